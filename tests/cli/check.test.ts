import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { documentedRules } from '../../src/lint/documented-rules.ts';
import { folderOf } from '../helpers/folder.ts';
import { project } from '../helpers/places.ts';
import { runCli } from './run-cli.ts';

const clean = '# Crew 2026-03-04\n\n## Participants\n- @ada\n\n## Nets\n- AI @ada: mend them\n';
const leaky = clean.replace('2026-03-04', '2026-03-18').concat('- write to ada@nets.test\n');
const quiet = ['--no-cache', '--quiet'];

describe('check', () => {
  test('exits 0 where there is nothing to complain about', async () => {
    const result = await runCli('check', folderOf({ 'crew/2026-03-04.md': clean }), ...quiet);
    expect(result).toEqual({ code: 0, out: '1 file checked: nothing to complain about\n', err: '' });
  });

  test('exits 0 on warnings and 1 on errors', async () => {
    const folder = folderOf({ 'crew/2026-03-18.md': leaky });
    expect((await runCli('check', folder, ...quiet)).code).toBe(0);
    writeFileSync(join(folder, 'minuted.yml'), 'rules: { email-address: error }\n');
    const { code, out } = await runCli('check', folder, ...quiet);
    expect(code).toBe(1);
    expect(out).toContain('crew/2026-03-18.md:8:12 error An e-mail address');
  });

  test('--severity and --path choose what is shown, and what counts', async () => {
    const folder = folderOf({ 'crew/2026-03-18.md': leaky, 'deck/2026-03-18.md': leaky.replace('Nets', 'Sails') });
    expect((await runCli('check', folder, ...quiet, '--severity', 'error')).out).toBe(
      '2 files checked: nothing to complain about\n',
    );
    expect((await runCli('check', folder, ...quiet, '--path', 'deck')).out).toContain('1 file checked: 1 warning');
  });

  test('--changed-since shows the changed files only, while the whole archive is known', async () => {
    const folder = folderOf({ 'crew/2026-03-18.md': leaky });
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=Ada', '-c', 'user.email=ada@nets.test', ...args], { cwd: folder });
    git('init', '-q', '-b', 'main');
    git('add', '-A');
    git('commit', '-qm', 'first');
    writeFileSync(join(folder, 'crew/2026-04-01.md'), leaky.replace('03-18', '04-01').concat('- and bo@nets.test\n'));
    const { out } = await runCli('check', folder, ...quiet, '--changed-since', 'HEAD', '--format', 'github');
    expect(out.split('\n').filter((line) => line.startsWith('::'))).toEqual([
      '::warning file=crew/2026-04-01.md,line=8,col=12,title=email-address::An e-mail address; expected a handle or a name',
      '::warning file=crew/2026-04-01.md,line=9,col=7,title=email-address::An e-mail address; expected a handle or a name',
    ]);
    expect((await runCli('check', folder, ...quiet, '--changed-since', 'nowhere')).code).toBe(2);
  });

  test('--fix mends what is safe, leaves every other byte, and has nothing to do the second time', async () => {
    const text =
      '\ufeff---\r\ntags: crew\r\n---\r\n# Crew 2026-03-04  \r\n\r\n##Nets\r\n- [] @ada: mend\u200b them\r\n-[x] @bo: buy twine\t\r\n';
    const folder = folderOf({ 'crew/2026-03-04.md': text });
    const { err } = await runCli('check', folder, '--no-cache', '--fix');
    expect(err).toContain('4 mended');
    const mended = readFileSync(join(folder, 'crew/2026-03-04.md'), 'utf8');
    expect(mended).toBe(
      '\ufeff---\r\ntags: crew\r\n---\r\n# Crew 2026-03-04  \r\n\r\n## Nets\r\n- [ ] @ada: mend them\r\n- [x] @bo: buy twine\t\r\n',
    );
    expect((await runCli('check', folder, '--no-cache', '--fix')).err).toContain('0 mended');
    expect(readFileSync(join(folder, 'crew/2026-03-04.md'), 'utf8')).toBe(mended);
  });

  test('--format json can be read by a program', async () => {
    const { out } = await runCli('check', folderOf({ 'crew/2026-03-18.md': leaky }), ...quiet, '--format', 'json');
    expect(JSON.parse(out)).toMatchObject({ files: 1, diagnostics: [{ rule: 'email-address', line: 8, column: 12 }] });
  });

  test('--rules lists every rule with its reason and an example, and so does the document made of it', async () => {
    const { code, out } = await runCli('check', '--rules');
    expect(code).toBe(0);
    for (const { id, severity, summary, why, example } of documentedRules) {
      expect(out).toContain(`## ${id} (${severity})\n\n${summary} ${why}\n`);
      for (const message of example.messages)
        expect(out.replaceAll('\\<', '<')).toContain(message.replace(/^\S+ /, ''));
    }
    expect(
      readFileSync(join(project, '.github/RULES.md'), 'utf8'),
      'npm run -s check -- --rules > .github/RULES.md',
    ).toBe(out);
  });
});
