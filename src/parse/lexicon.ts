import { distance } from 'fastest-levenshtein';
import { rememberedFor } from '../data/remembered.ts';
import { createDateFinder, type DateFinder } from '../text/date.ts';
import { fold, foldedWords, withoutEmoji } from '../text/fold.ts';
import { compileMatcher } from '../text/matcher.ts';
import { createPathDate, type PathDate } from '../text/path-date.ts';
import { SECTION_KINDS, type SectionKind } from '../vocabulary/section-kinds.ts';
import { type Vocabulary, wordsOf } from '../vocabulary/vocabulary.ts';
import { compileComposed } from './composed-heading.ts';
import { wordings } from './grammar/wordings.ts';
import { compileNearly } from './near-heading.ts';

/** Kind of section that a heading's words announce, undefined where they announce none. */
export type KindOf = (title: string) => SectionKind | undefined;

/** A set of phrases. */
export interface Phrases {
  /** The whole text is one of the phrases. */
  readonly is: (text: string) => boolean;
  /** One of the phrases (of four letters or more) stands somewhere in a short text. */
  readonly within: (text: string) => boolean;
  /** The same for a text of any length, and for phrases of two letters. */
  readonly anywhere: (text: string) => boolean;
}

/** What is compiled once of a vocabulary for all files. */
export interface Lexicon {
  readonly vocabulary: Vocabulary;
  readonly kindOf: KindOf;
  /** Canonical role that a label names (`Scribe` → `scribe`). */
  readonly roleOf: (label: string) => string | undefined;
  readonly findDates: DateFinder;
  readonly pathDate: PathDate;
  /** Phrases of one meaning of one table. */
  readonly phrases: (table: string, meaning: string) => Phrases;
}

/** The lexicon of a vocabulary, compiled at its first use. */
export const lexiconOf = rememberedFor(compileLexicon);

function compileLexicon(vocabulary: Vocabulary): Lexicon {
  const months = wordsOf(vocabulary, 'months');
  const findDates = createDateFinder(months);
  const sets = new Map<string, Phrases>();
  return {
    vocabulary,
    kindOf: compileKinds(vocabulary),
    roleOf: compileMatcher(wordsOf(vocabulary, 'roles')).of,
    findDates,
    pathDate: createPathDate(findDates, months),
    phrases(table, meaning) {
      const key = `${table} ${meaning}`;
      const set = sets.get(key) ?? compilePhrases(wordsOf(vocabulary, table)[meaning] ?? []);
      sets.set(key, set);
      return set;
    },
  };
}

function compileKinds(vocabulary: Vocabulary): KindOf {
  const matcher = compileMatcher(wordsOf(vocabulary, 'headings'));
  const nearly = compileNearly(wordsOf(vocabulary, 'headings'));
  const say = expressions(vocabulary);
  const composedKind = compileComposed(vocabulary);
  const isKind = (value: string | undefined): value is SectionKind => SECTION_KINDS.some((kind) => kind === value);
  return (title) => {
    if (TAGS.test(title)) return 'logistics';
    const words = withoutEmoji(title).replace(say.numbering, '');
    const of = (text: string) => matcher.of(text) ?? compoundKind(text, say.together, matcher.of);
    const head = withoutQualifier(words);
    const kind = of(words) ?? of(head) ?? nearlyParticipants(words) ?? composedKind(head) ?? nearly(words);
    return isKind(kind) ? kind : undefined;
  };
}

/** ``###### tags: `meeting` ``, as HackMD's own template has it. */
const TAGS = /^\s*tags:/i;

const expressions = wordings('agendaForms', {
  /** `<= 15m:`, `1.`, `2.1)`, `TOP 3:`, `Item 4 -`, `IV.`, `Topic:`, `12:30` before the words of a heading. */
  numbering:
    /^[<>=~≤≈\\ ]{0,4}\d{1,3}\s?m(?:ins?|inutes?)?\s?[:–-]\s+(?=\p{L})|^\d{1,2}:\d{2}(?::\d{2})?(?:\s?[-–]\s?\d{1,2}:\d{2})?\s?[-–:]?\s+(?=\p{L})|^<announces>\s?:\s+(?=\p{L})|^(?:<~numbered>\s*)?(?:\d{1,2}(?:\.\d{1,2}){0,3}|[IVX]{1,5}(?=[.):]))[.):]?\s*[-–:]?\s+(?=\p{L})/iu,
  together: /\s*(?:\/|&|\+|,|<and>)\s*/iu,
});

/** Kinds that may stand together in one heading; the first of a row says what the whole is. */
const TOGETHER: readonly (readonly SectionKind[])[] = [
  ['agenda', 'notes'],
  ['participants', 'absent', 'roles'],
  ['actions', 'decisions', 'summary', 'next'],
  ['subject', 'opening', 'approval'],
  ['opening', 'approval'],
  ['notes', 'actions', 'decisions', 'summary'],
];

/**
 * `Agenda / Notes`, `Minutes & Discussion`, `Attendees and apologies`: several known headings in one; `Hello, introductions, code of
 * conduct, scribes` opens the meeting by its first words, whatever follows.
 */
function compoundKind(
  title: string,
  together: RegExp,
  kindOf: (title: string) => string | undefined,
): string | undefined {
  const parts = title.split(together);
  if (parts.length > 3 && parts.length <= 8 && parts.slice(0, 2).every((part) => kindOf(part) === 'opening'))
    return 'opening';
  if (parts.length < 2 || parts.length > 3) return undefined;
  const kinds = new Set(parts.map((part) => kindOf(part)));
  const row = TOGETHER.find((together) => [...kinds].every((kind) => together.some((other) => other === kind)));
  return row?.find((kind) => kinds.has(kind));
}

/** Words that are long and often mistyped; `Participation` is meant to be near, `Participating companies` is not. */
const OFTEN_MISTYPED = ['participants', 'attendees', 'attendance'];

/** `Particpants`, `Participantst`: one or two slips in the only word that counts. */
function nearlyParticipants(title: string): SectionKind | undefined {
  const word = fold(withoutQualifier(title));
  if (!/^[a-z]{8,14}$/.test(word)) return undefined;
  return OFTEN_MISTYPED.some((right) => word[0] === right[0] && distance(word, right) <= 2)
    ? 'participants'
    : undefined;
}

/** `Participants (github handles preferred)`, `Participants - use of handles is preferred` → `Participants`. */
function withoutQualifier(title: string): string {
  const [head = ''] = title.split(/\s*[([]|\s+[-–—]+\s+|\s{2,}/, 1);
  return head.trim() === '' ? title : head;
}

const MAX_WORDS = 8;
const LONGEST = 4;

function compilePhrases(words: readonly string[]): Phrases {
  const matcher = compileMatcher({ yes: words });
  const set = new Set(words.map((word) => fold(word.replaceAll('*', ''))));
  const holds = (parts: readonly string[], shortest: number) =>
    parts.some((_, from) =>
      Array.from({ length: LONGEST }, (_unused, more) => parts.slice(from, from + more + 1).join(' ')).some(
        (phrase) => phrase.length >= shortest && set.has(phrase),
      ),
    );
  return {
    is: (text) => matcher.of(text) !== undefined,
    within(text) {
      const parts = foldedWords(text);
      return set.has(parts.join(' ')) || (parts.length <= MAX_WORDS && holds(parts, 4));
    },
    anywhere: (text) => holds(foldedWords(text), 2),
  };
}
