import { MANY_TEXTS, remembered } from '../data/remembered.ts';
import { fold } from '../text/fold.ts';
import { linkingSet } from '../vocabulary/linking.ts';

/** `#12`, `issues/#12`, `owner/repo#12`, `PR 12`, an address: how a reference is written, not what it is about. */
const SHORTHAND =
  /(?:\bhttps?:\/\/\S+)|(?:[\w.-]{1,60}\/)?[\w.-]{0,60}\/?[#!]\d{1,9}\b|\b(?:issues?|pull request|prs?|mr|discussion)\s*[:/]?\s*\d{1,9}\b/giu;
/** `pull/4`, `central-api/pull/4`: the end of an address, or a shorthand without its sign. */
const PATH = /(?<=^|[\s(])(?:[\w.-]{1,60}\/){1,3}\d{1,9}\b/gu;
const BRACKETS = /\(\s*\)|\[\s*\]/g;
/** A title may begin and end with a bracket or a quotation, and end with a question. */
const EDGES = /^(?:(?![(["])[\s\p{P}\p{S}])+|(?:(?![)\]?!"%+])[\s\p{P}\p{S}])+$/gu;
/** All of it in brackets or quotation marks. */
const WRAPPED = /^(?:"([^"]*)"|\(([^()]*)\)|\[([^[\]]*)\])$/;
const PAIRS = [
  ['(', ')'],
  ['[', ']'],
] as const;

const LONGEST = 120;
/** One word ("Update") may be the title of anything. */
const FEWEST_WORDS = 2;

const GENERIC = new Set([...linkingSet('generic'), ...linkingSet('continuation'), ...linkingSet('pointing')]);
const DANGLING = linkingSet('dangling');
/** What is said of an issue before or after its title (`in review`, `PR got merged`), in phrases of up to so many words. */
const ASIDES = linkingSet('aside');
const LONGEST_ASIDE = 3;

/**
 * A text without what it says beside an issue's title: shorthand, kind ("draft PR"), state ("in review"), loose brackets and
 * edges. Undefined if what is left is no title: a word alone, a name of the repository, a pointer ("see comment by"), a sentence
 * that breaks off.
 */
export function cleanTitle(text: string, ref: string): string | undefined {
  return text.length > LONGEST * 2 ? undefined : (cleaned(`${ref}\n${text}`) ?? undefined);
}

const cleaned = remembered((given: string): string | null => {
  const cut = given.indexOf('\n');
  const [ref, text] = [given.slice(0, cut), given.slice(cut + 1)];
  const bare = text.replace(SHORTHAND, ' ').replace(PATH, ' ').replace(BRACKETS, ' ').trim();
  const middle = withoutAsides(bare.split(/\s+/)).join(' ').replace(EDGES, '');
  const title = balanced(middle).replace(EDGES, '');
  const words = fold(title)
    .split(/[ /]/)
    .filter((word) => /\p{L}/u.test(word));
  const repository = new Set(fold(ref).split(/[ /#]/));
  const telling = words.filter((word) => !GENERIC.has(word));
  const isName = !title.includes(' ') && title === title.toLowerCase();
  const says = telling.length >= FEWEST_WORDS && !isName && telling.some((word) => !isPartOf(word, repository));
  return says && title.length <= LONGEST && !DANGLING.has(words.at(-1) ?? '') ? title : null;
}, MANY_TEXTS);

/** `rel` is part of `release-notes`. */
function isPartOf(word: string, names: ReadonlySet<string>): boolean {
  if (names.has(word)) return true;
  return word.length > 2 && [...names].some((name) => name.startsWith(word));
}

/** Words without the asides at their end, and those at their beginning that are set off from what follows. */
function withoutAsides(words: readonly string[]): readonly string[] {
  let rest = words;
  for (let size = asideAt(rest, true); size > 0; size = asideAt(rest, true)) rest = rest.slice(0, -size);
  for (let size = asideAt(rest, false); size > 0; size = asideAt(rest, false)) {
    const isSetOff = /[^\p{L}\p{N}]$/u.test(rest[size - 1] ?? '') || !/^\p{Ll}/u.test(rest[size] ?? '');
    if (!isSetOff) break;
    rest = rest.slice(size);
  }
  return rest;
}

/** How many words at one end are an aside, or nothing but punctuation; 0 for none. */
function asideAt(words: readonly string[], atEnd: boolean): number {
  for (let size = Math.min(LONGEST_ASIDE, words.length); size > 0; size--) {
    const phrase = fold((atEnd ? words.slice(-size) : words.slice(0, size)).join(' '));
    if (ASIDES.has(phrase) || (phrase === '' && size === 1)) return size;
  }
  return 0;
}

/** Closes what is open, drops what closes nothing. */
function balanced(title: string): string {
  let text = title;
  for (const [open, close] of PAIRS) {
    const missing = text.split(open).length - text.split(close).length;
    if (missing > 0) text += close.repeat(missing);
    else if (missing < 0 && text.endsWith(close)) text = text.slice(0, -1).trimEnd();
  }
  if (text.split('"').length % 2 === 0) text = text.endsWith('"') ? text.slice(0, -1) : `${text}"`;
  const [, ...inner] = WRAPPED.exec(text) ?? [];
  return inner.find((part) => part !== undefined) ?? text;
}
