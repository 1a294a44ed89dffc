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

  // Datasette itself is a program in Python, which the tests do without: these are the facts it goes by (docs.datasette.io,
  // “Pages and API endpoints”, “Full-text search”).
  describe('tells Datasette', () => {
    const keyOf = (table: string) =>
      rows(`SELECT name FROM pragma_table_info('${table}') WHERE pk > 0 ORDER BY pk`).flat();

    test('the key by which each row has a page', () => {
      const keys = Object.fromEntries(sqliteTables.map(({ name }) => [name, keyOf(name)]));
      expect(keys).toMatchObject({
        groups: ['id'],
        meetings: ['path'],
        people: ['id'],
        actions: ['id'],
        decisions: ['meeting', 'number'],
        refs: ['ref'],
        threads: ['slug'],
      });
      for (const { name } of sqliteTables) expect(rows(`SELECT rowid FROM ${name} LIMIT 1`)).toBeDefined();
    });

    test('where each foreign key leads: to one column, which is that table’s key, and whose rows have a name to show', () => {
      const keys = sqliteTables.flatMap(({ name }) =>
        rows(`SELECT "table", "to" FROM pragma_foreign_key_list('${name}')`),
      );
      expect(keys.length).toBeGreaterThan(10);
      expect(keys.filter(([table, to]) => JSON.stringify(keyOf(String(table))) !== JSON.stringify([to]))).toEqual([]);
      const labelled = rows(
        "SELECT m.name FROM sqlite_master m, pragma_table_info(m.name) c WHERE c.name IN ('name', 'title')",
      );
      // An action is shown by its key: its text may be long.
      expect([...new Set(keys.map(([table]) => table))].filter((table) => !labelled.flat().includes(table))).toEqual([
        'actions',
      ]);
    });

    test('which index of words belongs to the table of meetings, and what it finds there', () => {
      const sql = `SELECT name FROM sqlite_master WHERE rootpage = 0 AND sql LIKE '%VIRTUAL TABLE%USING FTS%content="meetings"%'`;
      expect(rows(sql)).toEqual([['minutes_search']]);
      const search = `SELECT path FROM meetings WHERE rowid IN
        (SELECT rowid FROM minutes_search WHERE minutes_search MATCH '"nest"') ORDER BY path`;
      expect(rows(search)).toEqual([['quay/2026-01-21.md']]);
    });
  });

  test('finds words in the minutes', () => {
    expect(rows("SELECT path FROM minutes_search WHERE minutes_search MATCH 'nest'")).toEqual([['quay/2026-01-21.md']]);
  });
});
