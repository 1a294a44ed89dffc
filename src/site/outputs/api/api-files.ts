import { VERSION } from '../../../json/archive-json.ts';
import { archiveSchema } from '../../../json/schema.ts';
import { apiAddress } from '../../addresses.ts';
import type { Linker } from '../../frame.ts';
import type { Site } from '../../site.ts';
import { fileUnit, type OutputUnit } from '../output-unit.ts';
import { attendanceTable } from '../tables/attendance-table.ts';
import { actionsTable, decisionsTable } from '../tables/result-tables.ts';
import { linksFrom, siteUrl } from '../urls.ts';
import { entrySchema, jsonText, listJson, listSchema, lists } from './json-files.ts';

/** The tables of the API by name. */
export const tables: Readonly<Record<'actions' | 'decisions' | 'attendance', (site: Site, to: Linker) => string>> = {
  actions: actionsTable,
  decisions: decisionsTable,
  attendance: attendanceTable,
};

/** The API: every list of the export with its JSON Schema, the tables, and an index of them. */
export function apiFiles(site: Site): readonly OutputUnit[] {
  return [
    fileUnit(apiAddress('index.json'), (address) => jsonText(apiIndex(site, linksFrom(site, address)))),
    schemaFile('archive', archiveSchema),
    schemaFile('meeting', entrySchema('meeting')),
    schemaFile('reference', entrySchema('reference')),
    ...lists.flatMap((name) => [
      fileUnit(apiAddress(`${name}.json`), () => listJson(site, name)),
      schemaFile(name, listSchema(name)),
    ]),
    ...Object.entries(tables).map(([name, table]) =>
      fileUnit(apiAddress(`${name}.csv`), (address) => table(site, linksFrom(site, address))),
    ),
  ];
}

const schemaFile = (name: string, schema: unknown): OutputUnit =>
  fileUnit(apiAddress(`${name}.schema.json`), () => jsonText(schema));

/** What there is. URLs are absolute where the site's is known, else relative to the index. */
function apiIndex(site: Site, to: Linker): unknown {
  const file = (name: string) => to(apiAddress(name));
  return {
    version: VERSION,
    title: site.title,
    url: siteUrl(site),
    repository: site.repository?.home ?? null,
    licence: site.config.licence,
    schema: file('archive.schema.json'),
    lists: Object.fromEntries(
      lists.map((name) => [
        name,
        { url: file(`${name}.json`), schema: file(`${name}.schema.json`), count: site.archive[name].length },
      ]),
    ),
    tables: Object.fromEntries(Object.keys(tables).map((name) => [name, { url: file(`${name}.csv`) }])),
    // Templates of RFC 6570; `page` is the address of a meeting's or reference's page on this site.
    entries: {
      meeting: { url: '{+page}index.json', schema: file('meeting.schema.json'), markdown: '{+page}index.md' },
      reference: { url: '{+page}index.json', schema: file('reference.schema.json'), badge: '{+page}badge.svg' },
    },
  };
}
