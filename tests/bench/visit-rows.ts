import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { copyArchive } from './copies.ts';
import { median } from './measure.ts';
import { prepareOurSite } from './our-site.ts';
import { openSite, type SearchVisit, type SiteVisits } from './visits.ts';

/** So many words are searched for, and so many pages visited. */
const SAMPLES = 9;
/** Words that a reader might look for. */
const WORD = /\b[a-z]{5,10}\b/g;
/** How much slower the page runs in the second row. */
const SLOWDOWN = 4;

/** Builds so many copies of an archive and prints what a first visit of a meeting's page and a search take. */
export async function printVisits(corpus: string, times: number, folder: string): Promise<void> {
  const archive = join(folder, 'archive');
  copyArchive(corpus, archive, times);
  const ours = prepareOurSite(archive, join(folder, 'ours'));
  await ours.cold();
  console.log(await visitTable(archive, ours.site, `${times} × the archive`));
}

/** The table of a site that is built already of the minutes in `archive`. */
export async function visitTable(archive: string, site: string, label: string): Promise<string> {
  const visits = await openSite(site);
  try {
    const files = spread(filesBelow(archive, /\d\.md$/i));
    const words = files.map((file, at) => wordOf(readFileSync(join(archive, file), 'utf8'), at));
    return [
      `| ${label} | medians of ${SAMPLES} | the most |`,
      '|---|---:|---:|',
      ...(await pageRows(visits, spread(filesBelow(join(site, 'minutes'), /\d\/index\.html$/i)))),
      ...(await searchRows(visits, words)),
    ].join('\n');
  } finally {
    await visits.close();
  }
}

async function pageRows(visits: SiteVisits, pages: readonly string[]): Promise<readonly string[]> {
  const found = [];
  for (const page of pages) found.push(await visits.page(`minutes/${dirname(page)}/`));
  return [
    row(
      'first visit of a meeting: requests',
      found.map(({ requests }) => requests),
      String,
    ),
    row(
      'first visit of a meeting: on the wire',
      found.map(({ bytes }) => bytes),
      kilobytes,
    ),
  ];
}

async function searchRows(visits: SiteVisits, words: readonly string[]): Promise<readonly string[]> {
  const full = await searched(visits, words, 1);
  const slow = await searched(visits, words, SLOWDOWN);
  const list = full.map(({ word }) => word).join(', ');
  return [
    row(
      'search: from the last key to the first hit',
      full.map(({ milliseconds }) => milliseconds),
      milliseconds,
    ),
    row(
      `the same, page ${SLOWDOWN} × slower`,
      slow.map(({ milliseconds }) => milliseconds),
      milliseconds,
    ),
    row(
      'search: loaded at the first hit, page included',
      full.map(({ bytes }) => bytes),
      kilobytes,
    ),
    row(
      'search: loaded when all parts were asked',
      full.map(({ bytesInAll }) => bytesInAll),
      kilobytes,
    ),
    `\nwords: ${list}`,
  ];
}

async function searched(visits: SiteVisits, words: readonly string[], slowdown: number): Promise<SearchVisit[]> {
  const found = [];
  for (const word of words) found.push(await visits.search(word, slowdown));
  return found.filter((visit) => visit !== null);
}

function row(what: string, values: readonly number[], shown: (value: number) => string): string {
  return `| ${what} | ${shown(median(values))} | ${shown(Math.max(...values))} |`;
}

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(0)} KB`;
const milliseconds = (time: number): string => `${time.toFixed(0)} ms`;

function filesBelow(folder: string, pattern: RegExp): readonly string[] {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return paths.filter((path) => pattern.test(path)).sort();
}

/** Some of them, evenly spread. */
function spread<Value>(values: readonly Value[]): readonly Value[] {
  const step = values.length / SAMPLES;
  return values.filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step));
}

/** A word that stands in a text: another one in each. */
function wordOf(text: string, at: number): string {
  const words = [...new Set(text.match(WORD))];
  return words[(7 * at + 5) % Math.max(1, words.length)] ?? 'minutes';
}
