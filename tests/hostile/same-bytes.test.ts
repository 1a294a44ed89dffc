import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { appendFileSync, cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { programCommand, programEnvironment } from '../helpers/build-site.ts';
import { folderOf } from '../helpers/folder.ts';
import { project } from '../helpers/places.ts';

/** Every file below a folder with a hash of its bytes. */
function bytesOf(folder: string): Readonly<Record<string, string>> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => join(entry.parentPath, entry.name)).sort();
  return Object.fromEntries(
    paths.map((path) => [path.slice(folder.length + 1), createHash('sha256').update(readFileSync(path)).digest('hex')]),
  );
}

function build(root: string, out: string, options: readonly string[]): Readonly<Record<string, string>> {
  const [command, ...args] = programCommand(['build', join(root, 'minutes'), '--out', join(root, out), ...options]);
  execFileSync(command, args, { env: { ...programEnvironment, MINUTED_CACHE: join(root, 'cache') }, stdio: 'pipe' });
  return bytesOf(join(root, out));
}

test('two builds of the same input are the same, byte for byte: from nothing, with a cache, after an edit and back', () => {
  const root = folderOf({});
  cpSync(join(project, 'minutes'), join(root, 'minutes'), { recursive: true });
  const first = build(root, 'first', ['--no-cache']);
  expect(Object.keys(first).filter((file) => file.endsWith('.pf_filter')).length).toBeGreaterThan(2);
  expect(build(root, 'second', ['--no-cache'])).toEqual(first);
  expect(build(root, 'third', [])).toEqual(first);

  const [edited] = Object.keys(bytesOf(join(root, 'minutes')))
    .filter((file) => file.endsWith('.md'))
    .slice(-1);
  const file = join(root, 'minutes', edited ?? '');
  const text = readFileSync(file, 'utf8');
  appendFileSync(file, '\n- Decision: the gangway is painted green\n');
  expect(build(root, 'third', [])).not.toEqual(first);
  writeFileSync(file, text);
  expect(build(root, 'third', [])).toEqual(first);
}, 300_000);
