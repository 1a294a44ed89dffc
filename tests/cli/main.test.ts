import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderOf } from '../helpers/folder.ts';
import { project } from '../helpers/places.ts';

function start(argv: readonly string[], environment: Readonly<Record<string, string>> = {}): ChildProcess {
  const args = ['--import', 'tsx', join(project, 'src/cli/main.ts'), ...argv];
  return spawn(process.execPath, args, { cwd: project, env: { ...process.env, ...environment } });
}

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function ended(child: ChildProcess): Promise<Ended> {
  let out = '';
  let err = '';
  child.stdout?.on('data', (chunk: Buffer) => {
    out += chunk.toString();
  });
  child.stderr?.on('data', (chunk: Buffer) => {
    err += chunk.toString();
  });
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, out, err })));
}

const minutes = (count: number) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `minutes/crew/${2000 + index}-03-04.md`,
      `# Crew ${2000 + index}-03-04\n\n## Participants\n- @ada\n\n## Nets ${index}\n${'- torn again\n'.repeat(200)}`,
    ]),
  );

describe('the program', () => {
  test('ends with 2 and one line on a wrong command', async () => {
    expect(await ended(start(['build', '/no/such/folder']))).toEqual({
      code: 2,
      out: '',
      err: 'minuted: no such folder: /no/such/folder (name the folder that holds your minutes)\n',
    });
  });

  test('prints no colours into a pipe, nor with NO_COLOR', async () => {
    const root = folderOf({ 'm/crew/2026-03-04.md': '# Crew 2026-03-04\n\n## Nets\n- write to ada@nets.test\n' });
    const { out } = await ended(start(['check', join(root, 'm')], { FORCE_COLOR: '1', NO_COLOR: '1' }));
    expect(out).toContain('An e-mail address');
    expect(out).not.toContain('\u001b');
  });

  test('does not complain when the reader of its output has seen enough', async () => {
    const root = folderOf(minutes(40));
    const child = start(['export', join(root, 'minutes'), '--quiet', '--no-cache']);
    child.stdout?.once('data', () => child.stdout?.destroy());
    const { err } = await ended(child);
    expect(err).toBe('');
  });

  test('leaves the old site whole, and nothing beside it, when a build is stopped', async () => {
    const root = folderOf({ ...minutes(20), 'site/.minuted': '', 'site/index.html': 'the old site' });
    const child = start(['build', join(root, 'minutes'), '--out', join(root, 'site'), '--no-cache']);
    child.stderr?.once('data', () => child.kill('SIGTERM'));
    const { code } = await ended(child);
    expect(code).toBe(143);
    expect(readFileSync(join(root, 'site/index.html'), 'utf8')).toBe('the old site');
    expect(readdirSync(root).sort()).toEqual(['minutes', 'site']);
  });

  test('build --strict publishes and ends with 1 where the minutes have errors', async () => {
    const root = folderOf({ 'm/crew/2026-03-04.md': '# Crew 2026-03-04\n\n## Nets\n```\ntorn\n' });
    const { code, out } = await ended(start(['build', join(root, 'm'), '--out', join(root, 'site'), '--strict']));
    expect(code).toBe(1);
    expect(out).toMatch(/^\d+ pages in [\d.]+ s: .*site\n1 error in the minutes: minuted check /);
    expect(readdirSync(join(root, 'site'))).toContain('index.html');
  });
});
