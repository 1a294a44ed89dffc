import { rememberedFor } from '../../data/remembered.ts';
import { fold } from '../../text/fold.ts';
import type { MeetingDraft } from '../draft.ts';
import { cutSigner, isTimeBox } from '../grammar/agenda-title.ts';
import { isDayTitle } from '../grammar/day-title.ts';
import { parseIssueUrl } from '../grammar/issue-url.ts';
import { wordings } from '../grammar/wordings.ts';
import { type Entry, leadsToIssue } from '../tree/entries.ts';
import { plainText } from '../tree/phrasing.ts';
import type { Section } from '../tree/section-tree.ts';
import { bareSubjects } from './bare-list.ts';
import { isBlank } from './blank.ts';
import { boldEntries, captionsOf, resultsOf } from './captions.ts';
import { byMeaning } from './levels.ts';
import type { OutlineItem } from './outline-item.ts';
import { countsBold, isBotTopic, type Place, placeOf, SUBJECTS, type Surroundings } from './place.ts';
import { withoutPlan, withoutPrelude } from './plan.ts';
import { isReport, isTranscript } from './reports.ts';
import { tableSubjects } from './table.ts';

/** The table of contents of a document: containers opened, chores left out (ANNOTATION.md § agenda). */
export function outlineOf(draft: MeetingDraft): OutlineItem[] {
  const lastTopic = draft.sections.findLast((section) => section.kind === 'topic')?.line ?? 0;
  const items = withoutPlan(draft, withoutPrelude(draft, walk({ draft, lastTopic, slipsDown }, draft.root, 1)));
  const outline = byMeaning(
    meetingsOf(draft).flatMap((meeting) => withoutNotes(items.filter(meeting))),
    draft.vocabulary,
  );
  const missing = meetingsOf(draft).filter(
    (meeting) =>
      !outline.some(meeting) && !draft.sections.some((section) => section.kind === 'agenda' && meeting(section)),
  );
  if (missing.length === 0) return outline;
  const bare = listed(draft, bareSubjects(draft), 1, draft.root.endLine)
    .filter((item) => missing.some((meeting) => meeting(item)))
    .map((item) => ({ ...item, rule: 'bare-list' }));
  if (bare.length > 0 || outline.length > 0) return [...outline, ...bare].sort((a, b) => a.line - b.line);
  const rows = rowsOf(draft, draft.titleSection ?? draft.root, 1);
  return rows.length > 0 ? rows : walk({ draft, lastTopic, slipsDown: LOGISTICS }, draft.root, 1);
}

/** Tells what belongs to each of the meetings that stand in one file: each has its own agenda or none. */
function meetingsOf({ furtherMeetings }: MeetingDraft): ((place: { readonly line: number }) => boolean)[] {
  const starts = [0, ...furtherMeetings.map(({ line }) => line)];
  return starts.map((start, at) => {
    const end = starts[at + 1] ?? Infinity;
    return ({ line }) => line >= start && line < end;
  });
}

const expressions = wordings('agendaForms', {
  /** What stands beneath the approval of the minutes is about them. */
  minutes: /<minutes>/iu,
  freeSlots: /^<freeSlots>\W*$/iu,
  /** What the template says of itself: `_Submit a PR to add your item here_`. */
  template: /^<template>/iu,
});

/** Where nothing else is a subject, headings below those of place and time are. */
const LOGISTICS: ReadonlySet<string> = new Set(['logistics']);

function walk(around: Surroundings, section: Section, depth: number): OutlineItem[] {
  const boldCounts = countsBold(section);
  return section.children.flatMap((child) =>
    visit(around, child, placeOf(around, child, boldCounts), Math.max(1, depth - (isSlippedAgenda(child) ? 1 : 0))),
  );
}

/** "Agenda" slips beneath the announcements where their heading has too high a level: it is none of them. */
function isSlippedAgenda({ kind, form, parent }: Section): boolean {
  return kind === 'agenda' && form === 'heading' && parent?.kind === 'subject';
}

function visit(around: Surroundings, section: Section, place: Place, depth: number): OutlineItem[] {
  if (place === 'item') return [itemOf(section, depth), ...walk(around, section, depth + 1)];
  if (place === 'through') return walk(around, section, depth);
  if (place === 'container') {
    const inner = walk(around, section, depth);
    const isHeaded =
      inner.length > 0 &&
      !(section.kind === 'agenda' && inner.every(isNote)) &&
      !goesBeforeReview(around.draft, section, inner);
    if (isHeaded || (depth > 1 && !isAgendaHeading(section)) || isAmongSubjects(section)) return inner;
    return [...entriesOf(around.draft, section, depth), ...inner];
  }
  const slipped = listed(around.draft, issuesBelowPeople(around.draft, section), depth, section.endLine);
  const inner = section.children.flatMap((child) => {
    if (child.kind === 'agenda') return visit(around, child, 'container', depth);
    if (RUNNING.has(child.kind)) return visit(around, child, 'out', depth);
    const slips =
      (around.slipsDown.has(section.kind) && !expressions(around.draft.vocabulary).minutes.test(section.title)) ||
      isAnnounced(around.draft, child);
    const isSubject = child.form === 'heading' && SUBJECTS.has(child.kind) && slips;
    return isSubject && !listsPeople(around.draft, child)
      ? visit(around, child, placeOf(around, child, false), depth)
      : [];
  });
  return [...slipped, ...inner];
}

