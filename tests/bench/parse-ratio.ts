import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Source } from '../../src/model/index.ts';
import { parseMeeting } from '../../src/parse/parse-meeting.ts';
import { defaultConfig } from '../../src/read/archive-config.ts';
import { readArchive } from '../../src/read/read-archive.ts';
import { defaultVocabulary } from '../../src/vocabulary/vocabulary.ts';
import { median } from './measure.ts';

/** Processor time of one parse of all files, in seconds, medians of runs taken in turn in one process. */
export interface ParseTimes {
  readonly files: number;
  /** remark-parse and remark-gfm alone. */
  readonly remark: number;
  /** Our whole parse: the same, and every plugin. */
  readonly ours: number;
}

/** So many files are parsed both ways before anything is measured, so that the compiler has done its work. */
const WARM_UP_FILES = 1000;

/** Measures parsing of every file of `archive`, `runs` times after warming up. */
export async function measureParsing(archive: string, runs: number): Promise<ParseTimes> {
  const { sources } = await readArchive(archive, defaultConfig);
  const remark = unified().use(remarkParse).use(remarkGfm).freeze();
  const alone = () => timed(sources, (source) => remark.parse(source.text));
  const ours = () => timed(sources, (source) => parseMeeting(source, defaultVocabulary));
  for (let files = 0; files < WARM_UP_FILES; files += Math.max(1, sources.length)) {
    alone();
    ours();
  }
  const times = Array.from({ length: runs }, () => ({ remark: alone(), ours: ours() }));
  return {
    files: sources.length,
    remark: median(times.map((time) => time.remark)),
    ours: median(times.map((time) => time.ours)),
  };
}

/** Processor time rather than wall time: what else runs on the machine does not count. */
function timed(sources: readonly Source[], parse: (source: Source) => unknown): number {
  const before = process.cpuUsage();
  for (const source of sources) parse(source);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}
