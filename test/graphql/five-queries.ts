// The queries other tools send, word for word.

export const TRACE = `query Trace($id: ID!) { duty(id: $id) { path text leads { name } coordinators { name } lineage { totalCount bounded
  paths { basis directive { number issuedOn issuer { name } } sentence(language: VI)
    steps { type from { __typename id } to { __typename id } evidence { start end quote document { number } } } }
  deadEnds { basis reason document { number } } } } }`;

export const AUDIT = `query Audit { coverage(first: 100) { totalCount nodes { status reach directive { number held } counts { explicit inherited legalBasis
  inferred mention suggested } agencies(first: 5) { totalCount nodes { name } } } } orphans(first: 1) { totalCount } }`;

export const GHOSTS = `query Ghosts { ghosts(first: 20) { totalCount nodes { number type dependants citedBy(first: 3) { totalCount nodes { quote } } } } }`;

export const MATRIX = `query Matrix($document: ID!) { responsibilities(filter: { document: $document }) { agencies { id name kind } directives { id number }
  cells { agency { id } directive { id } basis leads coordinates } } }`;

export const FIND = `query Find($text: String!) { search(text: $text, first: 10) { totalCount nodes { __typename ... on Document { number title }
  ... on Duty { path text } ... on Agency { name } } } }`;
