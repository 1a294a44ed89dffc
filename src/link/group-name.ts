import { count, grouped, most, within } from '../data/collect.ts';
import { fold } from '../text/fold.ts';
import { linkingSet } from '../vocabulary/linking.ts';

/** Short forms in names of folders and how they are spelled, where no title shows it. */
const SPELLED: ReadonlyMap<string, string> = new Map(
  [
    'SIG',
    'IAM',
    'API',
    'CI',
    'QA',
    'UI',
    'UX',
    'IT',
    'IaaS',
    'KaaS',
    'PaaS',
    'SaaS',
    'OpenOps',
    'DevOps',
    'SecOps',
    'GitHub',
    'CoC',
    'EU',
    'AI',
    'K8s',
    'CLI',
    'AG',
    'OSS',
    'OPS',
  ].map((word) => [word.toLowerCase(), word === 'OPS' ? 'Ops' : word]),
);

/** A folder that groups are named after. */
export interface GroupFolder {
  readonly folder: string;
  /** Of the files in it: how people write the words that the folder's name holds. */
  readonly titles: readonly string[];
  /** Whether any of these files are minutes. */
  readonly meets: boolean;
}

/**
 * Names to show for folders, by folder: `sig-iam` → `SIG IAM`, `design_meetings/async` → `Design Meetings / Async`; `Minutes` for
 * the root. Left out is what tells no group from the others: folders that all lie in, and `meetings`, `docs`; unless two groups
 * would be called alike.
 */
export function groupNames(folders: readonly GroupFolder[]): ReadonlyMap<string, string> {
  const shared = sharedParents(folders.filter(({ meets }) => meets).map(({ folder }) => folder));
  const named = folders.map(({ folder, titles }) => {
    const parts = folder.split('/').filter((part) => part !== '');
    const own = isBelow(parts, shared) ? parts.slice(shared.length) : parts;
    const telling = own.filter((part) => !EVERYWHERE.has(fold(part)));
    const spell = spelling(titles);
    return { folder, short: nameOf(telling.length > 0 ? telling : own, spell), whole: nameOf(parts, spell) };
  });
  const alike = grouped(named.map(({ short, folder }) => [short, folder]));
  return new Map(
    named.map(({ folder, short, whole }) => [folder, alike.get(short)?.length === 1 ? short : whole] as const),
  );
}

const EVERYWHERE = linkingSet('folders');
const ROOT = 'Minutes';

function nameOf(parts: readonly string[], spell: (word: string) => string): string {
  const names = parts.map((part) => wordsOf(part).map(spell).join(' ') || part);
  return names.join(' / ') || ROOT;
}

const wordsOf = (part: string): readonly string[] => part.split(/[-_\s]+/).filter((word) => word !== '');

/** The folders that all others lie in. */
function sharedParents(folders: readonly string[]): readonly string[] {
  const parents = folders.map((folder) => folder.split('/').slice(0, -1));
  return parents.reduce((common, parent) => {
    const end = common.findIndex((name, at) => name !== parent[at]);
    return end < 0 ? common : common.slice(0, end);
  }, parents[0] ?? []);
}

const isBelow = (parts: readonly string[], folder: readonly string[]): boolean =>
  parts.length > folder.length && folder.every((part, at) => parts[at] === part);

/** `wg`, `tsc`, `hpc`: without a vowel it is no word. */
const INITIALS = /^[b-df-hj-np-tv-xz]{2,5}$/;

/** Writes a word of a folder's name as most titles do (`simd` → `SIMD`), or as names begin. */
function spelling(titles: readonly string[]): (word: string) => string {
  const forms = new Map<string, Map<string, number>>();
  // Where all is in capitals they say nothing.
  for (const title of titles.filter((text) => text !== text.toUpperCase()))
    for (const [word] of title.matchAll(/[\p{L}\p{N}]+/gu))
      if (word !== word.toLowerCase())
        count(
          within(forms, word.toLowerCase(), () => new Map<string, number>()),
          word,
        );
  return (word) => {
    const key = word.toLowerCase();
    if (INITIALS.test(key)) return word.toUpperCase();
    const written = most(forms.get(key) ?? new Map<string, number>());
    return written ?? SPELLED.get(key) ?? `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`;
  };
}
