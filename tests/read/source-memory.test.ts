import { rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { rememberingReader } from '../../src/read/source-memory.ts';
import { folderOf } from '../helpers/folder.ts';

const day = new Date('2025-01-02T12:00:00Z');

test('a file that holds what it held is the very same source, even if it was written again', async () => {
  const root = folderOf({ 'crew.md': '# Crew\n' });
  const read = rememberingReader();
  const first = read(root, 'crew.md');
  expect(read(root, 'crew.md')).toBe(first);
  writeFileSync(join(root, 'crew.md'), '# Crew\n');
  expect(read(root, 'crew.md')).toBe(first);
});

test('a change right after a reading is seen, though the file’s length and day of change are as before', async () => {
  const root = folderOf({ 'crew.md': 'ropes\n' });
  utimesSync(join(root, 'crew.md'), day, day);
  const read = rememberingReader();
  read(root, 'crew.md');
  writeFileSync(join(root, 'crew.md'), 'sails\n');
  utimesSync(join(root, 'crew.md'), day, day);
  expect(read(root, 'crew.md')).toMatchObject({ source: { text: 'sails\n' } });
});

test('a file that has gone is told, and read when it is back', async () => {
  const root = folderOf({ 'crew.md': 'ropes\n' });
  const read = rememberingReader();
  const first = read(root, 'crew.md');
  rmSync(join(root, 'crew.md'));
  expect(read(root, 'crew.md')).toMatchObject({ diagnostic: { rule: 'unreadable-file' } });
  writeFileSync(join(root, 'crew.md'), 'sails\n');
  expect(read(root, 'crew.md')).not.toBe(first);
});
