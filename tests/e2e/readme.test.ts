import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { configSchema } from '../../src/read/config-schema.ts';
import { runProgram } from '../helpers/build-site.ts';
import { folderOf } from '../helpers/folder.ts';
import { project } from '../helpers/places.ts';

const readme = readFileSync(join(project, 'README.md'), 'utf8');
const manifest: {
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
} = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'));

/** The code blocks of one language. */
function blocks(language: string): readonly string[] {
  return [...readme.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm'))].map(
    (match) => match[1] ?? '',
  );
}

/** The text from a heading to the next. */
function section(title: string): string {
  return readme.split(/^(?=##+ )/m).find((part) => part.replace(/^#+ /, '').startsWith(title)) ?? '';
}

const commands = blocks('sh').flatMap((block) => block.trim().split('\n'));
/** Those that end by themselves within seconds: the program's own, on the demo. */
const runnable = commands.filter((command) => /^npm run (-s )?(build|check|export) -- minutes\b/.test(command));

describe('the README', () => {
  test('gives exactly two commands to set up: one to look at it, one to test it', () => {
    expect(commands.filter((command) => command.startsWith('npm ci'))).toEqual([
      'npm ci && npm start',
      'npm ci && npm test',
    ]);
  });

  test('names only scripts that there are', () => {
    const named = [...readme.matchAll(/npm (?:run(?: -s)? )?(\w+)/g)].map((match) => match[1] ?? '');
    const known = new Set([...Object.keys(manifest.scripts), 'ci', 'run', 'COMMAND']);
    expect(named.filter((script) => !known.has(script))).toEqual([]);
  });

  test('has commands on the demo to try', () => {
    expect(runnable).toHaveLength(3);
  });

  test.each(runnable)('says how to use it: %s', async (command) => {
    const out = folderOf({});
    const [, name = '', rest = ''] = /^npm run (?:-s )?(\w+) -- (.*)$/.exec(command) ?? [];
    const args = rest.split(' ').map((word) => word.replace(/^_site/, join(out, 'site')));
    if (name === 'export') args.splice(args.indexOf('--out') + 1, 1, join(out, 'export.json'));
    const run = await runProgram([name, ...args]);
    expect([0, 1], run.err).toContain(run.code);
    expect(run.err).not.toMatch(/bug of ours/);
    if (name !== 'check') expect(run.code).toBe(0);
  });

  test('shows a configuration that is valid', () => {
    for (const block of blocks('yaml')) expect(configSchema.safeParse(parse(block)).error).toBeUndefined();
    expect(blocks('yaml')).not.toEqual([]);
  });

  test('explains every dependency, and none that is gone', () => {
    const table = section('What we depend on')
      .split('\n')
      .filter((line) => line.startsWith('| `'));
    const explained = table.flatMap((line) =>
      [...(line.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, name]) => name),
    );
    expect(explained.sort()).toEqual(Object.keys(manifest.dependencies).sort());
  });

  test('shows every folder of the code', () => {
    const table = section('How the code is laid out');
    const folders = readdirSync(join(project, 'src'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders.map(({ name }) => name).filter((name) => !table.includes(`\`src/${name}/\``))).toEqual([]);
  });
});
