import { type ArchiveJson, VERSION } from '../../../json/archive-json.ts';
import { archiveSchema } from '../../../json/schema.ts';
import { type Schema, shapes } from '../../../json/shapes.ts';
import { listsJson } from '../../../json/to-json.ts';
import type { Site } from '../../site.ts';

/** The lists of the export: each is a file of the API of its own. */
export const lists = [
  'meetings',
  'people',
  'groups',
  'references',
  'threads',
  'actions',
  'decisions',
  'diagnostics',
] as const satisfies readonly (keyof ArchiveJson)[];

/** One of the lists' names. */
export type ListName = (typeof lists)[number];

/** A list as its file holds it: what `minuted export` prints, with one of its fields. */
export const listJson = ({ archive, receipt }: Site, name: ListName): string =>
  jsonText({ version: VERSION, [name]: listsJson[name](archive, receipt) });

/** JSON Schema of a list's file. */
export const listSchema = (name: ListName): Schema => schemaOf(name, shapes.archive[name]);

/** JSON Schema of the file that holds one meeting or one reference. */
export const entrySchema = (name: 'meeting' | 'reference'): Schema =>
  schemaOf(name, { $ref: `#/$defs/${name === 'meeting' ? 'meeting' : 'trackedReference'}` });

/** The export's schema with another top. */
function schemaOf(name: string, schema: Schema): Schema {
  return {
    ...archiveSchema,
    title: `Minuted: ${name}`,
    properties: { version: shapes.archive.version, [name]: schema },
    required: ['version', name],
  };
}

/** JSON on one line, with a line end. Broken surrogates are written as escapes (JSON.stringify, ES2019). */
export const jsonText = (value: unknown): string => `${JSON.stringify(value)}\n`;
