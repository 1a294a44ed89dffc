import { linkArchive } from '../../src/link/link-archive.ts';
import type { Meeting } from '../../src/model/index.ts';
import { parseMeeting } from '../../src/parse/parse-meeting.ts';
import { defaultConfig } from '../../src/read/archive-config.ts';
import { readArchive } from '../../src/read/read-archive.ts';
import { defaultVocabulary } from '../../src/vocabulary/vocabulary.ts';
import { movedYears } from './copies.ts';

/** What linking so many copies of an archive costs. */
export interface LinkCost {
  readonly times: number;
  readonly meetings: number;
  /** Processor time in seconds, garbage collection included. */
  readonly seconds: number;
}

/**
 * Links 1, 10, … copies of an archive, and nothing else: files are parsed once, and their meetings copied. Each further copy has
 * groups of its own and other years; people and issues are those of the first, whose records grow with every copy, which is
 * harder than an archive of strangers.
 */
export async function measureLinking(archive: string, sizes: readonly number[]): Promise<readonly LinkCost[]> {
  const { sources } = await readArchive(archive, defaultConfig);
  const parsed = sources.map((source) => JSON.stringify(parseMeeting(source, defaultVocabulary).meeting));
  link(copies(parsed, 1));
  return sizes.map((times) => {
    const meetings = copies(parsed, times);
    const before = process.cpuUsage();
    link(meetings);
    const { user, system } = process.cpuUsage(before);
    return { times, meetings: meetings.length, seconds: (user + system) / 1e6 };
  });
}

function link(meetings: readonly Meeting[]): void {
  linkArchive(meetings, defaultConfig, { remote: null, assets: [], diagnostics: [], today: null });
}

function copies(parsed: readonly string[], times: number): readonly Meeting[] {
  return Array.from({ length: times }, (_, copy) =>
    parsed.map((text): Meeting => {
      const meeting: Meeting = JSON.parse(copy === 0 ? text : movedYears(text, copy));
      const { path, group, hash } = meeting;
      return copy === 0
        ? meeting
        : { ...meeting, path: `copy-${copy}/${path}`, group: `copy-${copy}/${group}`, hash: `${hash}-${copy}` };
    }),
  ).flat();
}
