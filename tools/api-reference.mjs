// The reference part of docs/api.md, made from the schema's own words.
import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
  isUnionType,
} from 'graphql';

const START = '<!-- made from the schema by npm run schema -->\n';
const END = '<!-- end -->';

/** The page with its reference renewed. */
export function withReference(page, schema) {
  const [before, rest] = page.split(START);
  const after = rest.slice(rest.indexOf(END));
  return `${before}${START}\n${reference(schema)}\n${after}`;
}

function reference(schema) {
  const types = Object.values(schema.getTypeMap()).filter(
    (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
  );
  const roots = ['Query', 'Mutation'];
  const named = (type) => !/(Connection|Edge)$/.test(type.name) && !roots.includes(type.name);
  return [...roots.map((name) => schema.getType(name)), ...types.filter(named)].map(section).join('\n');
}

function section(type) {
  return `### ${type.name}\n\n${oneParagraph(type.description)}${type.description ? '\n\n' : ''}${body(type)}`;
}

function body(type) {
  if (isScalarType(type)) return '';
  if (isUnionType(type))
    return `One of ${type
      .getTypes()
      .map(({ name }) => `\`${name}\``)
      .join(', ')}.\n`;
  if (isEnumType(type))
    return table(
      ['value', 'meaning'],
      type.getValues().map(({ name, description }) => [`\`${name}\``, description]),
    );
  if (isObjectType(type) || isInterfaceType(type) || isInputObjectType(type))
    return table(
      ['field', 'type', 'meaning'],
      Object.values(type.getFields()).map((field) => [
        `\`${field.name}${parameters(field)}\``,
        `\`${field.type}\``,
        field.description,
      ]),
    );
  return '';
}

function parameters({ args = [] }) {
  return args.length === 0 ? '' : `(${args.map(({ name, type }) => `${name}: ${type}`).join(', ')})`;
}

function table(head, rows) {
  const line = (cells) => `| ${cells.map((cell) => oneParagraph(cell).replaceAll('|', '\\|')).join(' | ')} |\n`;
  return line(head) + `|${head.map(() => '---').join('|')}|\n` + rows.map(line).join('');
}

function oneParagraph(text) {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}
