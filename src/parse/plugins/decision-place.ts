import { agendaAt, type MeetingDraft } from '../draft.ts';
import { asksWhetherTo } from '../grammar/decision-question.ts';
import { wordings } from '../grammar/wordings.ts';
import type { Entry } from '../tree/entries.ts';
import type { Unit } from './units.ts';

const ISSUE = /(?<![\w&])#\d+|\/(?:issues|pull|discussions)\/\d+|\b[\w-]+\/[\w.-]+#\d+/;
const ASKS = /\?\W*$/;
const expressions = wordings('decisionPlaces', {
  /** `Vote results:`, `Summary of today`. */
  summary: /^\W*(?:\p{L}+\s+){0,3}<summaries>[^.?]{0,60}$/iu,
  /** `Proposal: …`, `Options`, `Background`. */
  proposal: /^\W*(?:\p{L}+\s+){0,3}(?:<proposals>|<thoughts>)[^.?]{0,40}$/iu,
  /** `Action: close it`: somebody is to do it. */
  markedTask: /^\W{0,4}<lineOpenings.tasks>/u,
});
const FEW_WORDS = 30;
const SOME_WORDS = 90;
const MANY_WORDS = 400;
const MAX_ABOVE = 200;

/** What the place of a statement says about it: named as in grammar/decision-weights.ts. */
export function placeCues(draft: MeetingDraft): (unit: Unit, at: number) => ReadonlySet<string> {
  const tasks = new Set(draft.actions.map(({ line }) => line));
  const say = expressions(draft.vocabulary);
  const issues = new Set(draft.references.map(({ line }) => line));
  const namesIssue = (entry: Entry) => issues.has(entry.line) || ISSUE.test(entry.text);
  return ({ entry, text, line }, at) => {
    const { parent, section } = entry;
    const next = entry.children[0] ?? followerOf(draft.entries, at);
    const above = (parent?.text ?? section.title).slice(0, MAX_ABOVE);
    const titled = section.node !== null && parent === null;
    const cues: Readonly<Record<string, boolean>> = {
      arrow: /^\W{0,3}[-=]+>|^→/.test(text),
      'under-question': parent !== null && ASKS.test(parent.text),
      'under-should': asksWhetherTo(parent?.text ?? (titled ? section.title : ''), draft.vocabulary),
      'only-reply': parent?.children.length === 1,
      'in-sentence': /^\W*\p{Ll}/u.test(text),
      'some-words': text.length >= FEW_WORDS && text.length < SOME_WORDS,
      'marked-task': say.markedTask.test(text),
      'names-person': /(?:^|\s|\()@\w/.test(text),
      'heading-asks': titled && section.title.includes('?'),
      last: entry.endLine >= line && followerOf(draft.entries, at) === undefined,
      'under-issue': parent !== null && namesIssue(parent),
      'section-of-issue': titled && (issues.has(section.line) || ISSUE.test(section.title)),
      'names-issue': issues.has(line) || ISSUE.test(text),
      'is-task': tasks.has(line),
      'task-follows': next !== undefined && tasks.has(next.line),
      'under-summary': parent !== null && say.summary.test(above),
      'under-proposal': say.proposal.test(above),
      'few-words': text.length < FEW_WORDS,
      'many-words': text.length > MANY_WORDS,
      'has-children': entry.children.length > 0,
      deck: draft.kind === 'slides',
      'no-subject': agendaAt(draft, line) === null,
      'ends-in-colon': /:\s*$/.test(text),
      'in-actions': section.kind === 'actions',
      'in-review': section.kind === 'review',
    };
    return new Set(Object.keys(cues).filter((cue) => cues[cue]));
  };
}

/** The next entry beside it: of the same list or, outside of lists, of the same section. */
function followerOf(entries: readonly Entry[], at: number): Entry | undefined {
  const entry = entries[at];
  for (let next = at + 1; next < entries.length; next++) {
    const other = entries[next];
    if (other?.section !== entry?.section || (other?.depth ?? 0) < (entry?.depth ?? 0)) return undefined;
    if (other?.parent === entry?.parent && other?.form !== 'heading') return other;
  }
  return undefined;
}
