import type { Dirent } from 'node:fs';
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import type { Asset, Diagnostic } from '../model/index.ts';

/** What stands in the archive's folder. Paths relative to it, `/`-separated, in code unit order. */
export interface FoundFiles {
  readonly markdown: readonly string[];
  readonly assets: readonly Asset[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Types of files beside the minutes that a site may publish: what browsers show and no program runs. SVG is served as an image only. */
const ASSET_TYPES = /\.(?:png|jpe?g|gif|webp|avif|svg|pdf|mp3|ogg|mp4|webm|odp|odt|ods|pptx|docx|xlsx|csv|ics)$/i;

/** Whether a file of this name, beside the minutes, is published with them. */
export const isAssetName = (name: string): boolean => ASSET_TYPES.test(name);

const MARKDOWN = /\.(?:md|markdown)$/i;
const SKIPPED_FOLDERS = new Set(['node_modules']);
/** Deeper folders are a loop or an attack. */
const MAX_DEPTH = 32;

interface Walk {
  readonly root: string;
  readonly exclude: Ignore;
  readonly markdown: string[];
  readonly assets: Asset[];
  readonly diagnostics: Diagnostic[];
  /** Real paths of folders on the way from the root, so that a link to a parent ends. */
  readonly visited: Set<string>;
}

interface IgnoreFile {
  /** Folder of the .gitignore, relative, `` or ending in `/`. */
  readonly base: string;
  readonly rules: Ignore;
}

/**
 * Finds markdown files and publishable assets below `root`. Dot files and folders, node_modules and what .gitignore files
 * or `exclude` (same syntax) name are skipped. Symbolic links are followed while they stay inside the archive; those that
 * lead out are reported and skipped.
 */
export async function findFiles(root: string, exclude: readonly string[] = []): Promise<FoundFiles> {
  const real = await realpath(root);
  const walk: Walk = {
    root: real,
    exclude: ignore().add([...exclude]),
    markdown: [],
    assets: [],
    diagnostics: [],
    visited: new Set([real]),
  };
  await walkFolder(walk, '', [], 0);
  walk.markdown.sort(byCodeUnit);
  walk.assets.sort((a, b) => byCodeUnit(a.path, b.path));
  return walk;
}

async function walkFolder(walk: Walk, base: string, inherited: readonly IgnoreFile[], depth: number): Promise<void> {
  if (depth > MAX_DEPTH)
    return report(
      walk,
      base,
      'folder-too-deep',
      `The folder lies more than ${MAX_DEPTH} deep and is left out, expected fewer`,
    );
  const folder = join(walk.root, base);
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => null);
  if (!entries) return report(walk, base, 'unreadable-folder', 'The folder cannot be read and is left out');
  const hasRules = entries.some((entry) => entry.name === '.gitignore' && entry.isFile());
  const rules = hasRules ? await readFile(join(folder, '.gitignore'), 'utf8').catch(() => null) : '';
  // Without them nobody knows what is not to be published.
  if (rules === null) return report(walk, base, 'unreadable-folder', 'Its .gitignore cannot be read; it is left out');
  const ignores = hasRules ? [...inherited, { base, rules: ignore().add(rules) }] : inherited;
  for (const entry of entries) await visit(walk, base, entry, ignores, depth);
}

async function visit(
  walk: Walk,
  base: string,
  entry: Dirent,
  ignores: readonly IgnoreFile[],
  depth: number,
): Promise<void> {
  if (entry.name.startsWith('.') || SKIPPED_FOLDERS.has(entry.name)) return;
  const path = base + entry.name;
  const kind = entry.isSymbolicLink() ? await linkTarget(walk, path) : kindOf(entry);
  if (kind === 'folder') {
    if (!isIgnored(walk, `${path}/`, ignores)) await walkFolder(walk, `${path}/`, ignores, depth + 1);
  } else if (kind === 'file' && !isIgnored(walk, path, ignores)) await addFile(walk, path);
}

async function addFile(walk: Walk, path: string): Promise<void> {
  if (MARKDOWN.test(path)) walk.markdown.push(path);
  else if (isAssetName(path)) {
    const found = await stat(join(walk.root, path)).catch(() => null);
    if (found) walk.assets.push({ path, bytes: found.size });
  }
}

type Kind = 'file' | 'folder' | 'nothing';

function kindOf(entry: { isFile(): boolean; isDirectory(): boolean }): Kind {
  if (entry.isFile()) return 'file';
  return entry.isDirectory() ? 'folder' : 'nothing';
}

async function linkTarget(walk: Walk, path: string): Promise<Kind> {
  const target = await realpath(join(walk.root, path)).catch(() => null);
  if (target === null) {
    report(walk, path, 'broken-link-file', 'The symbolic link leads nowhere, expected a file or folder of the archive');
    return 'nothing';
  }
  if (target !== walk.root && !target.startsWith(walk.root + sep)) {
    const message =
      'The symbolic link leads out of the archive and is not followed, expected a copy of what it leads to';
    report(walk, path, 'link-leaves-archive', message);
    return 'nothing';
  }
  const kind = kindOf(await stat(target));
  if (kind !== 'folder') return kind;
  if (walk.visited.has(target) || walk.root.startsWith(target)) return 'nothing';
  walk.visited.add(target);
  return 'folder';
}

function isIgnored(walk: Walk, path: string, ignores: readonly IgnoreFile[]): boolean {
  if (walk.exclude.ignores(path)) return true;
  return ignores.some(({ base, rules }) => rules.ignores(path.slice(base.length)));
}

function report(walk: Walk, path: string, rule: string, message: string): void {
  walk.diagnostics.push({ path, rule, severity: 'warning', message, line: 1, column: 1 });
}

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
