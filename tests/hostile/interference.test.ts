import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { readSource } from '../../src/read/read-source.ts';
import { type ProgramRun, programCommand, programEnvironment } from '../helpers/build-site.ts';
import { folderOf } from '../helpers/folder.ts';

const files = Object.fromEntries(
  Array.from({ length: 60 }, (_, at) => [
    `minutes/ops/2024${String((at % 12) + 1).padStart(2, '0')}${String((at % 28) + 1).padStart(2, '0')}-${at}.md`,
    `# Ropes ${at}\n\n## Participants\n\n- Ada\n- Bo\n\n## Rope ${at}\n\n- AI Bo: splice rope number${at}end\n`,
  ]),
);

/** Starts a build; several share what they keep between runs. */
function build(root: string, out = 'site'): Promise<Pick<ProgramRun, 'code' | 'err'>> {
  const [command, ...args] = programCommand(['build', join(root, 'minutes'), '--out', join(root, out), '--quiet']);
  const child = spawn(command, args, {
    env: { ...programEnvironment, MINUTED_CACHE: join(root, 'cache') },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let err = '';
  child.stderr?.on('data', (text) => {
    err += String(text);
  });
  return new Promise((done) => child.on('close', (code) => done({ code: code ?? -1, err })));
}

const pagesOf = (site: string) =>
  Object.fromEntries(
    readdirSync(site, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.html'))
      .sort()
      .map((file) => [file, readFileSync(join(site, file), 'utf8')]),
  );

describe('builds that run at the same time', () => {
  test('into two folders with one cache make the same site', async () => {
    const root = folderOf(files);
    const runs = await Promise.all([build(root, 'one'), build(root, 'two')]);
    expect(runs).toEqual([
      { code: 0, err: '' },
      { code: 0, err: '' },
    ]);
    expect(pagesOf(join(root, 'one'))).toEqual(pagesOf(join(root, 'two')));
    expect(
      readdirSync(join(root, 'cache'), { recursive: true, encoding: 'utf8' }).filter((name) => /\.\d+$/.test(name)),
    ).toEqual([]);
  }, 120_000);

  test('into one folder leave one whole site, and nothing beside it', async () => {
    const root = folderOf(files);
    const runs = await Promise.all([build(root), build(root)]);
    expect(runs.map(({ code }) => code)).toContain(0);
    for (const { code, err } of runs) {
      expect([0, 2]).toContain(code);
      expect(err).toMatch(code === 0 ? /^$/ : /^minuted: .*\n$/);
    }
    expect(readdirSync(root).sort()).toEqual(['cache', 'minutes', 'site']);
    await build(root, 'other');
    expect(pagesOf(join(root, 'site'))).toEqual(pagesOf(join(root, 'other')));
  }, 120_000);
});

describe('files that come and go while they are read', () => {
  test('are reported, each by itself', async () => {
    expect(readSource(folderOf({}), 'ops/gone.md')).toEqual({
      kind: 'unreadable',
      diagnostic: {
        path: 'ops/gone.md',
        rule: 'unreadable-file',
        severity: 'error',
        message: 'The file cannot be read: it vanished while the archive was read',
        line: 1,
        column: 1,
      },
    });
  });

  test('never stop a build: what stayed is published in full', async () => {
    const root = folderOf(files);
    cpSync(join(root, 'minutes/ops'), join(root, 'minutes/stays'), { recursive: true });
    mkdirSync(join(root, 'away'));
    const names = readdirSync(join(root, 'minutes/ops'));
    const running = build(root);
    const ended = running.then(() => true);
    for (let round = 0; !(await Promise.race([ended, wait(15, false)])); round++) {
      const name = names[round % names.length] ?? '';
      const [from, to] = round % 2 === 0 ? ['minutes/ops', 'away'] : ['away', 'minutes/ops'];
      for (const each of [name, names[(round + 7) % names.length] ?? ''])
        if (existsSync(join(root, from, each))) renameSync(join(root, from, each), join(root, to, each));
      writeFileSync(join(root, 'minutes/ops/comes.md'), '# Comes\n');
      rmSync(join(root, 'minutes/ops/comes.md'));
    }
    expect((await running).code).toBe(0);
    const lost = names.filter((name, at) => {
      const page = join(root, 'site/minutes/stays', name.replace(/\.md$/, ''), 'index.html');
      return !readFileSync(page, 'utf8').includes(
        `number${files[`minutes/ops/${name}`]?.match(/number(\d+)/)?.[1] ?? at}end`,
      );
    });
    expect(lost).toEqual([]);
  }, 120_000);
});
