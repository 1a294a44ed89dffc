import { rememberedFor } from '../../data/remembered.ts';
import { type Vocabulary, wordsOf } from '../../vocabulary/vocabulary.ts';
import { wordings } from './wordings.ts';

/** The vocabulary's words for tasks, ready to be asked. Lower case. */
export interface TaskWords {
  readonly vocabulary: Vocabulary;
  readonly verbs: ReadonlySet<string>;
  readonly light: ReadonlySet<string>;
  /** Over a list of what people are doing anyhow, folded. */
  readonly underWay: ReadonlySet<string>;
  /** Verbs that open a task although things do them too: `Provide a template (@x)`. */
  readonly orders: ReadonlySet<string>;
  readonly reports: ReadonlySet<string>;
  readonly things: ReadonlySet<string>;
  /** Given names. */
  readonly given: ReadonlySet<string>;
  /** A helping word after a blank: where a predicate may start. */
  readonly helping: RegExp;
  /** `will also check`, from its helping word on; sticky. Groups: `help`, `verb`; German: `final`, `infinitive`. */
  readonly predicate: RegExp;
  /** Right after people: `takes care of`, `pings`. */
  readonly commits: RegExp;
  /** Right after people at the start of an entry: `drafting`. */
  readonly starts: RegExp;
  /** Right after people at the start of an entry, in hurried notes: `follow up with`. */
  readonly bare: RegExp;
  /** At the end of an entry: `… einholen`. */
  readonly infinitive: RegExp;
  /** Further on in the sentence, the same people: `…, will follow up again`. */
  readonly later: RegExp;
  /** Running the meeting: no task. */
  readonly chores: RegExp;
  /** Anything here may be a task: one test before all others. */
  readonly hint: RegExp;
}

/** The task words of a vocabulary, compiled at their first use. */
export const taskWords = rememberedFor(compileWords);

/** Whoever may `read` may `re-read`. */
function again(verbs: readonly string[]): ReadonlySet<string> {
  return new Set(verbs.flatMap((verb) => [verb, `re-${verb}`]));
}

/** How tasks are built; which words they have stands in the tables `tasks` and `taskForms`. */
const expressions = wordings('tasks', {
  helping: /(?<=[\s)])(?:<taskForms.helpers>|<helping>)(?=\s)|['’]ll(?=\s)/gu,
  predicate:
    /(?<help><taskForms.helpers>)\s+(?:<adverbs>\s+){0,3}(?<verb>[\p{L}][\p{L}+-]*)|(?<final><helping>)\s[^.;!?]{0,200}?(?<infinitive>\p{Ll}\p{L}*en)(?=[.;!)]|$|\s+<behindVerb>)/uy,
  commits: /^\s+<commits>|^\s*:\s+<labelled>/u,
  starts: /^\s+<starts>/u,
  bare: /^\s+<bare>(?:\s+\S|[.!]?\s*$)/u,
  infinitive: /<infinitives>(?:\s+<taskForms.until>\s[^.;]{1,40})?\s*[.!]?\s*$/u,
  later:
    /^[^?\n]{2,120}?(?:(?:,|;|<taskForms.and>)\s+<taskForms.will>|[.;!]\s+<taskForms.Will>)\s+(?:<adverbs>\s+){0,3}(?!<taskForms.noDeeds>|<taskForms.does>[\s.!]*$)(?:re-)?(?:<verbs>|<deeds>)/u,
  chores: /<chores>/iu,
  hint: /@|\(\p{Lu}|<taskForms.hints>|<commits>|<starts>|<bare>|<helping>|['’]ll|[-=]>|→| -- |[)\]] ?<saysWill>|\/\p{Lu}|<charged>|^[^\p{L}]{0,4}(?:<opensCharge> |\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?, \p{Ll})|[-–—] \p{Lu}\p{Ll}+\W*$|en[.!]?$/u,
});

function compileWords(vocabulary: Vocabulary): TaskWords {
  const table = wordsOf(vocabulary, 'tasks');
  const set = (meaning: string) => new Set(table[meaning] ?? []);
  return {
    vocabulary,
    verbs: again(table.verbs ?? []),
    light: set('light'),
    underWay: set('underWay'),
    orders: set('orders'),
    reports: set('reports'),
    things: set('things'),
    given: set('given'),
    ...expressions(vocabulary),
  };
}

/** Whether a word, in lower case, is a verb of the tables. */
export const isVerb = (word: string, { verbs, light }: TaskWords): boolean => verbs.has(word) || light.has(word);

/** A verb of the tables, other than those of reports. */
export const isDeed = (word: string | undefined, words: TaskWords): boolean =>
  word !== undefined && !words.reports.has(word) && isVerb(word, words);
