import { diagnosticShape, type Schema, type Shape, shapes } from './shapes.ts';

const OPTIONAL: ReadonlySet<string> = new Set(['fix', 'related', 'receipt']);

function objectOf(shape: Shape): Schema {
  return {
    type: 'object',
    properties: shape,
    required: Object.keys(shape).filter((field) => !OPTIONAL.has(field)),
    additionalProperties: false,
  };
}

const { archive, ...parts } = shapes;

/** JSON Schema (2020-12) of the export, published beside it. */
export const archiveSchema: Schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Minuted archive',
  description: 'Minutes of meetings, read and linked by Minuted',
  ...objectOf(archive),
  $defs: Object.fromEntries(
    Object.entries({ ...parts, diagnostic: diagnosticShape }).map(([name, shape]) => [name, objectOf(shape)]),
  ),
};
