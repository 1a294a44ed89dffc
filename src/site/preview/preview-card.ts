import { byMonth } from '../charts/months.ts';
import { groupName } from '../parts/meetings.ts';
import type { Site } from '../site.ts';
import { type Lettering, lettering } from './lettering.ts';

/** Pixels, as those who show previews ask for (ogp.me; 1.91 : 1). */
export const PREVIEW = { width: 1200, height: 630 } as const;

const MARGIN = 80;
const INNER = PREVIEW.width - 2 * MARGIN;
/** Sizes of the title, the first that fits on so many lines. Units of a letter → pixels. */
const TITLES = [
  { scale: 4.6, lines: 2 },
  { scale: 3, lines: 3 },
  { scale: 2.3, lines: 4 },
] as const;
const SMALL = 1.9;
/** From one line to the next, in units of a letter. */
const LINE = 22;
/** Baselines of the title's last line and of what stands below it. */
const [TITLE, FACTS] = [350, 420];
/** Months that the bars show: five years. */
const MONTHS = 60;
const BARS = { height: 100, bottom: PREVIEW.height - 50 } as const;
/** Our icon, five times as large, without its ground. */
const ICON =
  '<g transform="translate(40 20) scale(5)" fill="none" stroke="#fff" stroke-width="2.6" stroke-linecap="round"><path d="M8 10h9M8 16h16M8 22h12"/></g><circle cx="155" cy="70" r="13" fill="#f2b84b"/>';

/**
 * The picture that is shown where somebody links to the site: its name, its groups and how often people met, as SVG without
 * any text that would need a font. It says nothing that changes with every edit, so that it is seldom made anew.
 */
export function previewCard(site: Site): string {
  const title = titleLines(site.title);
  const small = lettering(factsOf(site));
  const lines = title.lines.map((line, at) => {
    const below = title.lines.length - 1 - at;
    return written(line, title.scale, TITLE - below * LINE * title.scale, '#fff');
  });
  const facts = small && small.width * SMALL <= INNER ? written(small, SMALL, FACTS, '#bfe0e6') : '';
  const { width, height } = PREVIEW;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="${width}" height="${height}" fill="#0b5563"/>${ICON}${bars(site)}${lines.join('')}${facts}</svg>`;
}

/** `2021–2026 · IAAS · Container · Ops`: as many groups as there is room for. */
function factsOf({ archive, ...site }: Site): string {
  const years = archive.meetings.flatMap(({ date }) => date?.slice(0, 4) ?? []).toSorted();
  const [first = '', last = ''] = [years[0], years.at(-1)];
  const names = archive.groups
    .filter(({ series }) => series.length > 0)
    .map(({ id }) => groupName({ archive, ...site }, id));
  let facts = first === last ? first : `${first}–${last}`;
  for (const name of names) {
    const longer = facts === '' ? name : `${facts} · ${name}`;
    const drawn = lettering(longer);
    if (drawn && drawn.width * SMALL <= INNER) facts = longer;
  }
  return facts;
}

interface TitleLines {
  readonly scale: number;
  /** None for a name that we have no letters for. */
  readonly lines: readonly Lettering[];
}

function titleLines(title: string): TitleLines {
  const words = title.split(/\s+/).filter((word) => word !== '');
  for (const { scale, lines: most } of TITLES) {
    const lines = wrapped(words, INNER / scale);
    if (lines !== null && lines.length <= most) return { scale, lines };
  }
  return { scale: 1, lines: [] };
}

/** Words set in lines that are not wider than this; null where one is or has letters that we do not know. */
function wrapped(words: readonly string[], width: number): readonly Lettering[] | null {
  const lines: Lettering[] = [];
  let text = '';
  for (const word of words) {
    const longer = lettering(text === '' ? word : `${text} ${word}`);
    if (longer === null) return null;
    if (text !== '' && longer.width <= width) {
      lines.pop();
      lines.push(longer);
      text = `${text} ${word}`;
    } else {
      const alone = lettering(word);
      if (alone === null || alone.width > width) return null;
      lines.push(alone);
      text = word;
    }
  }
  return lines;
}

const written = ({ path }: Lettering, scale: number, baseline: number, colour: string): string =>
  `<path transform="translate(${MARGIN} ${baseline}) scale(${scale})" fill="none" stroke="${colour}" stroke-width="1.9" stroke-linecap="round" stroke-linejoin="round" d="${path}"/>`;

/** How often people met, month by month. */
function bars({ archive }: Site): string {
  const dates = archive.meetings.flatMap(({ date, kind }) => (date && kind !== 'other' ? [date] : []));
  const counts = byMonth(dates, () => '', MONTHS).map(({ values: [count = 0] }) => count);
  const most = Math.max(1, ...counts);
  const step = INNER / Math.max(counts.length, 12);
  return counts
    .map((count, at) => {
      const height = Math.round((count / most) * BARS.height);
      const x = Math.round((MARGIN + at * step) * 10) / 10;
      return `<rect x="${x}" y="${BARS.bottom - height}" width="${Math.round(step * 7) / 10}" height="${height}" fill="#f2b84b"/>`;
    })
    .join('');
}
