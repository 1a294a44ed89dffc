import type { Decision, VoteTally } from '../../model/index.ts';
import { agendaAt, type MeetingDraft } from '../draft.ts';
import { speakerOf } from '../grammar/commitment.ts';
import { type FoundDecision, findDecision, isOthersDecision, outcomeOf } from '../grammar/decision.ts';
import { type DecisionWords, decisionWords, isListLabel } from '../grammar/decision-words.ts';
import type { Names } from '../grammar/names.ts';
import { parseTally, parseVoteTable } from '../grammar/tally.ts';
import { decisionLists } from './decision-list.ts';
import { namesOf } from './known-names.ts';
import { type Unit, unitsOf } from './units.ts';

/** A marked task beneath a list of decisions is what follows from them. */
const TASK = /^\W*(?:AI|A\.I\.|TODO|ToDo|ACTION)\b/;
const NO_DECISIONS: ReadonlySet<string> = new Set(['participants', 'absent', 'chores', 'roles', 'logistics', 'next']);

/** Decisions of this meeting, on the line of the entry that states them (ANNOTATION.md § decisions). */
export function decisions(draft: MeetingDraft): void {
  const words = decisionWords(draft.vocabulary);
  const names = namesOf(draft);
  const isListed = decisionLists(words);
  const own = `${draft.title ?? ''} ${draft.source.path}`;
  draft.entries.forEach((entry, at) => {
    const listed = isListed(entry);
    if (entry.form === 'heading' || entry.quoted || NO_DECISIONS.has(entry.section.kind)) return;
    let afterLabel = false;
    for (const unit of unitsOf(draft, entry)) {
      const isLabel = isListLabel(unit.text, words);
      const found = isLabel
        ? undefined
        : decide(unit, listed || afterLabel, words, names, own, draft.kind === 'slides');
      afterLabel ||= isLabel && entry.form === 'paragraph';
      if (found) add(draft, unit, found, null);
      else if (POLL.test(unit.text)) addPoll(draft, unit, at);
    }
  });
}

/** `Poll: …` over a table of its votes. */
const POLL = /^\W*(?:straw[ -]?)?(?:poll|vote|abstimmung)\b/i;

function addPoll(draft: MeetingDraft, unit: Unit, at: number): void {
  const rows = draft.entries.slice(at + 1, at + 4).filter((entry) => entry.form === 'row');
  const tally = parseVoteTable(rows.map((row) => row.text));
  if (tally) add(draft, unit, { text: unit.text, form: 'poll', certain: true }, tally);
}

function decide(
  unit: Unit,
  listed: boolean,
  words: DecisionWords,
  names: Names,
  own: string,
  isDeck: boolean,
): FoundDecision | undefined {
  const { text, entry } = unit;
  if (listed && entry.checked === null && isStatement(text) && !TASK.test(text))
    return { text, form: 'list', certain: true };
  if (isGranted(unit, words)) return { text, form: 'reply', certain: false };
  const found = findDecision(text, words, () => speakerOf(text, names) !== undefined);
  if (!found || found.form === 'label') return found;
  return isOthersDecision(text, words, own) || (isDeck && !found.certain) ? undefined : found;
}

/** `YES` beneath a proposal, or beneath a heading that asks; beneath a question in the notes it is only an answer. */
function isGranted({ entry, text }: Unit, words: DecisionWords): boolean {
  if (text.length > 20 || !words.reply.test(text)) return false;
  return entry.parent ? !entry.parent.text.includes('?') : entry.form === 'item' && /\?\s*$/.test(entry.section.title);
}

/** Something that can have been decided: no question, no lone link, no "none". */
function isStatement(text: string): boolean {
  return (
    /\p{L}{2}/u.test(text) &&
    !/\?\s*$/.test(text) &&
    !/^\W*(?:none|n\/a|tbd|https?:\S+|no (?:decisions?|conclusions?)\b.*)\W*$/i.test(text)
  );
}

function add(draft: MeetingDraft, unit: Unit, { text, form, certain }: FoundDecision, votes: VoteTally | null): void {
  const tally = votes ?? parseTally(unit.text) ?? null;
  const decision: Decision = {
    number: draft.decisions.length + 1,
    text: text.replace(/^[\s:=>–-]+/, ''),
    outcome: votes ? 'vote' : outcomeOf(unit.text),
    tally,
    certain,
    line: unit.line,
    rule: form,
    agenda: agendaAt(draft, unit.line)?.slug ?? null,
  };
  draft.decisions.push(decision);
}
