import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { BuiltSite } from '../helpers/read-site.ts';

/** What a reader of a meeting's page downloads, in bytes as a host sends them (gzip). */
export interface Weight {
  /** The page in the middle when all meetings' pages are put in order. */
  readonly medianMeeting: number;
  readonly styles: number;
  /** Scripts that a meeting's page loads by itself. */
  readonly scripts: number;
}

/** Weighs a built site's meeting pages. */
export function weigh(site: BuiltSite): Weight {
  const meetings = [...site.pages.keys()].filter((page) => /^minutes\/.*\d.*\/index\.html$/.test(page));
  const sizes = meetings.map((page) => zipped(site, page)).sort((a, b) => a - b);
  const sample = meetings[Math.floor(meetings.length / 2)] ?? '';
  return {
    medianMeeting: sizes[Math.floor(sizes.length / 2)] ?? 0,
    styles: loadedBy(site, sample, /\.css$/),
    scripts: loadedBy(site, sample, /\.js$/),
  };
}

function loadedBy(site: BuiltSite, page: string, kind: RegExp): number {
  const links = site.pages.get(page)?.links ?? [];
  const files = links
    .filter(({ element, url }) => (element === 'link' || element === 'script') && kind.test(url))
    .map(({ url }) => new URL(url, `https://x.invalid/${page}`).pathname.slice(1));
  return [...new Set(files)].reduce((sum, file) => sum + zipped(site, file), 0);
}

function zipped(site: BuiltSite, file: string): number {
  return gzipSync(readFileSync(join(site.folder, file))).length;
}
