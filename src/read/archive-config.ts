import { readFile, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { LineCounter, parseDocument } from 'yaml';
import type * as z from 'zod';
import type { ArchiveConfig } from '../model/index.ts';
import { configSchema } from './config-schema.ts';
import { UsageError } from './usage-error.ts';

/** Names under which an archive's configuration is looked for. */
const FILE_NAMES = ['minuted.yml', 'minuted.yaml'];

/** The configuration of an archive that has none. */
export const defaultConfig: ArchiveConfig = configSchema.parse({});

/** What a `minuted.yml` may say, as data: every key may be left out. */
export type ArchiveConfigInput = z.input<typeof configSchema>;

/** Completes a configuration that is no file. Throws UsageError naming the keys that are wrong. */
export function configFrom(input: ArchiveConfigInput): ArchiveConfig {
  const parsed = configSchema.safeParse(input);
  if (parsed.success) return parsed.data;
  throw new UsageError(parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n'));
}

/** Reads `minuted.yml` of an archive; defaults where there is none. Throws UsageError naming file, line and key. */
export async function readArchiveConfig(root: string): Promise<ArchiveConfig> {
  for (const name of FILE_NAMES) {
    const file = join(root, name);
    if (await isConfiguration(root, file)) return parseArchiveConfig(await readFile(file, 'utf8'), file);
  }
  return defaultConfig;
}

/** More is no configuration. Bytes. */
const MAX_BYTES = 1024 * 1024;

/** A plain file within the archive: an error must not quote what a symbolic link leads to elsewhere. */
async function isConfiguration(root: string, file: string): Promise<boolean> {
  const target = await realpath(file).catch(() => null);
  if (target === null) return false;
  if (!target.startsWith((await realpath(root)) + sep))
    throw new UsageError(`${file} is a symbolic link that leads out of the archive`);
  const found = await stat(target);
  if (!found.isFile()) throw new UsageError(`${file} is not a file`);
  if (found.size > MAX_BYTES) throw new UsageError(`${file} has more than ${MAX_BYTES} bytes`);
  return true;
}

/** Text of a `minuted.yml` → ArchiveConfig. `file` is named in errors only. */
export function parseArchiveConfig(text: string, file: string): ArchiveConfig {
  const lines = new LineCounter();
  const document = parseDocument(text, { schema: 'core', customTags: [], logLevel: 'silent', lineCounter: lines });
  const [error] = document.errors;
  if (error) throw new UsageError(`${file}:${error.linePos?.[0].line ?? 1}: ${error.message.split('\n', 1)[0]}`);
  const parsed = configSchema.safeParse(document.toJS({ maxAliasCount: 50 }) ?? {});
  if (parsed.success) return parsed.data;
  const messages = parsed.error.issues.map((issue) => {
    const path = issue.path.filter((key) => typeof key !== 'symbol');
    const line = lineOfPath(
      document,
      lines,
      issue.code === 'unrecognized_keys' ? [...path, issue.keys[0] ?? ''] : path,
    );
    return `${file}:${line}: ${path.join('.') || 'minuted.yml'}: ${issue.message}`;
  });
  throw new UsageError(messages.join('\n'), { hint: 'README.md § Configuration lists every key' });
}

function lineOfPath(
  document: ReturnType<typeof parseDocument>,
  lines: LineCounter,
  path: readonly (string | number)[],
): number {
  for (let length = path.length; length > 0; length--) {
    const node: unknown = document.getIn(path.slice(0, length), true);
    if (typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)) {
      const [start] = node.range;
      if (typeof start === 'number') return lines.linePos(start).line;
    }
  }
  return 1;
}
