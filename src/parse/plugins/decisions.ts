import type { Decision, VoteTally } from '../../model/index.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import { agendaAt, type MeetingDraft } from '../draft.ts';
import { findCommitment, speakerOf } from '../grammar/commitment.ts';
import { type FoundDecision, findLabelled, findStated, isOthersDecision, outcomeOf } from '../grammar/decision.ts';
import { reasonOf, rulingSentences, weighDecision } from '../grammar/decision-evidence.ts';
import { isLead } from '../grammar/decision-lead.ts';
import { asksWhetherTo, isAnswer, isConsentOfAll } from '../grammar/decision-question.ts';
import { type DecisionWords, decisionWords, isListLabel } from '../grammar/decision-words.ts';
import { isTaskLabel, markerWords } from '../grammar/marker-words.ts';
import { parseTally, parseVoteTable } from '../grammar/tally.ts';
import { findTasks } from '../grammar/task.ts';
import { taskWords } from '../grammar/task-words.ts';
import { wordings } from '../grammar/wordings.ts';
import { isInTranscript } from '../people/transcript.ts';
import { ADDRESS, asSaid } from '../tree/as-said.ts';
import type { Entry } from '../tree/entries.ts';
import { decisionLists } from './decision-list.ts';
import { placeCues } from './decision-place.ts';
import { isVotedOn } from './decision-roll.ts';
import { isWinner } from './decision-share.ts';
import { isSpokenBy, isTold } from './decision-speech.ts';
import { namesOf } from './known-names.ts';
import { type Unit, unitsOf } from './units.ts';

/** Here only what says for certain that it was decided counts (`Elected unanimously`). */
const NO_DECISIONS: ReadonlySet<string> = new Set(['participants', 'absent', 'chores', 'roles', 'logistics']);

/** Decisions of this meeting, on the line of the entry that states them (ANNOTATION.md § decisions). */
export function decisions(draft: MeetingDraft): void {
  const words = decisionWords(draft.vocabulary);
  const reader: Reader = {
    draft,
    words,
    own: `${draft.title ?? ''} ${draft.source.path}`,
    placeOf: placeCues(draft),
  };
  const isListed = decisionLists(words);
  const markers = markerWords(draft.vocabulary);
  const subjects = new Set(draft.agenda.map(({ line }) => line));
  draft.entries.forEach((entry, at) => {
    const listed = isListed(entry);
    if (entry.form === 'heading' || entry.quoted) {
      addSetOff(entry, at, reader, subjects);
      return;
    }
    const isElsewhere = NO_DECISIONS.has(entry.section.kind) && !isInTranscript(draft, entry);
    let afterLabel = false;
    for (const unit of unitsOf(draft, entry)) {
      if (isTaskLabel(unit.text, markers)) continue;
      const isLabel =
        isLead(unit.text, words) ||
        (isListLabel(unit.text, words) &&
          !(entry.children.length === 0 && (isGranted(unit, words) || isAllThereIs(draft, at, listed))));
      const found = isLabel
        ? undefined
        : isElsewhere
          ? certainly(unit, reader)
          : decide(unit, at, listed || afterLabel, reader);
      afterLabel ||= isLabel && entry.form === 'paragraph';
      if (found && !isTold(entry, draft.vocabulary)) add(draft, unit, found, null);
      else if (expressions(draft.vocabulary).poll.test(unit.text)) addPoll(draft, unit, at);
    }
  });
}

/** A resolution set off from what was said, in a line of bold letters or as a quotation: only what says so itself is one. */
function addSetOff(entry: Entry, at: number, reader: Reader, subjects: ReadonlySet<number>): void {
  const { draft, words } = reader;
  const isBold = entry.form === 'heading' && entry.section.form === 'bold' && !subjects.has(entry.line);
  if (!isBold && !(entry.quoted && entry.form !== 'heading')) return;
  for (const unit of unitsOf(draft, entry)) {
    const found = findLabelled(unit.text, words) ?? (isBold ? certainly(unit, reader) : undefined);
    if (found?.certain) add(draft, unit, found, null);
    else if (isBold && expressions(draft.vocabulary).poll.test(unit.text)) addPoll(draft, unit, at);
  }
}

/** What reading one file's statements asks for. */
interface Reader {
  readonly draft: MeetingDraft;
  readonly words: DecisionWords;
  /** Words of this meeting's title and place. */
  readonly own: string;
  readonly placeOf: ReturnType<typeof placeCues>;
}

