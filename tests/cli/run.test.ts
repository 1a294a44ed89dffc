import { describe, expect, test } from 'vitest';
import { commands } from '../../src/cli/commands.ts';
import { wantsColor } from '../../src/cli/streams.ts';
import { folderOf } from '../helpers/folder.ts';
import { runCli } from './run-cli.ts';

describe('help', () => {
  test('lists every command with its summary, and the exit codes', async () => {
    const { code, out } = await runCli('--help');
    expect(code).toBe(0);
    for (const { name, summary } of commands) expect(out).toMatch(new RegExp(`^  ${name} +${summary}$`, 'm'));
    expect(out).toContain('2 the command was wrong');
  });

  test('of a command lists every option', async () => {
    for (const command of commands) {
      const { code, out } = await runCli(command.name, '--help');
      expect(code).toBe(0);
      for (const option of command.options) expect(out).toContain(`--${option.name}`);
      expect(out).toContain('--quiet');
    }
  });

  test('is what one gets without any command', async () => {
    expect((await runCli()).out).toBe((await runCli('help')).out);
  });

  test('fits a terminal', async () => {
    const texts = await Promise.all([runCli('--help'), ...commands.map(({ name }) => runCli(name, '--help'))]);
    expect(texts.flatMap(({ out }) => out.split('\n')).filter((line) => line.length > 110)).toEqual([]);
  });
});

describe('a wrong command line is told in one line, exit 2', () => {
  const wrong: readonly [string[], string][] = [
    [['biuld'], 'minuted: no such command: biuld (did you mean build?)\n'],
    [['frobnicate'], `minuted: no such command: frobnicate (one of ${commands.map(({ name }) => name).join(', ')})\n`],
    [['--out', 'x'], 'minuted: the command comes first, but “--out” is an option (minuted --help)\n'],
    [['build', '--ouf', 'x'], 'minuted: no such option: --ouf (did you mean --out?)\n'],
    [['build', '--zzz'], 'minuted: no such option: --zzz (--help lists the options)\n'],
    [['build', '--out'], 'minuted: --out wants a value: --out DIR\n'],
    [['build', '--out', '--strict'], 'minuted: --out wants a value: --out DIR\n'],
    [['build', '--strict=yes'], 'minuted: --strict takes no value, but was given “yes”\n'],
    [['build', 'a', 'b'], 'minuted: one argument too many: “b”\n'],
    [['new'], 'minuted: GROUP is missing: the group’s folder\n'],
    [['serve', '--port', '80a'], 'minuted: --port is “80a”; expected a whole number from 1 to 65535\n'],
    [['check', '--format', 'jsn'], 'minuted: --format does not know “jsn” (did you mean json?)\n'],
    [['check', '--format', 'xml'], 'minuted: --format does not know “xml” (one of pretty, json, github, sarif)\n'],
  ];
  for (const [argv, line] of wrong)
    test(argv.join(' '), async () => {
      expect(await runCli(...argv)).toEqual({ code: 2, out: '', err: line });
    });

  for (const command of ['build', 'serve', 'check', 'export'])
    test(`${command} of a folder that is not there`, async () => {
      const { code, err } = await runCli(command, '/no/such/folder');
      expect(code).toBe(2);
      expect(err.trim().split('\n').at(-1)).toMatch(/^minuted: no such folder: \/no\/such\/folder/);
    });
});

describe('colours', () => {
  test('are for terminals, unless NO_COLOR says otherwise', () => {
    expect(wantsColor({}, true)).toBe(true);
    expect(wantsColor({}, false)).toBe(false);
    expect(wantsColor({ NO_COLOR: '1' }, true)).toBe(false);
    expect(wantsColor({ FORCE_COLOR: '1' }, false)).toBe(true);
    expect(wantsColor({ TERM: 'dumb' }, true)).toBe(false);
  });
});

describe('export', () => {
  const files = {
    'crew/2026-03-04.md': '# Crew 2026-03-04\n\n## Participants\n- @ada\n\n## Nets\n- AI @ada: mend them\n',
  };

  test('prints the archive as JSON, and nothing else on the standard output', async () => {
    const { code, out } = await runCli('export', folderOf(files), '--no-cache');
    const json: unknown = JSON.parse(out);
    expect(code).toBe(0);
    expect(json).toMatchObject({ meetings: [{ path: 'crew/2026-03-04.md', date: '2026-03-04' }] });
  });

  test('says nothing at all beside it when quiet', async () => {
    expect((await runCli('export', folderOf(files), '--no-cache', '--quiet')).err).toBe('');
  });

  test('a file that cannot be written is a wrong command', async () => {
    const { code, err } = await runCli('export', folderOf(files), '--no-cache', '--quiet', '--out', '/no/such/x.json');
    expect(code).toBe(2);
    expect(err).toMatch(/^minuted: --out \/no\/such\/x\.json cannot be written/);
  });
});
