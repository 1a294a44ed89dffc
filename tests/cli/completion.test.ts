import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { commands } from '../../src/cli/commands.ts';
import { runCli } from './run-cli.ts';

/** What bash offers after a command line. */
async function offered(...words: string[]): Promise<string[]> {
  const { out } = await runCli('completion', 'bash');
  const line = words.map((word) => `'${word}'`).join(' ');
  const script = `${out}\nCOMP_WORDS=(${line}); COMP_CWORD=${words.length - 1}; _minuted; printf '%s\\n' "\${COMPREPLY[@]}"`;
  return execFileSync('bash', ['-c', script], { encoding: 'utf8' }).trim().split('\n');
}

describe('a shell completes', () => {
  test('commands', async () => {
    expect(await offered('minuted', '')).toEqual([...commands.map(({ name }) => name), '--help', '--version']);
    expect(await offered('minuted', 'ex')).toEqual(['export', 'explain']);
  });

  test('the options of a command, and their values', async () => {
    expect(await offered('minuted', 'build', '--s')).toEqual(['--strict']);
    expect(await offered('minuted', 'check', '--format', 's')).toEqual(['sarif']);
  });

  test('in fish and zsh, too; in others it says so', async () => {
    expect((await runCli('completion', 'fish')).out).toContain(
      "complete -c minuted -n '__fish_seen_subcommand_from build' -l out -s o -r -d 'folder of the site (_site); replaced as a whole'",
    );
    expect((await runCli('completion', 'zsh')).out).toMatch(/^autoload -U \+X bashcompinit/);
    expect((await runCli('completion', 'cmd')).err).toBe('minuted: no completion for cmd (one of bash, zsh, fish)\n');
  });
});
