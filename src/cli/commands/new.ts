import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { type Draft, nextDate, nextMinutes, type ParticipantsForm } from '../../draft/next-minutes.ts';
import { loadArchive } from '../../load/load-archive.ts';
import type { Archive, Group, LoadedArchive } from '../../model/index.ts';
import { UsageError } from '../../read/usage-error.ts';
import { isoDate } from '../../text/date.ts';
import { nearest } from '../../text/nearest.ts';
import { defaultVocabulary, extendVocabulary } from '../../vocabulary/vocabulary.ts';
import { plural } from '../diagnostic-counts.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { startProgress } from '../progress.ts';
import type { SharedOptions } from '../shared-options.ts';
import type { Streams } from '../streams.ts';

/** Options of `minuted new`. */
export interface NewOptions extends SharedOptions {
  /** The group's folder. */
  readonly group: string;
  /** ISO; undefined: the next day of the group's rhythm, today where it has none. */
  readonly date: string | undefined;
  /** `comment`, `list` or `empty`. */
  readonly participants: string;
  /** Print the file instead of writing it. */
  readonly print: boolean;
  /** The day that counts as today, ISO; for tests. */
  readonly today?: string;
}

const FORMS: readonly ParticipantsForm[] = ['comment', 'list', 'empty'];

/** Writes the file of a group's next meeting by its own habits. Never overwrites one. */
export async function newMinutes(options: NewOptions, streams: Streams): Promise<ExitCode> {
  const progress = startProgress(streams, options.loudness);
  const loaded = await loadArchive(options.archive, { cache: options.cache, git: false, onProgress: progress.step });
  progress.end();
  const { archive } = loaded;
  const group = findGroup(archive, options.group);
  const draft = nextMinutes({
    archive,
    group,
    sourceOf: loaded.source,
    vocabulary: extendVocabulary(defaultVocabulary, archive.config.vocabulary),
    date: dateOf(options, archive, group),
    participants: FORMS.find((form) => form === options.participants) ?? 'comment',
  });
  if (options.print) {
    streams.out(draft.text);
    return exitCodes.done;
  }
  const file = await write(loaded, draft);
  if (options.loudness !== 'quiet') streams.out(`${relative(process.cwd(), file)}${summary(draft)}\n`);
  return exitCodes.done;
}

function findGroup({ groups }: Archive, name: string): Group {
  const wanted = name.replace(/\/+$/, '');
  const group = groups.find(({ id }) => id === wanted) ?? groups.find((other) => other.name === name);
  if (group) return group;
  const ids = groups.map(({ id }) => id);
  const meant = nearest(wanted, ids);
  throw new UsageError(`no such group: ${name}`, {
    hint: meant ? `did you mean ${meant}?` : `one of ${ids.join(', ') || 'none: the archive is empty'}`,
  });
}

function dateOf({ date, today }: NewOptions, archive: Archive, group: Group): string {
  if (date === undefined) {
    const day = today ?? new Date().toISOString().slice(0, 10);
    return nextDate(archive, group, day) ?? day;
  }
  const [, year, month, day] = /^(\d{4})-?(\d{2})-?(\d{2})$/.exec(date) ?? [];
  const iso = isoDate(Number(year), Number(month), Number(day));
  if (iso === null) throw new UsageError(`--date is “${date}”; expected a day such as 2026-11-21`);
  return iso;
}

async function write({ root, archive }: LoadedArchive, draft: Draft): Promise<string> {
  const file = join(root, ...draft.path.split('/'));
  const exists = () =>
    new UsageError(`${relative(process.cwd(), file)} is there already`, { hint: 'it is left as it is' });
  if (archive.meetings.some(({ path }) => path === draft.path)) throw exists();
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, draft.text, { flag: 'wx' }).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') throw exists();
    throw error;
  });
  return file;
}

function summary({ carried, chores, threads }: Draft): string {
  const parts = [
    plural(carried.length, 'open action'),
    plural(chores.length, 'chore'),
    plural(threads.length, 'subject') && `${plural(threads.length, 'subject')} suggested`,
  ].filter((part) => part !== '');
  return parts.length === 0 ? '' : `: ${parts.join(', ')}`;
}