/** The list of an agenda stands for itself where nothing but the review of earlier tasks slipped beneath it. */
function goesBeforeReview({ entriesOf }: MeetingDraft, section: Section, inner: readonly OutlineItem[]): boolean {
  const isListed = (entriesOf.get(section) ?? []).some(({ form, children }) => form === 'item' && children.length > 0);
  return isListed && inner.every((item) => item.section?.kind === 'review');
}

/** Where the heading "Agenda" is missing, the list of people goes on with the issues that were discussed. */
function issuesBelowPeople(draft: MeetingDraft, section: Section): readonly Entry[] {
  if (section.kind !== 'participants') return [];
  const tops = (draft.entriesOf.get(section) ?? []).filter((entry) => entry.form === 'item' && entry.parent === null);
  const first = tops.findIndex(leadsToIssue);
  return first > 0 ? tops.slice(first) : [];
}

/** Beneath a subject only a real heading "Agenda" lists further subjects; "Discussion" and "Topics:" do not. */
function isAgendaHeading(section: Section): boolean {
  return section.kind === 'agenda' && section.form === 'heading';
}

/** "Agenda and minutes" beside the subjects of a container is about the minutes; its entries are none. */
function isAmongSubjects({ parent, kind }: Section): boolean {
  const isTopic = (other: Section) => other.form === 'heading' && other.kind === 'topic';
  return kind === 'agenda' && parent?.kind === 'agenda' && parent.children.some(isTopic);
}

/** Entries under "Notes" are subjects only where an agenda or several headings name none; and a heading that only repeats the one before counts once. */
function withoutNotes(items: readonly OutlineItem[]): OutlineItem[] {
  const headings = items.filter((item) => item.section !== null).length;
  const others = headings >= 2 || items.some((item) => item.entry?.section.kind === 'agenda');
  const kept = items.filter((item) => !(others && isNote(item)));
  return kept.filter((item, at) => {
    const before = kept[at - 1];
    const repeats = item.section !== null && before?.text === item.text && before.depth === item.depth;
    return !(repeats && item.section?.blocks.length === 0 && item.section.children.length === 0);
  });
}

/** An entry of a list under "Notes", which may be a subject or just what was said. */
const isNote = ({ entry, rule }: OutlineItem): boolean => entry?.section.kind === 'notes' && rule !== 'caption';

/** A heading beneath the action items that an entry of the agenda has announced. */
function isAnnounced(draft: MeetingDraft, { parent, title }: Section): boolean {
  if (parent?.kind !== 'actions') return false;
  return announcedBy(draft).has(fold(title));
}

/** Each heading is compared with all entries of the agenda; they are folded once. */
const announcedBy = rememberedFor(({ entries }: MeetingDraft): ReadonlySet<string> => {
  const listed = entries.filter(({ section, form }) => section.kind === 'agenda' && form === 'item');
  return new Set(listed.map(({ text }) => fold(text)));
});

/** Sections beside each other about running the meeting, the first of which all the others may have slipped under. */
const RUNNING: ReadonlySet<string> = new Set(['participants', 'roles', 'logistics']);

/** Sections under which subjects slip when a heading of their own level is missing. */
const slipsDown: ReadonlySet<string> = new Set(['participants', 'chores', 'roles', 'opening']);

function listsPeople(draft: MeetingDraft, section: Section): boolean {
  return draft.participants.some(({ line }) => line > section.line && line <= section.endLine);
}

function itemOf(section: Section, depth: number): OutlineItem {
  const { line, endLine, title, form } = section;
  return { line, endLine, text: title, depth, section, entry: null, rule: form === 'bold' ? 'bold-line' : 'heading' };
}

/** The lines over lists or the top-level entries of a container without headings; bullets between numbered ones were meant to be beneath them. */
function entriesOf(draft: MeetingDraft, section: Section, depth: number): OutlineItem[] {
  const captions = captionsOf(draft, section);
  if (captions.length > 0)
    return listed(draft, captions, depth, section.endLine).map((item) => ({ ...item, rule: 'caption' }));
  const isResult = resultsOf(draft, section);
  const headed = section.kind === 'notes' ? boldEntries(draft, section) : [];
  if (headed.length > 0)
    return listed(draft, headed, depth, section.endLine).map((item) => ({ ...item, rule: 'caption' }));
  const tops = (draft.entriesOf.get(section) ?? []).filter(
    (entry) => entry.form === 'item' && entry.parent === null && !isResult(entry),
  );
  if (tops.length === 0 || isTranscript(draft, section, tops.length)) return rowsOf(draft, section, depth);
  const isNumbered = tops[0]?.ordered === true && tops.filter((entry) => entry.ordered).length > 1;
  const topics = tops.filter(isBotTopic);
  const own = topics.length > 0 ? topics : isNumbered ? tops.filter((entry) => entry.ordered) : tops;
  return listed(draft, own, depth, section.endLine);
}