const expressions = wordings('decisionPlaces', {
  /** `Poll: …` over a table of its votes. */
  poll: /^\W*<votes.poll>/iu,
  /** A marked task beneath a list of decisions is what follows from them. */
  task: /^\W*<lineOpenings.tasks>/u,
  /** Beneath "Proposal:" stands what somebody would do; only words of agreement decide it. */
  proposed: /^\W*(?:\p{L}+\s+){0,3}<proposals>\s*:\s*$/iu,
  /** `new bot -> OK`, `(dark theme -> no for now)`: a subject and what becomes of it. */
  settled:
    /[\p{L}\p{N}].*\s(?:-+>|=+>|→)\s*(?:<decisions.yes>|<decisions.results>|<decisions.fate>)(?:\s<soon>)?[\s).!]*$/iu,
  /** `I propose we cancel it` over `Cancelled. Ann will tell the others` */
  proposes: /<proposes>/iu,
  opensSettled: /^\W{0,3}<decisions.settled>\s*(?:[.,;:!]|$)/iu,
  /** `Result: yes, we want it` */
  resultIs: /^\W*(?:\p{L}{1,20}\s){0,2}<summaries>\s?:\s*(?:<decisions.yes>|<decisions.results>)(?![\p{L}’'])/iu,
  elected: /<decisions.was>\s(?:\p{L}+ly\s)?<elected>\s*\.?$/iu,
  election: /<election>/iu,
  noStatement: /^\W*(?:<noStatement>|(?:<nothing>|https?:\S+|<noDecision>.*)\W*$)/iu,
});

function addPoll(draft: MeetingDraft, unit: Unit, at: number): void {
  const { section } = draft.entries[at] ?? {};
  const { poll } = expressions(draft.vocabulary);
  const below = draft.entries.slice(at + 1, at + MAX_UNTIL_VOTE);
  const end = below.findIndex((entry, n) => n > 2 && (entry.section !== section || poll.test(entry.text)));
  const rows = (end < 0 ? below : below.slice(0, end)).filter((entry) => entry.form === 'row').slice(0, 3);
  const tally = parseVoteTable(
    rows.map((row) => row.text),
    draft.vocabulary,
  );
  if (tally) add(draft, unit, { text: unit.text, form: 'poll', certain: true }, tally);
}

/** By its label, by what it stands beneath, as an answer; else by the weight of its words and of its place. */
function decide(unit: Unit, at: number, listed: boolean, reader: Reader): FoundDecision | undefined {
  const { draft, words } = reader;
  const text = unit.text.replace(ADDRESS, ' ');
  const isListed =
    listed &&
    unit.entry.checked === null &&
    isStatement(text, draft.vocabulary) &&
    !isSpeech(unit, draft) &&
    !LEADS.test(unit.text);
  if (isListed && !expressions(draft.vocabulary).task.test(text) && !isErrand(text, draft))
    return { text, form: 'list', certain: true };
  if (isGranted(unit, words)) return { text, form: 'reply', certain: false };
  if (text.length <= MAX_SETTLED && expressions(draft.vocabulary).settled.test(text))
    return { text, form: 'reply', certain: false };
  if (isElected(unit, draft)) return { text, form: 'election', certain: true };
  if (isVotedOn(draft.entries, at, draft.vocabulary)) return { text, form: 'votes-beneath', certain: true };
  if (isWinner(unit.entry, draft.vocabulary)) return { text, form: 'share-of-votes', certain: true };
  if (settlesQuestion(unit, draft.vocabulary)) return { text, form: 'answer', certain: false };
  if (isConsentOfAll(text, draft.vocabulary)) return { text, form: 'all', certain: false };
  const labelled = findLabelled(text, words);
  if (labelled !== undefined) return labelled ?? undefined;
  if (expressions(draft.vocabulary).resultIs.test(text)) return { text, form: 'label', certain: true };
  return draft.kind === 'slides' ? undefined : (stated(unit, text, reader) ?? weighed(unit, at, text, reader));
}

/** In words that leave no doubt, wherever it stands. */
function certainly(unit: Unit, reader: Reader): FoundDecision | undefined {
  const found = stated(unit, unit.text.replace(ADDRESS, ' '), reader);
  return found?.certain ? found : undefined;
}

/** In words that say themselves that it was decided. In a deck teams report what they did. */
function stated(unit: Unit, text: string, { draft, words, own }: Reader): FoundDecision | undefined {
  const found = findStated(text, words, () => isSpokenBy(draft, unit));
  if (!found || isOthersDecision(text, words, own)) return undefined;
  return found.form === 'verdict' && isProposed(unit.entry, draft.vocabulary) ? undefined : found;
}

/** By the weight of its words and of its place: only likely. */
function weighed(
  unit: Unit,
  at: number,
  text: string,
  { draft, words, own, placeOf }: Reader,
): FoundDecision | undefined {
  const isSpoken = () => isSpokenBy(draft, unit);
  const sentences = rulingSentences(text, { vocabulary: draft.vocabulary, isSpoken });
  if (sentences.length === 0) return undefined;
  const place = placeOf(unit, at);
  if (!weighDecision(sentences, place, draft.vocabulary)) return undefined;
  const evidence = weighDecision(sentences, isSpoken() ? new Set([...place, 'spoken']) : place, draft.vocabulary);
  if (!evidence || isOthersDecision(text, words, own)) return undefined;
  const isBare = !evidence.cues.includes('tells-verdict') && isErrand(text, draft);
  return isBare ? undefined : { text, form: reasonOf(evidence), certain: false };
}

/** `Consensus` alone beneath "Conclusion": what came out, and no label over it. */
function isAllThereIs({ entries }: MeetingDraft, at: number, listed: boolean): boolean {
  const entry = entries[at];
  const next = entries[at + 1];
  return listed && entry !== undefined && !entry.text.includes(':') && next?.section !== entry.section;
}

/** `Exception:`, `Scope for now:` over what is said of it. */
const LEADS = /^(?:\S+\s+){0,2}[^\s#]+:\s*$/;

/** A transcript that goes on beneath "Conclusion". */
function isSpeech(unit: Unit, draft: MeetingDraft): boolean {
  return unit.entry.form === 'paragraph' && isSpokenBy(draft, unit);
}

function isProposed({ parent }: Entry, vocabulary: Vocabulary): boolean {
  return parent !== null && expressions(vocabulary).proposed.test(parent.text.slice(0, 200));
}

/** `Mark to leave a comment` beneath a label: nothing but who does what; so is what a speaker promises (`Ann: I will …`). */
function isErrand(text: string, draft: MeetingDraft): boolean {
  if (findCommitment(text, taskWords(draft.vocabulary)) && speakerOf(text, namesOf(draft)) !== undefined) return true;
  return findTasks(text, namesOf(draft), taskWords(draft.vocabulary)).some(
    ({ form, start }) => form === 'to' && text.slice(0, start).trim() === '',
  );
}

/** `YES` right beneath a proposal, or beneath a heading that asks; beneath a question in the notes only what came of a vote is more than an answer. */
function isGranted({ entry, text: written }: Unit, words: DecisionWords): boolean {
  const text = written.replace(ADDRESS, '').trim();
  if (text.length > 60 || !words.reply.test(text)) return false;
  return entry.parent
    ? (words.result.test(text) || !entry.parent.text.includes('?')) && repliesTo(entry.parent, entry)
    : entry.form === 'item' && /\?\s*$/.test(entry.section.title);
}

/** Nothing was said in between but what the reply takes in too. */
function repliesTo({ children }: Entry, reply: Entry): boolean {
  const at = children.slice(0, MAX_REMARKS).indexOf(reply);
  return at >= 0 && !children.slice(0, at).some(({ text }) => text.includes('?') || text.length > MAX_REMARK);
}

/** `YES: it fits the plan` right beneath `Should we do it?`; what is asked about facts is only answered. */
function settlesQuestion({ entry: { parent, form, section }, text }: Unit, vocabulary: Vocabulary): boolean {
  if (text.length > MAX_ANSWER) return false;
  const proposal = parent?.text ?? '';
  const { proposes, opensSettled } = expressions(vocabulary);
  if (opensSettled.test(text) && proposes.test(proposal.slice(-MAX_ANSWER))) return true;
  if (!isAnswer(text, vocabulary)) return false;
  const isOnItsOwn = form === 'item' && section.node !== null;
  return asksWhetherTo(parent?.text ?? (isOnItsOwn ? section.title : ''), vocabulary);
}

/** `Ann and Bob were re-elected.` beneath "Results of the vote"; elsewhere it may be news. */
function isElected({ entry: { parent, section }, text }: Unit, { vocabulary }: MeetingDraft): boolean {
  const { elected, election } = expressions(vocabulary);
  return elected.test(text) && (election.test(parent?.text.slice(0, MAX_REMARK) ?? '') || election.test(section.title));
}

/** Entries from a poll to the table of its votes: some talk lies between. */
const MAX_UNTIL_VOTE = 20;
const MAX_ANSWER = 400;
const MAX_SETTLED = 160;

const MAX_REMARK = 100;
const MAX_REMARKS = 4;

/** An address in brackets: where it leads is shown beside the decision. */
const ASIDE = new RegExp(String.raw`\s?\(\s*(?:${ADDRESS.source})?\s*\)`, 'g');

/** Something that can have been decided: no question, no lone link, no "none". */
function isStatement(text: string, vocabulary: Vocabulary): boolean {
  return /\p{L}{2}/u.test(text) && !expressions(vocabulary).noStatement.test(text) && !/\?\s*$/.test(text);
}

function add(draft: MeetingDraft, unit: Unit, { text, form, certain }: FoundDecision, votes: VoteTally | null): void {
  const tally = votes ?? parseTally(unit.text, draft.vocabulary) ?? null;
  const decision: Decision = {
    number: draft.decisions.length + 1,
    text: asSaid(text.replace(/^[\s:=>–-]+/, ''), unit.entry, unit.line).replace(ASIDE, ''),
    outcome: votes ? 'vote' : outcomeOf(unit.text, decisionWords(draft.vocabulary)),
    tally,
    certain,
    line: unit.line,
    rule: form,
    agenda: agendaAt(draft, unit.line)?.slug ?? null,
  };
  draft.decisions.push(decision);
}
