import initialise, { type Database } from 'sql.js';
import { beforeAll, describe, expect, test } from 'vitest';
import { toJson } from '../../src/json/to-json.ts';
import { sqliteTables, toSqlite } from '../../src/sqlite/to-sqlite.ts';
import { loadedFrom } from '../helpers/loaded.ts';

const files = {
  'quay/2026-01-07.md':
    '# Quay\n\n## Present\n\n- @kim\n- Lou Berg\n\n## Crane\n\n- AI @kim: grease the crane, see harbour/cranes#7\n\nDecision: no work in a gale\n',
  'quay/2026-01-21.md':
    '# Quay\n\n## Present\n\n- @kim\n\n## Crane\n\n- [x] @kim: grease the crane, see harbour/cranes#7\n\nSee [last time](2026-01-07.md). The gull’s nest stays.\n',
};

describe('the archive as an SQLite file', () => {
  let database: Database;
  const rows = (sql: string): readonly (readonly unknown[])[] => database.exec(sql)[0]?.values ?? [];

  beforeAll(async () => {
    const { archive, source } = loadedFrom(files);
    const receipt = { commit: 'c0ffee', date: '2026-01-08T12:00:00Z', pull: 12, corrected: false };
    const json = toJson(archive, () => receipt);
    const bytes = await toSqlite({ json, text: (path) => source(path)?.text });
    const { Database } = await initialise();
    database = new Database(bytes);
  });

  test('is whole, and every foreign key leads somewhere', () => {
    expect(rows('PRAGMA integrity_check')).toEqual([['ok']]);
    expect(rows('PRAGMA foreign_key_check')).toEqual([]);
    const names = rows("SELECT name FROM sqlite_master WHERE type = 'table'").flat();
    expect(names).toEqual(expect.arrayContaining(sqliteTables.map((table) => table.name)));
  });

  test('answers what became of whose tasks, with the change that brought them', () => {
    const sql = `SELECT people.handle, outcome, count(*), max(pull) FROM actions
      JOIN action_owners ON action_owners.action = actions.id JOIN people ON people.id = person
      JOIN sightings ON sightings.action = actions.id GROUP BY actions.id`;
    expect(rows(sql)).toEqual([['kim', 'done', 2, 12]]);
  });

  test('answers who was where, what was decided, and where an issue came up', () => {
    expect(rows("SELECT count(*) FROM attendance WHERE person = 'kim' AND status = 'present'")).toEqual([[2]]);
    expect(rows('SELECT date, text FROM decisions')).toEqual([['2026-01-07', 'no work in a gale']]);
    expect(rows("SELECT meeting FROM mentions WHERE ref = 'harbour/cranes#7' ORDER BY 1")).toEqual([
      ['quay/2026-01-07.md'],
      ['quay/2026-01-21.md'],
    ]);
    expect(rows('SELECT leads_to FROM links WHERE leads_to IS NOT NULL')).toEqual([['quay/2026-01-07.md']]);
  });

  test('finds words in the minutes', () => {
    expect(rows("SELECT path FROM minutes_search WHERE minutes_search MATCH 'nest'")).toEqual([['quay/2026-01-21.md']]);
  });
});
