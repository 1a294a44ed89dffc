import { plainLines } from '../plain-sections.ts';
import type { SeenItem } from '../seen-meeting.ts';
import type { Site } from '../site.ts';
import { allItems, shortened } from './meetings.ts';
import { readable } from './readable.ts';

/** The beginning of what minutes say of a subject. */
export interface Said {
  readonly lines: readonly string[];
  /** There is more than this. */
  readonly isCut: boolean;
}

const LINES = 6;
const LINE_LENGTH = 240;

/** First lines beneath an agenda item and its parts. `apart`: texts that are shown beside it and need not be said twice. */
export function saidBeneath(site: Site, path: string, item: SeenItem | undefined, apart: readonly string[]): Said {
  const rendered = site.rendered(path);
  if (!rendered || !item) return { lines: [], isCut: false };
  const slugs = new Set(allItems([item]).map(({ slug }) => slug));
  const lines = plainLines(rendered, slugs).filter((line) => !apart.some((text) => line.endsWith(text)));
  return {
    lines: lines.slice(0, LINES).map((line) => shortened(readable(line), LINE_LENGTH)),
    isCut: lines.length > LINES,
  };
}
