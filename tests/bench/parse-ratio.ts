import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Source } from '../../src/model/index.ts';
import { parseMeeting } from '../../src/parse/parse-meeting.ts';
import { parseWithRemark } from '../../src/parse/processor.ts';
import { defaultConfig } from '../../src/read/archive-config.ts';
import { readArchive } from '../../src/read/read-archive.ts';
import { defaultVocabulary } from '../../src/vocabulary/vocabulary.ts';
import { median } from './measure.ts';

/** Processor time of one parse of all files, in seconds, medians of runs taken in turn in one process. */
export interface ParseTimes {
  readonly files: number;
  /** remark-parse and remark-gfm alone. */
  readonly remark: number;
  /** Our whole parse by the same two, with every plugin. */
  readonly oursByRemark: number;
  /** Our whole parse as builds do it. */
  readonly ours: number;
}

/** So many files are parsed both ways before anything is measured, so that the compiler has done its work. */
const WARM_UP_FILES = 1000;

/** Measures parsing of every file of `archive`, `runs` times after warming up. */
export async function measureParsing(archive: string, runs: number): Promise<ParseTimes> {
  const { sources } = await readArchive(archive, defaultConfig);
  const remark = unified().use(remarkParse).use(remarkGfm).freeze();
  const alone = () => timed(sources, (source) => remark.parse(source.text));
  const oursByRemark = () => timed(sources, (source) => parseMeeting(source, defaultVocabulary, parseWithRemark));
  const ours = () => timed(sources, (source) => parseMeeting(source, defaultVocabulary));
  for (let files = 0; files < WARM_UP_FILES; files += Math.max(1, sources.length)) {
    for (const parse of [alone, oursByRemark, ours]) parse();
  }
  const times = Array.from({ length: runs }, () => ({ remark: alone(), byRemark: oursByRemark(), ours: ours() }));
  return {
    files: sources.length,
    remark: median(times.map((time) => time.remark)),
    oursByRemark: median(times.map((time) => time.byRemark)),
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
