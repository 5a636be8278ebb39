import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  getNullableType,
  type GraphQLField,
  type GraphQLSchema,
  isListType,
  isObjectType,
  isInterfaceType,
  type GraphQLNamedType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

/** What a query costs, judged from its text, its variables and the schema, before anything is fetched. */
export interface QueryCost {
  /** Fields inside fields. */
  readonly depth: number;
  readonly aliases: number;
  readonly directives: number;
  /** Fields selected, fragments unfolded. */
  readonly fields: number;
  /** Values the answer may hold: each field once for every row of the lists around it, taking lists at their `first`. */
  readonly complexity: number;
}

/** Rows that a list without `first` is taken to have. */
const SHORT_LIST = 5;
const DEFAULT_FIRST = 50;

/**
 * Introspection is not counted: it asks about the schema, which is of one size. Each fragment is measured once, however
 * often it is spread, so that measuring takes no longer than the query is long.
 */
export function queryCost(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): QueryCost {
  const fragments = new Map(
    document.definitions
      .filter((definition): definition is FragmentDefinitionNode => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  );
  const measured = new Map<string, QueryCost>();
  const root = schema.getRootType(operation.operation);
  const cost = selections(operation.selectionSet, root ?? undefined);
  return { ...cost, directives: cost.directives + (operation.directives?.length ?? 0) };

  function selections(set: SelectionSetNode, type: GraphQLNamedType | undefined): QueryCost {
    return set.selections
      .map((selection): QueryCost => {
        const directives = { ...NOTHING, directives: selection.directives?.length ?? 0 };
        if (selection.kind === Kind.FIELD) return together(directives, field(selection, type));
        if (selection.kind === Kind.FRAGMENT_SPREAD) return together(directives, fragment(selection.name.value));
        const condition = selection.typeCondition?.name.value;
        return together(directives, selections(selection.selectionSet, condition ? schema.getType(condition) : type));
      })
      .reduce(together, NOTHING);
  }

  function fragment(name: string): QueryCost {
    const known = measured.get(name);
    if (known) return known;
    measured.set(name, NOTHING);
    const definition = fragments.get(name);
    const cost = definition
      ? selections(definition.selectionSet, schema.getType(definition.typeCondition.name.value))
      : NOTHING;
    measured.set(name, cost);
    return cost;
  }

  function field(node: FieldNode, type: GraphQLNamedType | undefined): QueryCost {
    if (node.name.value.startsWith('__')) return NOTHING;
    const definition = isObjectType(type) || isInterfaceType(type) ? type.getFields()[node.name.value] : undefined;
    const inside = node.selectionSet
      ? selections(node.selectionSet, definition && getNamedType(definition.type))
      : NOTHING;
    return {
      depth: inside.depth + 1,
      aliases: inside.aliases + (node.alias ? 1 : 0),
      directives: inside.directives,
      fields: inside.fields + 1,
      complexity: 1 + rowsOf(node, definition) * inside.complexity,
    };
  }

  /** A connection is counted where its `first` stands, so the lists inside it are taken for one row each. */
  function rowsOf(node: FieldNode, definition: GraphQLField<unknown, unknown> | undefined): number {
    if (!definition) return 1;
    if (definition.args.some(({ name }) => name === 'first')) return firstOf(node);
    const isList = isListType(getNullableType(definition.type));
    return isList && definition.name !== 'nodes' && definition.name !== 'edges' ? SHORT_LIST : 1;
  }

  function firstOf(node: FieldNode): number {
    const value = node.arguments?.find(({ name }) => name.value === 'first')?.value;
    const given =
      value?.kind === Kind.INT
        ? Number(value.value)
        : value?.kind === Kind.VARIABLE
          ? variables[value.name.value]
          : undefined;
    return typeof given === 'number' && given > 0 ? given : DEFAULT_FIRST;
  }
}

const NOTHING: QueryCost = { depth: 0, aliases: 0, directives: 0, fields: 0, complexity: 0 };

/** Costs of what stands side by side. */
function together(a: QueryCost, b: QueryCost): QueryCost {
  return {
    depth: Math.max(a.depth, b.depth),
    aliases: a.aliases + b.aliases,
    directives: a.directives + b.directives,
    fields: a.fields + b.fields,
    complexity: a.complexity + b.complexity,
  };
}
