import { createHash, type Hash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readArchiveConfig } from '../read/archive-config.ts';
import { findFiles } from '../read/find-files.ts';
import { readRevision } from '../read/git.ts';
import { programKey } from './version.ts';

/** What a build depends on beside the archive. */
export interface BuildInputs {
  readonly archive: string;
  /** Eleventy's configuration file, if there is one. */
  readonly config: string | undefined;
  /** Everything else that changes what is written (base URL, …), as plain data. */
  readonly settings: unknown;
}

/** Anything a configuration file brings in beside our plugin may change without the file itself changing. */
const OUR_PLUGIN = /^(?:\.\/src\/site\/plugin\.[jt]s|minuted\/plugin)$/;
const IMPORT = /\bfrom\s+['"]([^'"]+)['"]|\b(?:import|require)\s*\(\s*['"]([^'"]+)['"]/g;
const CALL = /\.\s*((?:add|set|on|once|amend|ignores|watch|create|use|resolve)\w*)\s*[.(]/g;
/** Names in the environment that builds read. */
const ENVIRONMENT = ['SOURCE_DATE_EPOCH', 'NODE_VERSION'];

/** What a build is known by. */
export interface Fingerprint {
  /** Hash of all that it depends on. Two builds with the same one are the same, byte for byte. */
  readonly whole: string;
  /** The same without the archive and its commit: the program, the settings. */
  readonly program: string;
}

/**
 * Every file's bytes, the commit, the program, the settings, as hashes. Null where not all can be known: a configuration that
 * imports more or makes pages of its own, or a tracker that is asked.
 */
export async function fingerprint({ archive, config, settings }: BuildInputs): Promise<Fingerprint | null> {
  const root = resolve(archive);
  const own = await readArchiveConfig(root);
  const text = textOf(config);
  const asksTracker = process.env.GITHUB_TOKEN !== undefined || ('tracker' in own && own.tracker !== null);
  if (asksTracker || !isOursOnly(text)) return null;
  const hash = createHash('sha256').update(programKey()).update(text).update(JSON.stringify(settings));
  for (const name of ENVIRONMENT) hash.update(`\0${process.env[name] ?? ''}`);
  const program = hash.copy().digest('hex');
  hash.update(JSON.stringify(await readRevision(root)));
  await hashArchive(hash, root, own.exclude);
  return { whole: hash.digest('hex'), program };
}

/** Whether a configuration file adds our plugin and nothing else that makes or changes pages. */
export const addsOnlyOurPlugin = (config: string | undefined): boolean => isOursOnly(textOf(config));

const isOursOnly = (text: string): boolean => importsOnlyUs(text) && addsOnlyUs(text);

const textOf = (config: string | undefined): string =>
  config !== undefined && existsSync(config) ? readFileSync(config, 'utf8') : '';

/** Nothing of Eleventy's is called but to add our plugin: other pages might be made of ours. */
function addsOnlyUs(config: string): boolean {
  return [...config.matchAll(CALL)].every(([, method]) => method === 'addPlugin');
}

function importsOnlyUs(config: string): boolean {
  return [...config.matchAll(IMPORT)].every(([, from, called]) => OUR_PLUGIN.test(from ?? called ?? ''));
}

async function hashArchive(hash: Hash, root: string, exclude: readonly string[]): Promise<void> {
  const { markdown, assets, diagnostics } = await findFiles(root, exclude);
  hash.update(JSON.stringify(diagnostics));
  const names = ['minuted.yml', 'minuted.yaml'].filter((name) => existsSync(join(root, name)));
  for (const path of [...names, ...markdown, ...assets.map((asset) => asset.path)]) {
    // What vanishes meanwhile, or may not be read, is told when it is read for the pages.
    const content = contentOf(join(root, path));
    hash.update(`\0${path}\0${content === null ? 'unreadable' : 'read'}\0`).update(content ?? '');
  }
}

/** At once: of a thousand small files, promises would take longer than reading. */
function contentOf(file: string): Uint8Array | null {
  try {
    return readFileSync(file);
  } catch {
    return null;
  }
}
