import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderOf } from '../helpers/folder.ts';
import { runCli } from './run-cli.ts';

const meeting = (path: string, more: object = {}) => ({
  path,
  date: '2026-03-04',
  actions: [{ line: 7, text: 'buy twine', owners: ['ada'], status: 'open', due: null }],
  agenda: [{ line: 6, title: 'Nets', children: [{ line: 9, title: 'Twine', children: [] }] }],
  ...more,
});

async function diff(first: unknown, second: unknown, ...options: string[]) {
  const folder = folderOf({ 'a.json': JSON.stringify(first), 'b.json': JSON.stringify(second) });
  return runCli('diff', join(folder, 'a.json'), join(folder, 'b.json'), ...options);
}

describe('two exports compared', () => {
  test('equal ones have no differences', async () => {
    const same = { version: 1, meetings: [meeting('a.md')] };
    expect(await diff(same, same)).toEqual({ code: 0, out: '1 files compared\nno differences\n', err: '' });
  });

  test('shows file by file and field by field what only one of them says, and sums it up', async () => {
    const action = { line: 7, text: 'buy twine', owners: ['ada', 'bo'], status: 'open', due: null };
    const { out } = await diff(
      { meetings: [meeting('a.md'), meeting('gone.md')] },
      { meetings: [meeting('a.md', { date: null, actions: [action] }), meeting('new.md')] },
    );
    expect(out).toBe(
      [
        'a.md date',
        '  - "2026-03-04"',
        '  + null',
        'a.md actions',
        '  - line 7: text="buy twine" owners=["ada"] status="open"',
        '  + line 7: text="buy twine" owners=["ada","bo"] status="open"',
        '1 files compared',
        '1 files only in the first',
        '1 files only in the second',
        'date: -1 +1 in 1 files',
        'actions: -1 +1 in 1 files',
        '',
      ].join('\n'),
    );
  });

  test('nested subjects are compared one by one', async () => {
    const agenda = [{ line: 6, title: 'Nets', children: [] }];
    const { out } = await diff({ meetings: [meeting('a.md')] }, { meetings: [meeting('a.md', { agenda })] });
    expect(out).toContain('a.md agenda\n  - line 9: title="Twine"\n1 files');
  });

  test('what is no export, or not there, is a wrong command', async () => {
    expect((await diff({ meetings: [{}] }, {})).err).toMatch(/a\.json is no export of Minuted/);
    expect((await runCli('diff', '/no/a.json', '/no/b.json')).err).toBe('minuted: no such file: /no/a.json\n');
  });
});
