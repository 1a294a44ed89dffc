import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Source } from '../../src/model/index.ts';
import { parseMeeting } from '../../src/parse/parse-meeting.ts';
import { defaultConfig } from '../../src/read/archive-config.ts';
import { readArchive } from '../../src/read/read-archive.ts';
import { defaultVocabulary } from '../../src/vocabulary/vocabulary.ts';
import { median } from './measure.ts';

/** Time of one parse of all files, in seconds, medians of runs taken in turn in one process. */
export interface ParseTimes {
  readonly files: number;
  /** remark-parse and remark-gfm alone. */
  readonly remark: number;
  /** Our whole parse: the same, and every plugin. */
  readonly ours: number;
}

/** Measures parsing of every file of `archive`, `runs` times after one run that only warms up. */
export async function measureParsing(archive: string, runs: number): Promise<ParseTimes> {
  const { sources } = await readArchive(archive, defaultConfig);
  const remark = unified().use(remarkParse).use(remarkGfm).freeze();
  const alone = () => timed(sources, (source) => remark.parse(source.text));
  const ours = () => timed(sources, (source) => parseMeeting(source, defaultVocabulary));
  alone();
  ours();
  const times = Array.from({ length: runs }, () => ({ remark: alone(), ours: ours() }));
  return {
    files: sources.length,
    remark: median(times.map((time) => time.remark)),
    ours: median(times.map((time) => time.ours)),
  };
}

function timed(sources: readonly Source[], parse: (source: Source) => unknown): number {
  const started = performance.now();
  for (const source of sources) parse(source);
  return (performance.now() - started) / 1000;
}
