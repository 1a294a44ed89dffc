import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as z from 'zod';
import { readTemplates } from '../../src/site/host/own-templates.ts';
import type { Page } from '../../src/site/page.ts';
import type { SitePages } from '../../src/site/pages/index.ts';
import type { KeptPages } from '../../src/site/publish/kept-pages.ts';

const listOf = z.object({ pagination: z.object({ data: z.string() }) });
const templates = new Map(
  (await readTemplates()).map((each) => [listOf.parse(each.data).pagination.data.replace('minuted.', ''), each]),
);

/** Writes the pages that are not kept, as Eleventy does. */
export function writePages(pages: SitePages, kept: KeptPages, output: string): void {
  for (const [kind, list] of Object.entries<readonly Page<unknown>[]>({ ...pages })) {
    for (const entry of kept.changed(list)) {
      const path = join(output, entry.permalink);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, String(templates.get(kind)?.render({ entry })));
    }
  }
}

/** As text where it is one, or by its hash. */
function contentOf(path: string): string {
  const bytes = readFileSync(path);
  return /\.(?:html|json|xml|ics|csv|md|txt|js|svg)$/.test(path)
    ? bytes.toString('utf8')
    : createHash('sha256').update(bytes).digest('hex');
}

/** Every file below a folder by its path, with what it holds. */
export function filesIn(folder: string): Readonly<Record<string, string>> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => join(entry.parentPath, entry.name)).toSorted();
  return Object.fromEntries(paths.map((path) => [path.slice(folder.length), contentOf(path)]));
}
