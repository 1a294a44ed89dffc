import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LoadedArchive } from '../../model/index.ts';
import { fixed, outputFile, siteFiles } from '../addresses.ts';
import type { Site } from '../site.ts';
import { ASSETS } from './assets.ts';
import { copyIfChanged, writeIfChanged } from './files.ts';

/** What every page needs, and the pages to begin with: kept before they are asked for. */
const NEEDED = [
  fixed.home,
  fixed.offline,
  siteFiles.manifest,
  siteFiles.icon,
  ...['site.css', 'theme.js', 'site.js', 'offline.js', 'preview.js', 'filter.js'].map((name) => `/assets/${name}`),
] as const;

/**
 * Publishes the service worker and the script that asks for it, into an output that holds everything else already. The worker
 * carries the build's name, made of what the pages are made of: another text, another worker, and nothing of an older build stays.
 */
export async function publishOffline(site: Site, source: LoadedArchive['source'], output: string): Promise<void> {
  if (!site.options.offline) return;
  await copyIfChanged(join(ASSETS, 'offline', 'offline.js'), join(output, 'assets', 'offline.js'));
  const worker = await readFile(join(ASSETS, 'offline', 'worker.js'), 'utf8');
  const version = await versionOf(site, source, output);
  const settings = { version, files: NEEDED.map(seen), fallback: seen(fixed.offline) };
  writeIfChanged(join(output, siteFiles.worker.slice(1)), `const settings = ${JSON.stringify(settings)};\n\n${worker}`);
}

/** As the worker at the site's root sees it. */
const seen = (address: string): string => `.${address}`;

/** The same for the same minutes, settings, history and files: builds repeat. */
async function versionOf(site: Site, source: LoadedArchive['source'], output: string): Promise<string> {
  const { archive, options, config, history } = site;
  const hash = createHash('sha256').update(JSON.stringify([{ ...options, archive: '' }, config, archive.facts]));
  for (const { path } of archive.meetings) {
    hash.update(`\0${path}\0${history.get(path)?.commit}\0${source(path)?.text}`);
  }
  for (const address of NEEDED) hash.update(await readFile(join(output, outputFile(address))));
  return hash.digest('hex').slice(0, 16);
}