/** The rows of an agenda that is a table. */
function rowsOf(draft: MeetingDraft, section: Section, depth: number): OutlineItem[] {
  const titles = new Map(
    tableSubjects(draft, section, section.kind === 'agenda').map(({ row, title }) => [row, title]),
  );
  const rows = [...titles].map(([row, text]) => ({ ...row, text }));
  return listed(draft, rows, depth, section.endLine).map((item) => ({ ...item, rule: 'table-agenda' }));
}

/** Entries as items; one that is only a container itself (`Proposals and discussions`, `Discussion` among formalities) gives way to its own entries. */
function listed(draft: MeetingDraft, entries: readonly Entry[], depth: number, lastLine: number): OutlineItem[] {
  const say = expressions(draft.vocabulary);
  const kindOf = (entry: Entry) =>
    draft.lexicon.kindOf(
      cutSigner(titleOf(entry), draft.vocabulary)
        .title.replace(BOT, '')
        .replace(/\s\([^()]*\)$/, ''),
    ) ?? 'topic';
  const isOnlyPart = (entry: Entry) => entries.every((other) => other === entry || !SUBJECTS.has(kindOf(other)));
  return entries.flatMap((entry, at): OutlineItem[] => {
    const text = titleOf(entry);
    const endLine = (entries[at + 1]?.line ?? lastLine + 1) - 1;
    const kind = kindOf(entry);
    const inner = entry.children.filter((child) => child.form === 'item');
    const opens = kind === 'agenda' || isDayTitle(text, draft.vocabulary) || (kind === 'notes' && isOnlyPart(entry));
    if (opens && inner.length > 0) return listed(draft, inner, depth, endLine);
    if (kind === 'agenda' && say.freeSlots.test(text)) return [];
    // Nobody has filled in what the template keeps free beneath it.
    if (inner.length > 0 && inner.every((child) => say.template.test(titleOf(child)))) return [];
    const isPlaceholder = ['placeholder', 'nothing'].some((meaning) =>
      draft.lexicon.phrases('labels', meaning).is(text),
    );
    if (
      isPlaceholder ||
      !/\p{L}/u.test(text) ||
      RESULT.test(text) ||
      say.template.test(text) ||
      isBlank(text, draft.vocabulary) ||
      isTimeBox(text, draft.vocabulary) ||
      isStatement(entry, text) ||
      isReport(draft, entry, text) ||
      !LISTED.has(kind)
    )
      return [];
    return [{ line: entry.line, endLine, text, depth, section: null, entry, rule: 'list-agenda' }];
  });
}

/** What a meeting bot sets before a subject. */
const BOT = /^TOPIC:\s*/;

/** The first line or the whole text of a link that begins it, and the lines after it as long as a bracket is open (`Budget (10 min;` / `Ann)`). */
function titleOf({ text, nodes: [link] }: Entry): string {
  const linked = link?.type === 'link' ? plainText(link.children) : '';
  if (linked.includes('\n')) return linked.replace(/\s+/g, ' ').trim();
  const lines = text.split('\n', MAX_TITLE_LINES);
  const open = (title: string) => title.lastIndexOf('(') > title.lastIndexOf(')');
  let title = lines[0] ?? '';
  for (const line of lines.slice(1)) {
    if (!open(title)) break;
    title = `${title} ${line.trim()}`;
  }
  return open(title) ? (lines[0] ?? '') : title;
}

const MAX_TITLE_LINES = 3;

/** `-> decided` answers the entry before it. */
const RESULT = /^\s*(?:[-=]+>|[→⇒])/;

/** No subject is told in more than one long line and in sentences. UTF-16 units. */
const MIN_SAID = 60;
const SENTENCES = /\p{Ll}[.!](?:\s+\p{Lu}|\s*$)/u;

/** `AD: We discussed it openly …, and postponed it.` is said by somebody; an address alone leads elsewhere. */
function isStatement(entry: Entry, text: string): boolean {
  if (/^\p{Lu}{2,3}\s?:\s.{60,}[.!?]\s*$/u.test(text)) return true;
  const [first = '', ...further] = entry.text.trim().split('\n');
  const isQuestion = /\?\s*$/.test(first);
  if (further.length > 0 && first.length > MIN_SAID && !isQuestion && SENTENCES.test(entry.text.trim())) return true;
  return entry.children.length === 0 && /^<?https?:\/\/\S+>?$/.test(text.trim()) && !parseIssueUrl(text.trim());
}

/** Kinds that a list names as subjects; `Other TODOs:` and `Next meeting` are none. */
const LISTED: ReadonlySet<string> = new Set(['topic', 'subject', 'review', 'approval', 'notes', 'agenda']);
