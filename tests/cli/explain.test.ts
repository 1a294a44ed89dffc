import { execFileSync } from 'node:child_process';
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderOf } from '../helpers/folder.ts';
import { runCli } from './run-cli.ts';

const head = (date: string) => `# Crew ${date}\n\n## Participants\n- @ada\n- @bo\n\n`;

function repository(files: Readonly<Record<string, string>>): string {
  const folder = folderOf(files);
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=Ada', '-c', 'user.email=ada@nets.test', ...args], { cwd: folder });
  git('init', '-q', '-b', 'main');
  git('add', '-A');
  git('commit', '-qm', 'first');
  return folder;
}

const explain = (folder: string) => runCli('explain', folder, '--changed-since', 'HEAD', '--no-cache', '--quiet');

describe('a pull request is explained as minutes', () => {
  test('what is new, done, gone without a word, decided, named, and odd', async () => {
    const folder = repository({
      'crew/2026-03-04.md': `${head('2026-03-04')}## Action item review\n- AI @ada: buy twine\n- AI @bo: paint the hull\n- AI @bo: caulk the seams\n\n## Nets\n- see https://github.com/Crew/nets/issues/4\n`,
    });
    writeFileSync(
      join(folder, 'crew/2026-03-18.md'),
      `${head('2026-03-18')}## Action item review\n- AI @ada: buy twine\n  - done\n- AI @bo: caulk the seams\n\n## Nets\n- DECISION: we keep the old nets, 3 < 4\n- AI @ada: ask @cy about https://github.com/Crew/nets/issues/4 and https://github.com/Crew/nets/issues/5\n- write to cy@nets.test\n`,
    );
    const { code, out } = await explain(folder);
    expect(code).toBe(0);
    expect(out).toMatch(
      /^1 new file: adds 1 action, closes 1, drops 1 without a word, records 1 decision, names 2 issues \(1 new\)\.$/m,
    );
    expect(out).toContain('- **new** `crew/2026-03-18.md` “Crew 2026-03-18”: 2026-03-18, 2 participants');
    expect(out).toContain('- **done** buy twine (ada, since 2026-03-04)');
    expect(out).toContain('- **gone without a word** paint the hull (bo)');
    expect(out).toContain('- we keep the old nets, 3 \\< 4 (Nets)');
    expect(out).toContain('[Crew/nets\\#5](https://github.com/Crew/nets/issues/5): **new**');
    expect(out).toMatch(/\*\*warning\*\* `crew\/2026-03-18\.md:\d+` An e-mail address/);
    expect(out).not.toMatch(/@cy/);
  });

  test('what was odd before is not told again, nor are the other files’ faults', async () => {
    const folder = repository({
      'crew/2026-03-04.md': `${head('2026-03-04')}## Nets\n- write to ada@nets.test\n`,
      'crew/2026-03-11.md': `${head('2026-03-11')}## Hull\n- write to bo@nets.test\n`,
    });
    writeFileSync(
      join(folder, 'crew/2026-03-04.md'),
      `${head('2026-03-04')}## Nets\n\n- torn\n- write to ada@nets.test\n`,
    );
    const { out } = await explain(folder);
    expect(out).toMatch(/^1 changed file\.$/m);
    expect(out).not.toContain('To look at');
    expect(out).toMatch(
      /### Was there before, in the files that change\n\n- \*\*warning\*\* `crew\/2026-03-04\.md:10` [^\n]*\n$/,
    );
  });

  test('a renamed file is no new one: what it says is known', async () => {
    const text = `${head('2026-03-04')}## Nets\n- AI @ada: ask about https://github.com/Crew/nets/issues/4\n- DECISION: we keep the nets\n`;
    const folder = repository({ 'crew/2026-03-05.md': text });
    renameSync(join(folder, 'crew/2026-03-05.md'), join(folder, 'crew/2026-03-04.md'));
    execFileSync('git', ['add', '-A'], { cwd: folder });
    const { out } = await explain(folder);
    expect(out).toMatch(/^1 changed file\.$/m);
    expect(out).toContain('- renamed from `crew/2026-03-05.md` to `crew/2026-03-04.md` “Crew 2026-03-04”: 2026-03-04');
  });

  test('people who are new are named, for a new name may be a slip', async () => {
    const folder = repository({ 'crew/2026-03-04.md': `${head('2026-03-04')}## Nets\n- torn\n` });
    writeFileSync(
      join(folder, 'crew/2026-03-18.md'),
      `${head('2026-03-18').replace('- @bo', '- @cy\n- Dag Moen')}## Hull\n- fine\n`,
    );
    const { out } = await explain(folder);
    expect(out).toContain('### People who are new\n\n- @\u2060cy\n- Dag Moen\n');
  });

  test('removed files are named; without a change it says so', async () => {
    const folder = repository({ 'crew/2026-03-04.md': `${head('2026-03-04')}## Nets\n- torn\n` });
    expect((await explain(folder)).out).toContain('No minutes changed.');
    rmSync(join(folder, 'crew/2026-03-04.md'));
    expect((await explain(folder)).out).toContain('- removed `crew/2026-03-04.md`');
  });

  test('wants to know since when', async () => {
    const { code, err } = await runCli('explain', folderOf({ 'a.md': '' }), '--quiet');
    expect(code).toBe(2);
    expect(err).toMatch(/^minuted: --changed-since is missing/);
  });
});
