import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { type HtmlPage, readHtml } from './html-page.ts';

/** A built site as a visitor may walk it. */
export interface BuiltSite {
  readonly folder: string;
  /** Every file, relative and `/`-separated. */
  readonly files: ReadonlySet<string>;
  /** HTML files by their path. */
  readonly pages: ReadonlyMap<string, HtmlPage>;
}

/** Reads every page of the site in `folder`. */
export function readSite(folder: string): BuiltSite {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .split(sep)
        .join('/'),
    )
    .sort();
  const html = files.filter((file) => file.endsWith('.html'));
  return {
    folder,
    files: new Set(files),
    pages: new Map(html.map((file) => [file, readHtml(readFileSync(join(folder, file), 'utf8'))])),
  };
}

/** Address of a page's file below the site's base (`minutes/iaas/index.html` → `minutes/iaas/`). */
export function addressOf(file: string): string {
  return file.replace(/(^|\/)index\.html$/, '$1');
}
