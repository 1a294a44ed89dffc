import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { pretty } from '../../check/reporters/pretty.ts';
import { nextPath } from '../../draft/next-minutes.ts';
import { loadArchive } from '../../load/load-archive.ts';
import { version } from '../../load/version.ts';
import type { Group, LoadedArchive, Meeting } from '../../model/index.ts';
import { decode } from '../../read/decode.ts';
import { UsageError } from '../../read/usage-error.ts';
import { isoDate } from '../../text/date.ts';
import { nearest } from '../../text/nearest.ts';
import { defaultVocabulary, extendVocabulary } from '../../vocabulary/vocabulary.ts';
import { plural } from '../diagnostic-counts.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { originalLines } from '../original-lines.ts';
import { fetchSafely } from '../pad/fetch-safely.ts';
import { keepUploads } from '../pad/keep-uploads.ts';
import { padAddress } from '../pad/pad-address.ts';
import { type PadMeeting, splitPad } from '../pad/split-pad.ts';
import { findUploads, type Upload, withLocalUploads } from '../pad/uploads.ts';
import { startProgress } from '../progress.ts';
import type { SharedOptions } from '../shared-options.ts';
import type { Streams } from '../streams.ts';

/** Options of `minuted import`. */
export interface ImportOptions extends SharedOptions {
  /** A pad's address or a file. */
  readonly source: string;
  /** The group's folder; a new one is made. */
  readonly group: string;
  /** ISO or YYYYMMDD; undefined: the day that the text names. */
  readonly date: string | undefined;
  /** Addresses of the own network are allowed. */
  readonly allowPrivate: boolean;
}

const TEXT_BYTES = 4 * 1024 * 1024;
const UPLOAD_BYTES = 20 * 1024 * 1024;
const TIME = 20_000;

/** Takes one meeting out of a pad or a file into the archive, with its pictures, and says what was understood. Never overwrites a file. */
export async function importMinutes(options: ImportOptions, streams: Streams): Promise<ExitCode> {
  const progress = startProgress(streams, options.loudness);
  const loaded = await loadArchive(options.archive, { cache: options.cache, git: false, onProgress: progress.step });
  progress.step(`fetching ${options.source}`);
  const pad = await readPad(options);
  const vocabulary = extendVocabulary(defaultVocabulary, loaded.archive.config.vocabulary);
  const { date, text } = choose(splitPad(pad.text, vocabulary), options.date);
  const group = await groupNamed(loaded, options.group);
  const path = nextPath({ archive: loaded.archive, group, sourceOf: loaded.source, vocabulary, date });
  const file = join(loaded.root, ...path.split('/'));
  if (await stat(file).catch(() => null)) throw existsAlready(file);
  const limits = { bytes: UPLOAD_BYTES, time: TIME, allowPrivate: options.allowPrivate };
  const uploads = await keepUploads(findUploads(text, pad.url), pad.url, dirname(file), limits);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, withLocalUploads(text, uploads), { flag: 'wx' });
  const after = await loadArchive(options.archive, { cache: options.cache, git: false, onProgress: progress.step });
  progress.end();
  await tell(after, path, uploads, options, streams);
  return exitCodes.done;
}

async function readPad(options: ImportOptions): Promise<{ readonly text: string; readonly url: URL }> {
  const local = await stat(options.source).catch(() => null);
  const address = local ? null : padAddress(options.source);
  const limits = { bytes: TEXT_BYTES, time: TIME, allowPrivate: options.allowPrivate };
  if (local && local.size > TEXT_BYTES) throw new UsageError(`${options.source} holds more than ${TEXT_BYTES} bytes`);
  const bytes = address ? await fetchSafely(address.download, limits) : await readFile(options.source);
  const decoded = decode(bytes);
  if (decoded.kind === 'binary') throw new UsageError(`${options.source} holds no text`);
  if (/^\s*<(?:!doctype html|html)/i.test(decoded.text))
    throw new UsageError(`${options.source} is a web page, not the text of a pad`);
  return { text: decoded.text, url: address?.download ?? pathToFileURL(options.source) };
}

function choose(meetings: readonly PadMeeting[], wanted: string | undefined): { date: string; text: string } {
  const [, year, month, day] = /^(\d{4})-?(\d{2})-?(\d{2})$/.exec(wanted ?? '') ?? [];
  const iso = wanted === undefined ? null : isoDate(Number(year), Number(month), Number(day));
  if (wanted !== undefined && iso === null)
    throw new UsageError(`--date is “${wanted}”; expected a day such as 2026-11-21`);
  const dates = meetings.flatMap(({ date }) => (date === null ? [] : [date]));
  const [only] = meetings;
  if (meetings.length === 1 && only) {
    const date = iso ?? only.date;
    if (date === null) throw new UsageError('the text names no day', { hint: 'name it with --date' });
    return { date, text: only.text };
  }
  const date = iso ?? [...dates].sort().at(-1);
  const found = meetings.find((meeting) => meeting.date === date);
  if (found && date) return { date, text: found.text };
  throw new UsageError(`the pad has no meeting of ${date}`, { hint: `it has ${dates.join(', ')}` });
}

/** A group that has no minutes yet is no mistake here, somebody has to write the first; one that is nearly called as another is. */
async function groupNamed({ archive, root }: LoadedArchive, name: string): Promise<Group> {
  const id = name.replace(/^\/+|\/+$/g, '');
  const known = archive.groups.find((group) => group.id === id);
  if (known) return known;
  if (!/^[\w][\w .-]*(?:\/[\w][\w .-]*)*$/.test(id))
    throw new UsageError(`--group is “${name}”; expected the name of a folder`);
  const meant = nearest(
    id,
    archive.groups.map((group) => group.id),
  );
  if (meant && !(await stat(join(root, ...id.split('/'))).catch(() => null)))
    throw new UsageError(`no such group: ${id}`, { hint: `did you mean ${meant}? If not, make the folder first` });
  return { id, name: id, description: null, meetings: [], series: [], rhythm: null, gaps: [] };
}

async function tell(
  loaded: LoadedArchive,
  path: string,
  uploads: readonly Upload[],
  { loudness }: ImportOptions,
  streams: Streams,
): Promise<void> {
  const meeting = loaded.archive.meetings.find((candidate) => candidate.path === path);
  const prefix = relative(process.cwd(), loaded.root);
  streams.out(`${join(prefix, path)}${meeting ? `: ${understood(meeting, uploads)}` : ''}\n`);
  if (loudness === 'quiet') return;
  const diagnostics = loaded.diagnostics.filter((one) => one.path === path && one.severity !== 'info');
  const lineAt = await originalLines(loaded.root, diagnostics);
  const shown = { diagnostics, marked: diagnostics, files: 1, prefix: prefix === '' ? '' : `${prefix}/`, lineAt };
  streams.out(pretty({ ...shown, color: streams.color, version }));
}

function understood(meeting: Meeting, uploads: readonly Upload[]): string {
  const parts = [
    meeting.date ?? 'no date',
    plural(meeting.participants.length, 'participant'),
    plural(meeting.agenda.length, 'subject'),
    plural(meeting.actions.length, 'action'),
    plural(meeting.decisions.length, 'decision'),
    plural(meeting.references.length, 'issue'),
    plural(uploads.length, 'picture'),
  ];
  return parts.filter((part) => part !== '').join(', ');
}

function existsAlready(file: string): UsageError {
  return new UsageError(`${relative(process.cwd(), file)} is there already`, { hint: 'it is left as it is' });
}
