import { rememberedFor } from '../../data/remembered.ts';
import { type Vocabulary, wordsOf } from '../../vocabulary/vocabulary.ts';
import { alternation } from './alternation.ts';

/** The vocabulary's words for tasks, ready to be asked. Lower case. */
export interface TaskWords {
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
  /** `I'll write`, `I can open`; `I.ll write` where a copy has lost its apostrophes. */
  readonly firstPerson: RegExp;
  /** Anything here may be a task: one test before all others. */
  readonly hint: RegExp;
}

/** Helping words between a person and a verb that make a task of it. */
const HELPING =
  'to|will|(?:is|are) going to|(?:is|are) to|(?:is |are )?planning to|plans to|(?:has |have )?(?:volunteer(?:s|ed)?|offer(?:s|ed)?) to|(?:has |have )?agree[sd] to|(?:(?:takes?|took|taking|has|have|got|gets) )?(?:an? |the |another )?(?:action|AI|todo|to-do)(?: items?| points?)?(?: (?:to|of|on|is to))|(?:takes?|took) on (?:the )?(?:task|action) (?:to|of)|can|would|should|needs? to|must|has to';

/** The task words of a vocabulary, compiled at their first use. */
export const taskWords = rememberedFor(compileWords);

/** Whoever may `read` may `re-read`. */
function again(verbs: readonly string[]): ReadonlySet<string> {
  return new Set(verbs.flatMap((verb) => [verb, `re-${verb}`]));
}

function compileWords(vocabulary: Vocabulary): TaskWords {
  const table = wordsOf(vocabulary, 'tasks');
  const set = (meaning: string) => new Set(table[meaning] ?? []);
  const adverbs = `(?:(?:${alternation(table.adverbs ?? [])})\\s+){0,3}`;
  const verb = '(?<verb>[\\p{L}][\\p{L}+-]*)';
  const helping = alternation(table.helping ?? []);
  const predicate = `(?<help>${HELPING}|['’]ll)\\s+${adverbs}${verb}|(?<final>${helping})\\s[^.;!?]{0,200}?(?<infinitive>\\p{L}+en)(?=[.;!)]|$)`;
  const first =
    "I(?:['’.]ll(?: have to)?| will(?: have to)?| can| could|['’]m going to| am going to| plan to| volunteer to|['’]m happy to| am happy to|['’]d be (?:up|happy|willing|glad) to| would be (?:happy|willing|glad) to)|let me";
  return {
    verbs: again(table.verbs ?? []),
    light: set('light'),
    underWay: set('underWay'),
    orders: set('orders'),
    reports: set('reports'),
    things: set('things'),
    given: set('given'),
    helping: new RegExp(`(?<=[\\s)])(?:${HELPING}|${helping})(?=\\s)|['’]ll(?=\\s)`, 'g'),
    predicate: new RegExp(predicate, 'uy'),
    commits: new RegExp(`^\\s+(?:${alternation(table.commits ?? [])})(?![\\p{L}])`, 'u'),
    starts: new RegExp(`^\\s+(?:${alternation(table.starts ?? [])})(?![\\p{L}])`, 'u'),
    bare: new RegExp(`^\\s+(?:${alternation(table.bare ?? [])})(?![\\p{L}])\\s+\\S`, 'u'),
    infinitive: new RegExp(
      `(?<![\\p{L}])(?:${alternation(table.infinitives ?? [])})(?:\\s+(?:bis|am|vor|zum)\\s[^.;]{1,40})?\\s*[.!]?\\s*$`,
      'u',
    ),
    later: new RegExp(
      `^[^?\\n]{2,120}?(?:(?:,|;|\\b(?:and|but))\\s+will|[.;!]\\s+Will)\\s+${adverbs}(?:re-)?(?:${alternation([...(table.verbs ?? []), ...(table.deeds ?? [])])})(?![\\p{L}])`,
      'u',
    ),
    chores: new RegExp(`\\b(?:${alternation(table.chores ?? [])})\\b`, 'i'),
    firstPerson: new RegExp(`(?<![\\p{L}])(?:${first})\\s+${adverbs}${verb}`, 'gu'),
    hint: new RegExp(
      `@|\\(\\p{Lu}|\\b(?:to|[Ww]ill|can|could|would|should|must|by|coming from|forthcoming from|on (?:her|his|their|my)|I|[Ll]et me|[Ww]ho|${alternation(table.commits ?? [])}|${alternation(table.starts ?? [])}|${alternation(table.bare ?? [])}|${helping})\\b|['’]ll|[-=]>|→| -- |[-–—] \\p{Lu}\\p{Ll}+\\W*$|\\bbis\\b|en[.!]?$`,
      'u',
    ),
  };
}
