import type { DecisionOutcome, TrackedDecision } from '../../model/index.ts';
import { threadAddress } from '../addresses.ts';
import type { DateText } from '../dates.ts';
import type { Linker, TextLink } from '../frame.ts';
import type { Site } from '../site.ts';
import { dateText, rowGroup, shortened } from './meetings.ts';
import { readable } from './readable.ts';
import { type ReferenceLink, referenceLinks } from './references.ts';
import { tellingSubject } from './subject.ts';

/** A decision in a list. */
export interface DecisionRow {
  readonly text: string;
  readonly href: string;
  readonly date: DateText | null;
  /** Null in an archive of one group. */
  readonly group: TextLink | null;
  readonly outcome: DecisionOutcome;
  readonly outcomeText: string;
  /** "likely" where only the words suggest a decision, votes where they were counted. */
  readonly notes: readonly string[];
  /** The subject beneath which it was taken; null where that tells nothing. */
  readonly subject: string | null;
  /** Where that subject goes on. */
  readonly thread: TextLink | null;
  readonly references: readonly ReferenceLink[];
  readonly replacedBy: TextLink | null;
  readonly replaces: TextLink | null;
  /** Where the subject came up again after a decision that was to be looked at again. */
  readonly revisited: TextLink | null;
}

/** A decision as lists show it. */
export function decisionRow(site: Site, to: Linker, decision: TrackedDecision): DecisionRow {
  const { strings } = site;
  const { tally, subject, thread } = decision;
  const other = (key: string | null, text: string) =>
    key === null ? null : { text, href: decisionHref(site, to, key) };
  return {
    text: readable(decision.text) || '…',
    href: decisionHref(site, to, `${decision.path}#${decision.number}`),
    date: dateText(site, decision.date),
    group: rowGroup(site, to, decision.group),
    outcome: decision.outcome,
    outcomeText: strings.decisions.outcomes[decision.outcome],
    notes: [
      ...(decision.certain ? [] : [strings.decisions.likely]),
      ...(tally ? [strings.decisions.tally(tally.for, tally.against, tally.abstain)] : []),
      ...termNotes(site, decision),
    ],
    subject: tellingSubject(site, { group: decision.group, text: decision.text, title: subject }),
    thread: thread === null ? null : { text: subject ?? thread, href: to(threadAddress(thread)) },
    references: referenceLinks(site, to, decision.references),
    replacedBy: other(decision.replacedBy, strings.decisions.replacedBy),
    replaces: other(decision.replaces, strings.decisions.replaces),
    revisited: revisited(site, to, decision),
  };
}

/** Until when it holds, and whether it is to be looked at again. */
function termNotes(site: Site, { expires, revisit }: TrackedDecision): readonly string[] {
  const { strings, dates } = site;
  const ended = expires !== null && isOver(site, expires);
  return [
    ...(expires === null ? [] : [(ended ? strings.decisions.expired : strings.decisions.until)(dates.medium(expires))]),
    ...(revisit === null ? [] : [strings.decisions.revisit(revisit.due && dates.medium(revisit.due))]),
  ];
}

function revisited(site: Site, to: Linker, { revisit }: TrackedDecision): TextLink | null {
  if (!revisit?.seen) return null;
  const cut = revisit.seen.lastIndexOf('#');
  const href = `${to(site.addresses.meeting(revisit.seen.slice(0, cut)))}#${revisit.seen.slice(cut + 1)}`;
  return { text: site.strings.decisions.revisited, href };
}

/** A day has passed when a meeting took place after it: builds repeat, whatever the day they run on. */
const isOver = ({ latest }: Site, day: string): boolean => latest !== null && day < latest;

/** The place of a decision. `key`: `<path>#<number>`, as in the model. */
export function decisionHref(site: Site, to: Linker, key: string): string {
  const cut = key.lastIndexOf('#');
  return `${to(site.addresses.meeting(key.slice(0, cut)))}#decision-${key.slice(cut + 1)}`;
}

/** Longest text of a decision in a line of several. */
const SHORT = 120;

/** Decisions that hold: agreed or voted for, certainly, neither replaced by a later one nor at their end. Latest first. */
export function inForce(site: Site, to: Linker, decisions: readonly TrackedDecision[]): readonly TextLink[] {
  return decisions
    .filter((each) => each.certain && each.replacedBy === null && each.text !== '' && isPassed(each))
    .filter(({ expires }) => expires === null || !isOver(site, expires))
    .toSorted(latestDecisions)
    .map((each) => ({
      text: shortened(readable(each.text), SHORT),
      href: decisionHref(site, to, `${each.path}#${each.number}`),
    }));
}

function isPassed({ outcome, tally }: TrackedDecision): boolean {
  return outcome === 'agreed' || (outcome === 'vote' && tally !== null && tally.for > tally.against);
}

/** Latest first. */
export const latestDecisions = (a: TrackedDecision, b: TrackedDecision): number =>
  (b.date ?? '').localeCompare(a.date ?? '') || a.path.localeCompare(b.path) || a.number - b.number;
