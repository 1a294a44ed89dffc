import { existsSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { UsageError } from '../read/usage-error.ts';

/** Names under which a site's own settings are looked for in the working directory: Eleventy's, and those that Eleventy 4 adds. */
const CONFIG_FILES = ['eleventy.config', 'buildawesome.config'].flatMap((name) =>
  ['ts', 'js', 'mjs', 'cjs'].map((ending) => `${name}.${ending}`),
);
/** Where .config/run.js has translated a checkout, its settings lie translated beside the program: Node cannot read the original. */
const TRANSLATED = fileURLToPath(new URL('../../eleventy.config.js', import.meta.url));

/** Eleventy takes folders relative to the working directory. */
export function fromHere(path: string): string {
  return relative(process.cwd(), path) || '.';
}

/** The configuration file that was named, or one in the working directory. Throws UsageError if the named one is not there. */
export function findConfig(named: string | undefined): string | undefined {
  if (named === undefined) {
    const found = CONFIG_FILES.find((name) => existsSync(name));
    return found === 'eleventy.config.ts' && existsSync(TRANSLATED) ? fromHere(TRANSLATED) : found;
  }
  if (existsSync(named)) return fromHere(resolve(named));
  throw new UsageError(`no such configuration file: ${named}`);
}
