import { rememberedFor } from '../../data/remembered.ts';
import { type Vocabulary, wordsOf } from '../../vocabulary/vocabulary.ts';
import { alternation } from './alternation.ts';

/** The vocabulary's words for decisions, ready to be asked. All ignore case. */
export interface DecisionWords {
  /** One test before all others, of the lower-case text. */
  readonly hint: RegExp;
  /** `Decision: …`, `Consensus -> …`: group `rest` is what was decided, empty where a list follows. */
  readonly label: RegExp;
  /** The whole text is a label, with or without a colon. */
  readonly listLabel: RegExp;
  /** `we (all) agreed`, `the group decided`. */
  readonly group: RegExp;
  readonly impersonal: RegExp;
  /** `Agreed to …` at the start of a sentence. */
  readonly opening: RegExp;
  /** `general consensus that`, `agreement from the group`. */
  readonly consensus: RegExp;
  /** Another body's doing ("the board approved"). Group `who`. */
  readonly others: RegExp;
  /** A reply that only grants or refuses. */
  readonly reply: RegExp;
}

const MAX_LABEL = 100;

/** Whether the text is nothing but a label over decisions. Long texts are not even looked at. */
export function isListLabel(text: string, words: DecisionWords): boolean {
  if (text.length > MAX_LABEL || !(text.length < 40 || /[:g]\s*$/.test(text))) return false;
  return words.listLabel.test(text);
}

/** The decision words of a vocabulary, compiled at their first use. */
export const decisionWords = rememberedFor(compileWords);

function compileWords(vocabulary: Vocabulary): DecisionWords {
  const table = wordsOf(vocabulary, 'decisions');
  const any = (meaning: string) => alternation(table[meaning] ?? []);
  const core = `[^\\p{L}\\p{N}]*(?:(?:${any('qualifiers')})\\s+){0,3}(?:${any('labels')})(?:\\s+#?\\d+(?:[.-]\\d+)*)?(?:\\s*\\([^)]{0,60}\\))?`;
  const about =
    '(?:\\s+(?:for now|so far|regarding [^:]{1,60}|on [^:]{1,60}|about [^:]{1,60}|is|was|from [^:]{1,40}|of (?:the|this) [^:]{1,40}|of (?:meeting|discussion|call|session|group|team|today)))?';
  const label = core + about;
  const adverb =
    '(?:\\p{L}+ly\\s+|all\\s+|have\\s+|has\\s+|now\\s+|also\\s+|then\\s+|therefore\\s+|thus\\s+|both\\s+|just\\s+){0,3}';
  return {
    hint: new RegExp(
      `${stems(['labels', 'did', 'consensus', 'opening'].flatMap((meaning) => table[meaning] ?? []))}|objection|veto|motion|\\bvot|\\bso |all in|poll|unanim|majorit|quorum|mehrheit|let['’]s|can be |may be |for now|=>|einstimm|nominate|wontfix|in favo|we |we['’]|people |folks |every(?:one|body) |cancel|clos(?:e|ing) |close[,.;]|closing|not going to|postpone|mark |\\+1|lgtm|(?:ok|okay|fine|good) to|\\bskip|no further|keep |stop |leave |great plan|good idea|choice|\\d ?(?:for|in fav|vote|yes|no|against|x|pro|ja)\\b|\\bsf\\b|for: ?\\d`,
    ),
    label: new RegExp(`^(?:.{0,3}[-=]>)?${label}\\s*(?::|[-=]+>|\\s[-–—]\\s|--|—)\\s*(?<rest>.*)$`, 'iu'),
    listLabel: new RegExp(
      `^(?:.{0,3}[-=]>)?${core}\\s*(?::|--|—|${about}\\s*:)?\\s*(?:\\([^)]{0,40}\\)\\s*:?)?\\s*$|^(?!.*\\bno\\b).{0,60}\\b(?:${any('labels')})\\s*:\\s*$|^\\W*(?:${any('summaries')})\\b[^():]{0,30}:?\\s*\\((?:no (?:further )?objections?|${any('consensus')}|${any('opening')})\\b[^()]{0,30}\\)\\s*:?\\s*$|\\b(?:consensus|agreement) on the following\\s*:?$`,
      'iu',
    ),
    group: new RegExp(
      `(?<![\\p{L}])(?<who>${any('group')})(?:['’]ve)?\\s+${adverb}(?:${any('did')})(?![\\p{L}])`,
      'iu',
    ),
    impersonal: new RegExp(
      `(?:\\b(?:it|this|that)\\s+)?\\b(?:was|is|has been|have been|were|wurde|wird|wurden)\\s+(?:\\p{L}+ly\\s+|also\\s+|then\\s+)?(?:${any('impersonal')})(?![\\p{L}])`,
      'iu',
    ),
    opening: new RegExp(
      `(?:^|[.;!]\\s+|[-=]>\\s*)(?:${any('concludes')})(?=\\s+(?:to|that)\\s)|(?:^|[.;!,]\\s+|[-=]>\\s*)(?:(?:for now|also|so|then),?\\s+)?(?:${any('opening')})(?=\\s+(?:to|that|on|we|by|in|not|for|with|it|this|next|unanim|there|PR|as|the|an?|minutes)\\b|\\s*(?:[.,;:!(–-]|$))`,
      'iu',
    ),
    consensus: new RegExp(
      `(?<before>(?:^|\\S+\\s+))(?:(?:rough|general|broad|clear|unanimous|full|strong|overall|verbal|weak|mild|loose|lukewarm|the|a|an|group|there is|there was|there['’]s)\\s+){0,3}(?:${any('consensus')})\\b(?:\\s*\\((?!when\\b)[^()]{1,40}\\))?(?=\\s+(?:(?:in|on|at|among|amongst|within|from|of|between|by)\\s+(?:the\\s+)?\\p{L}+\\s+)?(?:is|was|to|that|on|around|here|for|in|from|among|now|with|of the group|reached|seems)\\b|\\s*[:.,;)]|\\s*$|\\s+\\p{L}+ing\\b)`,
      'iu',
    ),
    others: new RegExp(
      `\\b(?<who>${any('others')})\\b[^.;]{0,40}\\b(?:decid|agree|approv|accept|reject|adopt|vot|object|resol|consensus)|\\b(?:approved|accepted|rejected|agreed|decided|signed off|confirmed)\\s+(?:[\\p{L}\\d-]+\\s+){0,3}by\\s+(?:the\\s+)?(?<by>${any('others')}|\\p{Lu}[\\p{L}\\d]+)|\\b(?:consensus|agreement|decision)\\s+(?:at|of|from|by|in)\\s+(?:the\\s+)?(?<at>${any('others')})\\b`,
      'iu',
    ),
    reply: new RegExp(`^(?:[-=]+>\\s*)?(?:${any('yes')})\\s*[.!]*(?:\\s*\\([^()]*\\))?$`, 'iu'),
  };
}

/** Words of such phrases that stand everywhere. */
const COMMON: ReadonlySet<string> = new Set([
  'following',
  'taken',
  'made',
  'came',
  'have',
  'reached',
  'settled',
  'opted',
  'haben',
]);

/** How the words begin: cheap to look for in a lower-case text. */
function stems(words: readonly string[]): string {
  const heads = words.flatMap((phrase) =>
    phrase.split(/[\s/]+/).filter((word) => word.length > 3 && !COMMON.has(word)),
  );
  return alternation([...new Set(heads.map((word) => word.slice(0, 5)))]);
}
