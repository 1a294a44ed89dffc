import type { DecisionOutcome } from '../../model/index.ts';
import type { DecisionWords } from './decision-words.ts';
import { parseTally } from './tally.ts';

/** That a text states a decision of this meeting, and how. */
export interface FoundDecision {
  /** What was decided, without its label. */
  readonly text: string;
  readonly form: string;
  /** False where the words only make it likely. */
  readonly certain: boolean;
}

/** Decided before, or mentioned as a thing of the past. */
const PAST =
  /\b(?:last (?:week|time|meeting|call|month|session)|previous(?:ly)?|had (?:agreed|decided|reached)|already (?:agreed|decided)|as (?:agreed|decided)|(?:has|have) already been|should(?: not|n['’]t) have|yesterday|in the past|back then|(?:decided|agreed|concluded|consensus|agreement) (?:upon )?(?:in|on|at|from|before) (?:the )?(?:last|previous|earlier|yesterday|\d)|(?:from|on|in) \d{4}-\d\d-\d\d it|some time ago|(?:weeks|months|days|years) ago|the other day|letztes? (?:mal|woche)|earlier (?:this|we|meeting)|used to|once decided|today['’]s \p{L}+ call|(?:accepted|approved|agreed|decided|adopted)\b[^.;]{0,60}\balready)\b/iu;
/** Not decided (yet), only wished, planned, asked or denied. */
const NOT_YET =
  /\b(?:to be (?:decided|agreed|voted|discussed)|after (?:we|they) (?:\p{L}+ ){0,2}(?:decided|agreed|approved|accepted|concluded|resolved)|need(?:s|ed)?\b.{0,30}(?:decision|decid|consensus|agree|approv|vot|consent|conclusion|resol)|(?:should|could|would|might|must|can|cannot|can['’]t|may|will|going to|want(?:s)? to|have to|has to|try(?:ing)? to|hope to|plan to|ready to|able to|unable to|how to|how do|when|whether|before|until|once|unless|assuming|if)\s(?:.{0,30}\s)?(?:decid\w*|agreed?|approv\w*|accept(?:ed)?|adopt|vote[ds]?|conclude[sd]?|reach|resolve[ds]?|object\w*|consensus|decision|have consensus)|(?:do|does|did|are) (?:we|you|they|i|people) (?:all )?(?:have|agree\w*|in)|(?:summarize|summarise|report|document|record|note|write|convey|communicate|follow|post|share)\s(?:\p{L}+\s){0,3}(?:consensus|consent|agreement|decisions?|conclusions?|resolution)|for the most part|will be (?:a )?(?:agreed|consensus)|decision (?:needed|pending|required|next|will|is being|making|record|process|is pending|tree|log|that needs|about|needs|still|was that we would discuss)|(?:no|not|never|without|lack of|isn['’]t|seek(?:ing)?|get(?:ting)?|gain|don['’]t|doesn['’]t|didn['’]t|little|some|build(?:ing)?|towards?|reach(?:ing)?|any|pending|awaiting|wait(?:ing)? for|waiting on|asked? for|looking for|hard to|difficult to|proposed|propose)\s(?:\p{L}+\s){0,2}(?:consensus|agreement|decision|conclusion|consent|approval|agreed|decided|resolved|approved|accepted|resolution)|undecided|tbd|vote (?:needs|needed|underway|now|coming|is open|starts|ends|opens|closes)|voting (?:period|is|ends|starts|open)|please (?:vote|decide|agree)|call for (?:consensus|votes?)|any objections?|objections? \?|agree(?:d)? with|i agree|agreed?,? (?:but|though)|disagree\w*|i (?:think|thought|believe|guess)|(?:says|said|reports|reported|mentions|mentioned) (?:that )?(?:it|they|we) (?:was|were|had|have)|(?:that|which) (?:was|were|has been|had been) (?:agreed|decided))\b/iu;
const CONDITION =
  /^(?:\W*)(?:if|when|once|unless|until|should|assuming|in case)\b|\b(?:if|unless|as long as)\s+(?:there (?:are|is)\s+)?no\b/i;
const OBJECTION =
  /\bno (?:further |other |strong |more |real |known |outstanding )?(?:objections?|veto|dissent)\b|\bnobody object(?:s|ed)\b|\bkeine (?:einwände|gegenstimmen)\b/i;
/** `Any objections to landing? None.` */
const ASKED_AND_NONE =
  /\b(?:any|einwände)\b[^.?!]{0,20}(?:objections?\b)?[^.?!]{0,60}[.?]\s*(?:[-–]\s*)?(?:none|no|nope|nobody|keine)\b\s*[.,!]*(?:\s|$)/i;
const UNANIMOUS = /\bunanimous(?:ly)?\b|\beinstimmig\b/i;
const MOTION =
  /\b(?:motion|vote|ballot|poll|proposal|resolution|amendment|rfc|nomination|minutes|agenda|budget|all (?:\p{L}+ ){0,2}changes|antrag)\b(?:[ ,]+(?!(?:if|whether|once|when|until|not|be)\b)[\p{L}#\d-]+){0,8}?:? (?:(?:was|were|is|are|has been|have been|has|wurde|ist) )?(?:passes|passed|carries|carried|fails|failed|approved|accepted|adopted|rejected|seconded and carried|successful|angenommen|abgelehnt|genehmigt)\b(?! (?:in|on|at|last|by)\b)|\b(?:moved by|motion (?:by|to)|moved to)\b[^.;]{1,200}[.;]\s*(?:motion |vote:? ?)?(?:carried|passed|approved|unanimous|all in favou?r)|\bso (?:moved|ordered)\b|\ball in favou?r\b|\bno majority\b|\bmajority (?:is )?(?:for|in favou?r|against|voted|agreed)\b|\bquorum\b.{0,40}\bapproved\b/iu;
const ONLY_IF = /\b(?:if|whether|once|when|until|unless)\b[^.;]*$/i;
const LETS =
  /(?:^|[.;!,:–-]\s*|=>\s*|\bso\s+)let['’]s (?:do|go (?:with|for|ahead)|keep|use|stick|move|skip|close|merge|postpone|start|leave|accept|take|add|drop|remove|split|have (?:a|an|the) (?!talk|look|discussion|chat)|not(?! forget)|just|continue|stay|land|cancel)\b/iu;
const WE_DO =
  /^\W*(?:so |then |therefore |ok,? |okay,? )?we(?:['’]ll|['’]re| will| are going to| are)\s+(?:all\s+|just\s+|now\s+)?(?:go(?:ing)? (?:with|for|ahead)|keep(?:ing)?|stick(?:ing)?|us(?:e) |skip(?:ping)?|clos(?:e|ing)|merg(?:e|ing)|postpon(?:e|ing)|do it|do(?:ing)? (?:this|that)|leav(?:e|ing)|adopt(?:ing)?|accept(?:ing)?|drop(?:ping)?|cancel(?:l?ing)?|decoupl(?:e|ing)|stay(?:ing)?|switch(?:ing)?)\b|^\W*(?:so |then |therefore )?we (?:now )?(?:skip|switch|decouple|keep|stick|go with|postpone|cancel|drop|close|accept|adopt|reject|can continue)\b/iu;
const VERDICT =
  /^(?:[^.!?]{0,80}[:,]\s*)?(?:this |it |pr |issue )?(?:can|may) be (?:closed|merged|landed|removed|archived)\b|\bskip this\b|^\W*(?:stop|postpone|move|moved|leave|keep) \p{L}[^.?]{0,60}\b(?:for now|out of the (?:sprint|release|scope)|open for now)\b|^\W*wontfix\b|\bun-?nominate\s*\.?$|^\W*no further \p{L}+ (?:required|needed)|\bkeep (?:this|it) open\b|^\W*(?:great|good) (?:plan|idea)\.|(?<!\b(?:not|no|these|those|the|a|any|including the|your|their) )\b(?:decision|choice) (?:is |was |made |taken |made is |has been (?:made|taken) )?(?:to|that|not to)\b|^\W*(?:(?:ok|okay|fine) to (?:close|merge|land|go|proceed|move forward|ship)|good to (?:close|merge|land|go))\b|^\W*(?:(?:we )?(?:are )?)?cancel(?:l?ing)?\s+(?:this|the|next|today|tomorrow|\p{Lu}\p{Ll}+ \d|(?:\p{L}+ ){1,3}on \p{Lu}\p{Ll}+ \d)|^\W*(?:keep|leave) \p{L}[^.?]{0,60}\bas (?:it )?is\b|(?:^|[.;]\s+)clos(?:e|ing) (?:this |the )?(?:issue|pr|ticket)s?\s*\.?$|\b(?:group|everyone|everybody|all|audience|team) (?:\+1(?:['’]?s|ed)?|agrees)(?![\p{L}\d])|(?:\+1|\blgtm) (?:from|by) (?:all|everyone|everybody)\b|^(?:[-=]+>\s*)postpone\b|^\W*mark (?:it |this )?as accepted\b|^\W*clos(?:e|ing) (?:\p{L}+ )?in favou?r of\b|^\W*close\s*(?:[.,;]|$)|\b(?:group|we|nobody|no one|committee) (?:didn['’]t|did not|don['’]t|do not|sees?|saw) (?:see )?(?:any |no )?reasons? (?:not to|against)\b|\bso can (?:be )?(?:close|merge|land)d?\b|^\W*(?:we(?:['’]re| are) )?not going to \p{Ll}|^[-=]+>\s*decision for\b/iu;

/** `People are ok with renaming it`: nobody minds. */
const CONTENT =
  /^\W*(?:ultimately,? |so |overall,? |in general,? |(?:it )?(?:seems|looks|sounds) like )?(?:we|people|folks|every(?:one|body)|all)(?:['’]re| (?:all )?(?:are|is|were|was|seem(?:s|ed)?|feel|felt))(?: all| generally)?(?: to be)? (?:ok(?:ay)?|fine|happy|comfortable|good|in favou?r)(?=[ ,.]|$)/iu;

/** What stands behind a label: `Decision: …`, `Consensus -> …`. Null where the label itself says that there is none. */
export function findLabelled(text: string, words: DecisionWords): FoundDecision | null | undefined {
  const rest = words.label.exec(text)?.groups?.rest?.trim() ?? '';
  if (rest === '') return undefined;
  const isNone = /\?\s*$/.test(text) || NOTHING.test(rest) || PAST.test(text.slice(0, text.length - rest.length));
  return isNone ? null : { text: rest, form: 'label', certain: true };
}

/**
 * What a text, taken for itself, says was decided in plain words. `isSpoken` says whether it is a line of a transcript, where
 * single speakers agree all the time; it is only asked where that matters.
 */
export function findStated(text: string, words: DecisionWords, isSpoken: () => boolean): FoundDecision | undefined {
  if (!words.hint.test(text.toLowerCase()) || /\?\s*$/.test(text) || text.length > MAX_STATEMENT) return undefined;
  const form = statedForm(text, words, isSpoken);
  return form === undefined || PAST.test(text) || CONDITION.test(text)
    ? undefined
    : { text, form, certain: form !== 'verdict' };
}

/** `Should we update the post? Yes, Ann`: asked and granted in one breath. */
export function isGrantedAtOnce(text: string): boolean {
  return GRANTED.test(text);
}

const GRANTED =
  /\b(?:should|shall|can|may|do) we\b[^?]{3,160}\?\s+(?:[-=]+>\s*)?(?:\p{L}+[:,]?\s+)?(?:yes|yep|yeah|sounds good|agreed|\+1|ok(?:ay)?)\b(?!\s+but\b)/iu;

/** What in a sentence's words says that nothing was decided (yet, or by this meeting): named as in decision-weights.ts. */
export function counterForms(sentence: string): readonly string[] {
  const found: string[] = [];
  if (PAST.test(sentence)) found.push('past');
  if (NOT_YET.test(sentence)) found.push('not-yet');
  if (CONDITION.test(sentence)) found.push('on-condition');
  return found;
}

/** Longer texts tell a story; what they say of decisions is told too. */
const MAX_STATEMENT = 600;
const NOTHING = /^(?:none|n\/a|tbd|pending|open|not yet)\b\s*\.?$|^depends\b/i;

function statedForm(text: string, words: DecisionWords, isSpoken: () => boolean): string | undefined {
  const motion = MOTION.exec(text);
  if (motion && !ONLY_IF.test(text.slice(0, motion.index))) return 'motion';
  const tally = parseTally(text);
  if (tally && tally.for + tally.against > 0) return 'vote';
  if (/objection|einwände/i.test(text) && ASKED_AND_NONE.test(text)) return 'no-objection';
  for (const sentence of text.split(/(?<=[.;!?])\s+(?=\p{Lu}|=>)/u)) {
    if (isUnopposed(sentence)) return 'no-objection';
    const form = formOf(sentence, words, isSpoken);
    if (form && !NOT_YET.test(sentence)) return form;
  }
  return undefined;
}

/** `No objections to landing it, can be changed later if needed`; not `if there are no objections`, `no objections so far`. */
function isUnopposed(sentence: string): boolean {
  const none = OBJECTION.exec(sentence);
  if (!none) return false;
  const after = sentence.slice(none.index + none[0].length);
  return (
    !/\b(?:[Ii]f|[Uu]nless|[Aa]ny|I)\b/.test(sentence.slice(0, none.index)) &&
    !/^[^,]*\b(?:so far|if|unless|any)\b/i.test(after)
  );
}

function formOf(sentence: string, words: DecisionWords, isSpoken: () => boolean): string | undefined {
  const group = words.group.exec(sentence);
  if (group && !isSupposed(sentence.slice(0, group.index), group[0]))
    return RECALLED.test(sentence) && isSpoken() ? undefined : 'group';
  if (UNANIMOUS.test(sentence)) return 'unanimous';
  if (words.impersonal.test(sentence)) return 'impersonal';
  const consensus = words.consensus.exec(sentence);
  if (consensus && consensus.index < 100 && isFree(consensus.groups?.before ?? '')) return 'consensus';
  if (words.opening.test(sentence)) return isSpoken() ? undefined : 'opening';
  const isVerdict = VERDICT.test(sentence) || CONTENT.test(sentence) || LETS.test(sentence) || WE_DO.test(sentence);
  return isVerdict && !isSpoken() ? 'verdict' : undefined;
}

/** `if we opted for`, `criteria that the members agree to`: nobody has. */
function isSupposed(before: string, words: string): boolean {
  return (
    /\b(?:if|unless|once|when|until|whether|before|since|because|whom?)\s+$/i.test(before) ||
    (/agree$/i.test(words) && RELATIVE.test(before))
  );
}

const RELATIVE = /\b(?:that|which|what|whom)\s+(?:\p{L}+\s+){0,2}$/iu;

/** Said by a single speaker it is remembered, not decided. */
const RECALLED = /\b(?:agreed|decided|resolved|voted|approved|accepted|rejected|adopted|chose|settled)\b/i;

/** Words before "consensus" that leave it this meeting's own: none, the end of a clause, "there is", "we have", "meeting". */
function isFree(before: string): boolean {
  const word = before.trim();
  return word === '' || /[.:;,!>)–—-]$/.test(word) || FREE.test(word);
}

const FREE =
  /^(?:is|are|was|were|be|have|has|had|got|with|by|meeting|lang|libs|group|team|wg|call|reach(?:ed)?|and|but|so|then|seems|clear|emerging|apparent|some|all|after|found|es|gibt|allgemeiner|herrscht|besteht)$/i;

/** Whether the doing of another body is reported; `own` are words of this meeting's title and place, whose body decides here. */
export function isOthersDecision(text: string, words: DecisionWords, own: string): boolean {
  const match = words.others.exec(text);
  if (match?.groups?.who !== undefined && match.index > 0 && words.opening.exec(text)?.index === 0) return false;
  const who = match?.groups?.who ?? match?.groups?.by ?? match?.groups?.at;
  return who !== undefined && !own.toLowerCase().includes(who.toLowerCase());
}

/** What came of it, by its words. */
export function outcomeOf(text: string): DecisionOutcome {
  if (/\b(?:inconclusive|no consensus|no decision|no conclusion|tabled|vertagt)\b/i.test(text)) return 'inconclusive';
  if (
    /\b(?:reject(?:ed|s)?|fail(?:s|ed)?|declined|no majority|wontfix|won['’]t fix|not (?:accepted|approved|adopted)|turned down|abgelehnt)\b/i.test(
      text,
    )
  )
    return 'rejected';
  if (/^\W*(?:no|nein)\W*$/i.test(text)) return 'rejected';
  const says =
    /\b(?:agree\w*|decid\w*|accept\w*|approv\w*|pass\w*|carrie[sd]|adopt\w*|consensus|unanim\w*|objection|majority|angenommen|beschl|decision|resol)/i;
  return parseTally(text) && !says.test(text) ? 'vote' : 'agreed';
}
