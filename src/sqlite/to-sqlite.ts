import initialise, { type Database } from 'sql.js';
import { archiveTables } from './archive-tables.ts';
import { meetingTables } from './meeting-tables.ts';
import type { Contents, Table } from './table.ts';

/** All tables, each after those it refers to. */
export const sqliteTables: readonly Table[] = [...meetingTables, ...archiveTables];

/**
 * The archive as an SQLite file: the export as tables with foreign keys, an index on each of those, and full-text search over
 * the minutes (`SELECT path FROM minutes_search WHERE minutes_search MATCH 'roof'`). Follows what Datasette
 * looks for: keys, foreign keys, a column `name` or `title` to show, an index of words that names the table it is about.
 */
export async function toSqlite(contents: Contents): Promise<Uint8Array> {
  const { Database } = await initialise();
  const database = new Database();
  try {
    database.run('BEGIN');
    for (const table of sqliteTables) fill(database, table, contents);
    fillSearch(database);
    database.run('COMMIT');
    return database.export();
  } finally {
    database.close();
  }
}

function fill(database: Database, { name, columns, constraints = [], rows }: Table, contents: Contents): void {
  const parts = [...Object.entries(columns).map(([column, type]) => `${column} ${type}`), ...constraints];
  database.run(`CREATE TABLE ${name} (${parts.join(', ')})`);
  for (const [column, type] of Object.entries(columns))
    if (type.includes('REFERENCES')) database.run(`CREATE INDEX ${name}_${column} ON ${name} (${column})`);
  const places = Object.keys(columns).map(() => '?');
  // Hosts' trackers and hurried minutes may name a thing twice: the first stands.
  const insert = database.prepare(`INSERT OR IGNORE INTO ${name} VALUES (${places.join(', ')})`);
  for (const row of rows(contents)) insert.run([...row]);
  insert.free();
}

/** Words of the meetings' texts, which stand in their own table only: so Datasette offers a search on that table's page. */
function fillSearch(database: Database): void {
  database.run(
    'CREATE VIRTUAL TABLE minutes_search USING fts4 (path, title, text, content="meetings", notindexed=path, tokenize=unicode61)',
  );
  database.run('INSERT INTO minutes_search (docid, path, title, text) SELECT rowid, path, title, text FROM meetings');
}
