import type { ArchiveConfig, Meeting } from '../model/index.ts';
import { fold } from '../text/fold.ts';
import { compileMatcher } from '../text/matcher.ts';
import { linkingSet, linkingWords, shortForms } from '../vocabulary/linking.ts';

/** Whether a title stands in every meeting, whatever is talked about. */
export type IsStanding = (title: string, words: readonly string[]) => boolean;

/** What groups are called beside their own name. */
const KINDS = linkingSet('groups');

/**
 * Standing items by the table of `vocabulary/linking.ts` and the archive's own words, and reports of other groups: "Team IAM &
 * Security" says who reports, and no subject.
 */
export function createStanding(meetings: readonly Meeting[], config: ArchiveConfig): IsStanding {
  const own = Object.values(config.vocabulary.standing ?? {}).flat();
  const table = compileMatcher({ standing: [...Object.values(linkingWords.standing).flat(), ...own] });
  const names = new Set(meetings.flatMap(({ group }) => fold(group.replace(/[-_/]/g, ' ')).split(' ').map(stem)));
  for (const kind of KINDS) names.delete(kind);
  const groups = new Set(
    meetings.map(({ group }) => fold(group.replace(/[-_/]/g, ' '))).filter((name) => name.includes(' ')),
  );
  const glued = new Set([...names].map(spelledOut));
  const isReport = (words: readonly string[]) => {
    if (hasPhrase(words, groups)) return true;
    const rest = words.filter((word) => !KINDS.has(word));
    if (glued.has(rest.join(''))) return true;
    const named = rest.filter((word) => names.has(stem(word))).length;
    return rest.length < words.length ? named > 0 || rest.length <= 1 : named === rest.length && named > 0;
  };
  const isListed = (text: string) => table.of(text) !== undefined;
  return (title, words) =>
    REPOSITORY.test(title.trim()) ||
    (words.length <= LABEL && title.trimEnd().endsWith(':')) ||
    isListed(title) ||
    isListed([...new Set(words)].join(' ')) ||
    isListOfRubrics(title, isListed) ||
    isReport(words);
}

/** A few words before a colon ("Need work:") stand over whatever comes. */
const LABEL = 3;

/** `Hiring / Tenders / Finance`: two rubrics or more, and at most one part that is none. */
function isListOfRubrics(title: string, isListed: (text: string) => boolean): boolean {
  const parts = title.split(/[/,&+]/).slice(0, 8);
  const rubrics = parts.filter((part) => isListed(part)).length;
  return rubrics > 1 && rubrics >= parts.length - 1;
}

/** `openops` is "Open Operations", `sig-docs` reports on documentation. */
function spelledOut(name: string): string {
  const short = Object.entries(shortForms).find(([form]) => name.endsWith(form));
  return short === undefined ? name : name.slice(0, -short[0].length) + short[1];
}

/** What spellings of a long word have in common: `standardization`, `standardisation`. */
function stem(word: string): string {
  return word.slice(0, 8);
}

/** A heading that names a repository stands over a list of its issues. */
const REPOSITORY = /^[\w.-]{1,60}\/[\w.-]{1,100}$/;

/** Longest name of a group, in words, that is looked for in a title. */
const PHRASE = 5;

/** Whether some words in a row are one of these phrases. */
function hasPhrase(words: readonly string[], phrases: ReadonlySet<string>): boolean {
  for (let from = 0; from < words.length; from++) {
    for (let to = from + 2; to <= Math.min(words.length, from + PHRASE); to++) {
      if (phrases.has(words.slice(from, to).join(' '))) return true;
    }
  }
  return false;
}
