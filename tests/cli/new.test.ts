import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderOf } from '../helpers/folder.ts';
import { runCli } from './run-cli.ts';

const files = {
  'crew/2026-03-04.md': '# Crew 2026-03-04\n\n## Participants\n- @ada\n\n## Agenda\n\n### Nets\n- AI @ada: mend them\n',
};

describe('new', () => {
  test('writes the file and says what it carried over', async () => {
    const folder = folderOf(files);
    const { code, out } = await runCli('new', 'crew', folder, '--date', '2026-03-18', '--no-cache', '--quiet');
    expect([code, out]).toEqual([0, '']);
    expect(readFileSync(join(folder, 'crew/2026-03-18.md'), 'utf8')).toMatch(/^# Crew 2026-03-18\n/);
  });

  test('never overwrites a file', async () => {
    const folder = folderOf(files);
    const { code, err } = await runCli('new', 'crew', folder, '--date', '20260304', '--no-cache', '--quiet');
    expect(code).toBe(2);
    expect(err).toMatch(/2026-03-04\.md is there already/);
    expect(readFileSync(join(folder, 'crew/2026-03-04.md'), 'utf8')).toBe(files['crew/2026-03-04.md']);
  });

  test('--print writes nothing', async () => {
    const folder = folderOf(files);
    const { out } = await runCli('new', 'crew', folder, '--date', '2026-03-18', '--no-cache', '--quiet', '--print');
    expect(out).toContain('- AI @ada: mend them\n');
    expect(existsSync(join(folder, 'crew/2026-03-18.md'))).toBe(false);
  });

  test('an unknown group and a day that is none are wrong commands', async () => {
    const folder = folderOf(files);
    expect((await runCli('new', 'crow', folder, '--no-cache', '--quiet')).err).toBe(
      'minuted: no such group: crow (did you mean crew?)\n',
    );
    const { err } = await runCli('new', 'crew', folder, '--date', '2026-02-30', '--no-cache', '--quiet');
    expect(err).toBe('minuted: --date is “2026-02-30”; expected a day such as 2026-11-21\n');
  });
});
