import { readFile as readText, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { ArchiveConfig, Asset, Diagnostic, Source } from '../model/index.ts';
import { findFiles } from './find-files.ts';
import { isInertSvg } from './inert-svg.ts';
import { readSource } from './read-source.ts';
import type { ReadFile } from './source-memory.ts';
import { UsageError } from './usage-error.ts';

/** The texts of an archive, and what could not be read. */
export interface ReadArchive {
  /** Sorted by path. */
  readonly sources: readonly Source[];
  readonly assets: readonly Asset[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads every markdown file below `root`. Throws UsageError only if there is no such folder. */
export async function readArchive(
  root: string,
  config: ArchiveConfig,
  readFile: ReadFile = readSource,
): Promise<ReadArchive> {
  await requireFolder(root);
  const { markdown, assets, diagnostics } = await findFiles(root, config.exclude);
  const sources: Source[] = [];
  const problems: Diagnostic[] = [...diagnostics];
  for (const path of markdown) {
    const result = readFile(root, path);
    if (result.kind === 'source') sources.push(result.source);
    else problems.push(result.diagnostic);
  }
  const active = await activePictures(root, assets);
  problems.push(...active.map(activePicture));
  return { sources, assets: assets.filter(({ path }) => !active.includes(path)), diagnostics: problems };
}

/** A larger drawing is not looked into, and so not published. Bytes. */
const MAX_SVG_BYTES = 4 * 1024 * 1024;

/** Paths of the SVG pictures that do more than draw. */
async function activePictures(root: string, assets: readonly Asset[]): Promise<readonly string[]> {
  const active: string[] = [];
  for (const { path, bytes } of assets) {
    if (!/\.svg$/i.test(path)) continue;
    const text = bytes > MAX_SVG_BYTES ? '' : await readText(join(root, path), 'utf8').catch(() => '');
    if (!isInertSvg(text)) active.push(path);
  }
  return active;
}

function activePicture(path: string): Diagnostic {
  const message =
    'The picture does more than draw (scripts, foreign content, addresses elsewhere) and is not published, expected plain SVG';
  return { path, rule: 'active-picture', severity: 'warning', message, line: 1, column: 1 };
}

/** Throws UsageError, in one line, if `root` is no folder. */
export async function requireFolder(root: string): Promise<void> {
  const found = await stat(root).catch(() => null);
  if (!found) throw new UsageError(`no such folder: ${root}`, { hint: 'name the folder that holds your minutes' });
  if (!found.isDirectory())
    throw new UsageError(`not a folder: ${root}`, { hint: 'name the folder that holds your minutes' });
}
