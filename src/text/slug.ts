import { slug } from 'github-slugger';

/** Gives slugs that are unique among those it gave before. */
export type Slugger = (text: string) => string;

const MAX_LENGTH = 80;

/**
 * A new slugger for one file: GitHub's heading slugs (lower case, spaces → `-`), cut at a word after 80 characters,
 * numbered when repeated (`aob`, `aob-2`). Text without a letter gives `item`.
 */
export function createSlugger(): Slugger {
  const given = new Map<string, number>();
  return (text) => {
    const base = baseSlug(text);
    let count = (given.get(base) ?? 0) + 1;
    let candidate = count === 1 ? base : `${base}-${count}`;
    while (given.has(candidate)) candidate = `${base}-${++count}`;
    given.set(base, count);
    if (candidate !== base) given.set(candidate, 1);
    return candidate;
  };
}

function baseSlug(text: string): string {
  const whole = slug(text.trim()).replace(/-{2,}/g, '-').replace(/^-|-$/g, '');
  if (whole.length <= MAX_LENGTH) return whole || 'item';
  const cut = whole.lastIndexOf('-', MAX_LENGTH);
  return whole.slice(0, cut > 20 ? cut : MAX_LENGTH);
}
