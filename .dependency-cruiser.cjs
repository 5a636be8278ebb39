// The architecture as rules. Each comment is the sentence that whoever breaks the rule reads.
const WAY = ['text', 'parse', 'graph', 'store', 'graphql', 'cli'];

const upwardsOnly = WAY.map((folder, at) => ({
  name: `server-${folder}-imports-upwards`,
  comment: `server/${folder} may import only from ${WAY.slice(0, at + 1)
    .map((name) => `server/${name}`)
    .join(', ')}: the way of the data is ${WAY.join(' -> ')}. Move what is shared up, or pass it in.`,
  severity: 'error',
  from: { path: `^server/${folder}/` },
  to: {
    path: '^(server|client|test|tools)/',
    pathNot: `^server/(${WAY.slice(0, at + 1).join('|')})/|^server/project-root[.]ts$`,
  },
}));

module.exports = {
  forbidden: [
    ...upwardsOnly,
    {
      name: 'client-knows-the-schema-alone',
      comment:
        'The client imports nothing of the server: what it knows of it are the types generated from server/schema.graphql.',
      severity: 'error',
      from: { path: '^client/' },
      to: { path: '^(server|test|tools|cypher|seeds)/' },
    },
    {
      name: 'product-does-not-import-tests',
      comment: 'What ships must not import from test/ or tools/.',
      severity: 'error',
      from: { path: '^(server|client)/' },
      to: { path: '^(test|tools)/' },
    },
    {
      name: 'parsing-is-pure',
      comment: 'Parsing and graph rules know no database, no web and no framework: they take text and give facts.',
      severity: 'error',
      from: { path: '^server/(parse|graph)/' },
      to: { path: 'node_modules/(@nestjs|graphql|neo4j-driver|@grafeo-db|express|@apollo)/' },
    },
    {
      name: 'store-knows-no-graphql',
      comment: 'The store answers in records; what GraphQL makes of them is the business of server/graphql.',
      severity: 'error',
      from: { path: '^server/store/' },
      to: { path: 'node_modules/(@nestjs|graphql|@apollo)/' },
    },
    {
      name: 'engines-stay-behind-the-port',
      comment: 'Only the adapters in server/store speak to an engine; everything else goes through GraphStore.',
      severity: 'error',
      from: { path: '^server/', pathNot: '^server/store/' },
      to: { path: 'node_modules/(neo4j-driver|@grafeo-db)/' },
    },
    {
      name: 'no-circles',
      comment: 'Two files that import each other are one file or need a third: a circle has no top to read from.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: 'generated/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
