import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { copyIfChanged, writeIfChanged } from './files.ts';

/** Our stylesheets and scripts, seen from the source file and from the compiled one alike. */
export const ASSETS = fileURLToPath(new URL('../../../templates/assets', import.meta.url));

/** The stylesheets in the order in which they are published as one: later ones may refine earlier ones. */
const STYLES = [
  'tokens',
  'base',
  'layout',
  'components',
  'lists',
  'tables',
  'meeting',
  'prose',
  'code',
  'charts',
  'search',
  'deck',
  'preview',
  'print',
];

/** Publishes our scripts and icon as they are, and the stylesheets as one file: `assets/site.css`. */
export async function publishAssets(output: string): Promise<void> {
  const entries = await readdir(ASSETS, { withFileTypes: true });
  for (const { name } of entries.filter((entry) => entry.isFile())) {
    await copyIfChanged(join(ASSETS, name), join(output, 'assets', name));
  }
  const styles = await Promise.all(STYLES.map((name) => readFile(join(ASSETS, 'css', `${name}.css`), 'utf8')));
  writeIfChanged(join(output, 'assets', 'site.css'), styles.join('\n'));
}
