import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { programCommand, programEnvironment } from '../helpers/build-site.ts';
import { folderOf } from '../helpers/folder.ts';

const minutes = (day: string, subject: string) =>
  `# ${day}\n\n## Participants\n\n- Ada\n- Bo\n\n## ${subject}\n\n- AI Bo: buy it\n`;

const archive = (subject: string) => ({
  'minutes/ops/20240103.md': minutes('2024-01-03', 'Ropes'),
  'minutes/ops/20240110.md': minutes('2024-01-10', subject),
});

/** One hash of all names and contents below a folder. */
function fingerprint(root: string): string {
  const hash = createHash('sha256');
  for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })
    .map((each) => join(each.parentPath, each.name))
    .sort()) {
    hash.update(entry.slice(root.length));
    try {
      hash.update(readFileSync(entry));
    } catch {
      // A folder.
    }
  }
  return hash.digest('hex');
}

describe('a build that is killed', () => {
  const DELAYS_MS = [150, 600, 1100, 1700, 2300, 2900, 3600];

  test('at any moment leaves the former site or the new one, whole, and nothing that keeps the next build from working', async () => {
    const root = folderOf(archive('Hooks'));
    const out = join(root, 'site');
    const [command, ...args] = programCommand(['build', join(root, 'minutes'), '--out', out]);
    const options = { env: { ...programEnvironment, MINUTED_CACHE: join(root, 'cache') } };
    const build = () => execFileSync(command, args, { ...options, stdio: 'pipe' });
    build();
    const former = fingerprint(out);
    writeFileSync(join(root, 'minutes/ops/20240110.md'), minutes('2024-01-10', 'Anchors'));
    const seen = new Set<string>();
    for (const delay of DELAYS_MS) {
      const child = spawn(command, args, { ...options, stdio: 'ignore' });
      const ended = new Promise((done) => child.on('close', done));
      await Promise.race([ended, wait(delay)]);
      child.kill('SIGKILL');
      await ended;
      seen.add(fingerprint(out));
    }
    build();
    const latest = fingerprint(out);
    expect(readFileSync(join(out, 'minutes/ops/20240110/index.html'), 'utf8')).toContain('Anchors');
    expect(latest).not.toBe(former);
    expect([former, latest]).toEqual(expect.arrayContaining([...seen]));
    expect(readdirSync(root).sort()).toEqual(['cache', 'minutes', 'site']);
  }, 300_000);
});

describe('a disk that cannot be written', () => {
  /** Runs a build while `folder` lies on a disk of that size (and options of mount); null where this machine lets nobody but root mount one. */
  function buildOnSmallDisk(folder: string, size: string, args: readonly string[], env: Record<string, string> = {}) {
    mkdirSync(folder, { recursive: true });
    const script = 'mount -t tmpfs -o size="$1" tmpfs "$0" || exit 99; shift; exec "$@"';
    const run = spawnSync('unshare', ['-rm', 'sh', '-c', script, folder, size, ...programCommand(args)], {
      env: { ...programEnvironment, ...env },
      encoding: 'utf8',
    });
    return run.error || run.status === 99 || run.stderr.startsWith('unshare:') ? null : run;
  }

  test('when it is full, one line says so, and the command ends with 2', ({ skip }) => {
    const root = folderOf(archive('Hooks'));
    const disk = join(root, 'disk');
    const run = buildOnSmallDisk(disk, '300k', [
      'build',
      join(root, 'minutes'),
      '--out',
      join(disk, 'site'),
      '--no-cache',
      '--quiet',
    ]);
    if (run === null) return skip('this machine lets nobody mount a small disk (unshare)');
    expect([run.status, run.stderr]).toEqual([2, 'minuted: no space left on the disk\n']);
  }, 120_000);

  test('when it is read-only, one line says so, and the command ends with 2', ({ skip }) => {
    const root = folderOf(archive('Hooks'));
    const disk = join(root, 'disk');
    const args = ['build', join(root, 'minutes'), '--out', join(disk, 'site'), '--no-cache', '--quiet'];
    const run = buildOnSmallDisk(disk, '300k,ro', args);
    if (run === null) return skip('this machine lets nobody mount a small disk (unshare)');
    expect(run.stderr).toMatch(/^minuted: \S+: the disk is read-only\n$/);
    expect(run.status).toBe(2);
  }, 120_000);

  test('is no hindrance where only the cache lies on it', ({ skip }) => {
    const root = folderOf(archive('Hooks'));
    const disk = join(root, 'disk');
    const run = buildOnSmallDisk(disk, '4k', ['build', join(root, 'minutes'), '--out', join(root, 'site'), '--quiet'], {
      MINUTED_CACHE: join(disk, 'cache'),
    });
    if (run === null) return skip('this machine lets nobody mount a small disk (unshare)');
    expect([run.status, run.stderr]).toEqual([0, '']);
    expect(readFileSync(join(root, 'site/index.html'), 'utf8')).toContain('Hooks');
  }, 120_000);

  test.each(['/dev/null/site', '/proc/nowhere/site'])(
    'where no folder can be made (%s), says so in one line',
    (out) => {
      const root = folderOf(archive('Hooks'));
      const [command, ...args] = programCommand(['build', join(root, 'minutes'), '--out', out, '--no-cache']);
      const run = spawnSync(command, args, { env: programEnvironment, encoding: 'utf8' });
      expect([run.status, run.stderr]).toEqual([2, `minuted: --out ${out}: its folder cannot be made\n`]);
    },
    60_000,
  );
});
