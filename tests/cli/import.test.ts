import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderOf } from '../helpers/folder.ts';
import { padOf } from './pad/pad-server.ts';
import { runCli } from './run-cli.ts';

const meeting = (date: string) =>
  `# Crew ${date}\n\n## Participants\n- @ada\n- @bo\n\n## Nets of ${date}\n- AI @ada: mend them\n`;
const rolling = `${meeting('2026-03-18')}\n![](/uploads/net.png)\n\n---\n${meeting('2026-03-11')}`;
const archive = () => folderOf({ 'crew/20260304.md': meeting('2026-03-04') });

async function importing(folder: string, source: string, ...more: string[]) {
  return runCli('import', source, folder, '--group', 'crew', '--allow-private', '--no-cache', '--quiet', ...more);
}

describe('import', () => {
  test('takes the newest meeting of a rolling pad, names it as the group does, keeps its picture, says what it understood', async () => {
    const folder = archive();
    const origin = await padOf({ '/crew/download': rolling, '/uploads/net.png': Buffer.from('picture') });
    const { code, out } = await importing(folder, `${origin}/crew?both`);
    expect(code).toBe(0);
    expect(out).toMatch(/crew\/20260318\.md: 2026-03-18, 2 participants, 1 subject, 1 action, 1 picture\n$/);
    expect(readFileSync(join(folder, 'crew/20260318.md'), 'utf8')).toBe(`${meeting('2026-03-18')}\n![](net.png)\n`);
    expect(readFileSync(join(folder, 'crew/net.png'), 'utf8')).toBe('picture');
  });

  test('takes the meeting of the day that is asked for', async () => {
    const folder = archive();
    const origin = await padOf({ '/p/crew/export/txt': rolling });
    await importing(folder, `${origin}/p/crew`, '--date', '2026-03-11');
    expect(readFileSync(join(folder, 'crew/20260311.md'), 'utf8')).toBe(meeting('2026-03-11'));
    expect((await importing(folder, `${origin}/p/crew`, '--date', '2026-01-01')).err).toBe(
      'minuted: the pad has no meeting of 2026-01-01 (it has 2026-03-18, 2026-03-11)\n',
    );
  });

  test('keeps the minutes even if a picture cannot be had', async () => {
    const folder = archive();
    const origin = await padOf({ '/crew/download': rolling });
    expect((await importing(folder, `${origin}/crew`)).code).toBe(0);
    expect(readFileSync(join(folder, 'crew/20260318.md'), 'utf8')).toContain('![](/uploads/net.png)');
  });

  test('takes a file, too, and makes a new group', async () => {
    const folder = archive();
    writeFileSync(join(folder, 'notes.txt'), meeting('2026-04-01'));
    const args = ['import', join(folder, 'notes.txt'), folder, '--group', 'dock', '--no-cache', '--quiet'];
    expect((await runCli(...args)).code).toBe(0);
    expect(existsSync(join(folder, 'dock/2026-04-01.md'))).toBe(true);
  });

  test('takes the pictures that lie beside and below the file, and none that lie elsewhere', async () => {
    const notes = folderOf({
      'notes/notes.md': `${meeting('2026-04-01')}\n![](net.png) ![](img/Netz%20Skizze.png) [plan](img/plan.pdf) ![](../secret.png) ![](/etc/logo.png) ![](lost.png) ![](way-out.png) ![](https://pad.example/uploads/far.png)\n`,
      'notes/net.png': 'net',
      'notes/img/Netz Skizze.png': 'sketch',
      'notes/img/plan.pdf': 'plan',
      'secret.png': 'secret',
    });
    symlinkSync('../secret.png', join(notes, 'notes/way-out.png'));
    const folder = folderOf({ 'crew/20260304.md': meeting('2026-03-04'), 'crew/net.png': 'another net' });
    const { out } = await importing(folder, join(notes, 'notes/notes.md'));
    expect(out).toMatch(/1 action, 3 pictures\n$/);
    expect(readFileSync(join(folder, 'crew/20260401.md'), 'utf8')).toContain(
      '\n![](net-2.png) ![](Netz-Skizze.png) [plan](plan.pdf) ![](../secret.png) ![](/etc/logo.png) ![](lost.png) ![](way-out.png) ![](https://pad.example/uploads/far.png)\n',
    );
    const pictures = ['net.png', 'net-2.png', 'Netz-Skizze.png', 'plan.pdf'];
    expect(pictures.map((name) => readFileSync(join(folder, 'crew', name), 'utf8'))).toEqual([
      'another net',
      'net',
      'sketch',
      'plan',
    ]);
    expect(readdirSync(join(folder, 'crew')).sort()).toEqual(['20260304.md', '20260401.md', ...pictures].sort());
  });

  test('asks back where the group is nearly called as another, unless its folder is there', async () => {
    const folder = archive();
    writeFileSync(join(folder, 'notes.txt'), meeting('2026-04-01'));
    const args = ['import', join(folder, 'notes.txt'), folder, '--group', 'crews', '--no-cache', '--quiet'];
    expect((await runCli(...args)).err).toBe(
      'minuted: no such group: crews (did you mean crew? If not, make the folder first)\n',
    );
    mkdirSync(join(folder, 'crews'));
    expect((await runCli(...args)).code).toBe(0);
  });

  test('checks what it took', async () => {
    const folder = archive();
    writeFileSync(join(folder, 'notes.txt'), `${meeting('2026-04-01')}- write to ada@nets.test\n`);
    const { out } = await runCli('import', join(folder, 'notes.txt'), folder, '--group', 'crew', '--no-cache');
    expect(out).toContain('warning An e-mail address');
  });

  test('never overwrites minutes, nor leaves the archive', async () => {
    const folder = archive();
    const origin = await padOf({
      '/crew/download': meeting('2026-03-04'),
      '/web/download': '<!doctype html><p>Log in',
    });
    expect((await importing(folder, `${origin}/crew`)).err).toMatch(/20260304\.md is there already/);
    expect((await importing(folder, `${origin}/web`)).err).toMatch(/is a web page/);
    for (const group of ['../x', '/etc', 'a/../../x', '..']) {
      const { code, err } = await runCli(
        'import',
        `${origin}/crew`,
        folder,
        '-g',
        group,
        '--allow-private',
        '-q',
        '--no-cache',
      );
      expect([group, code]).toEqual([group, group === '/etc' ? 0 : 2]);
      if (code === 2) expect(err).toMatch(/expected the name of a folder/);
    }
    expect(existsSync(join(folder, 'etc/2026-03-04.md'))).toBe(true);
  });
});
