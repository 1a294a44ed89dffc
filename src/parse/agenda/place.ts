import type { PhrasingContent } from 'mdast';
import { fold } from '../../text/fold.ts';
import type { MeetingDraft } from '../draft.ts';
import { isDayTitle } from '../grammar/day-title.ts';
import { wordings } from '../grammar/wordings.ts';
import { readLabelLine } from '../people/label-line.ts';
import { isDateHeading } from '../plugins/dates.ts';
import type { Entry } from '../tree/entries.ts';
import type { Section } from '../tree/section-tree.ts';
import { isAboveAttendance } from './above-attendance.ts';
import { isReview } from './review.ts';
import { isSecondTitle } from './second-title.ts';

/** What a section is in the table of contents: an item, transparent (its children count), or left out with all it holds. */
export type Place = 'item' | 'container' | 'through' | 'out';

/** What is known of the document before its sections are placed. */
export interface Surroundings {
  readonly draft: MeetingDraft;
  /** Line of the last heading that names a subject, 0 if there is none. */
  readonly lastTopic: number;
  /** Kinds of section under which subjects slip when a heading of their own level is missing. */
  readonly slipsDown: ReadonlySet<string>;
}

/** Kinds of section that are subjects by their words. */
export const SUBJECTS: ReadonlySet<string> = new Set(['topic', 'subject', 'review']);

/** Places one section; `boldCounts` as countsBold says of its parent. */
export function placeOf({ draft, lastTopic }: Surroundings, section: Section, boldCounts: boolean): Place {
  if (section === draft.titleSection) return 'through';
  if (section.title === '') return 'through';
  if (isSubtitle(draft, section) || isMeetingTitle(section)) return 'through';
  if (isTitleAgain(draft, section) || leadsWithin(draft, section)) return 'through';
  if (section.form === 'label' && section.kind !== 'agenda' && !isNotesOfMeeting(draft, section)) return 'out';
  if (section.form === 'bold' && section.kind !== 'agenda' && !(boldCounts && isBoldSubject(section))) return 'out';
  if (isDateHeading(draft, section)) return 'through';
  if (isDayTitle(section.title, draft.vocabulary)) return section.parent?.kind === 'agenda' ? 'container' : 'through';
  if (
    section.kind === 'topic' &&
    (isAboutMeeting(draft, section) || expressions(draft.vocabulary).work.test(section.title))
  )
    return 'out';
  if (section.kind === 'topic' && isAboveAttendance(draft, section)) return 'out';
  if (section.kind !== 'subject' && namesOnly(draft, section)) return 'out';
  if (section.kind === 'agenda') return 'container';
  if (section.kind === 'notes') return standsAmongItems(draft, section) ? 'item' : 'container';
  if (section.kind === 'summary' && (holdsSubjects(draft, section) || isRecord(draft, section))) return 'container';
  if (section.kind === 'approval') return isPartOfFormalities(section) ? 'out' : 'item';
  if (section.kind === 'actions') return isReview(draft, section, lastTopic) ? 'item' : 'out';
  if (section.kind === 'topic' || section.kind === 'subject' || section.kind === 'review') return 'item';
  return isMisnamed(draft, section) || isNumberedChore(section) ? 'item' : 'out';
}

/** The approval of the last minutes beneath "Housekeeping" or the opening is a part of it. */
function isPartOfFormalities({ parent }: Section): boolean {
  return parent?.kind === 'subject' || parent?.kind === 'opening';
}

/** A list of nothing but links to the headings below: what came of these slipped beneath it. */
function leadsWithin({ entriesOf }: MeetingDraft, section: Section): boolean {
  if (section.form !== 'heading') return false;
  const listed = (entriesOf.get(section) ?? []).filter(({ form }) => form === 'item');
  return listed.length > 1 && listed.every(({ nodes: [link, ...others] }) => leadsHere(link) && others.length === 0);
}

function leadsHere(node: PhrasingContent | undefined): boolean {
  return node?.type === 'link' && node.url.startsWith('#');
}

/** `Notes:` right below the day of a meeting, which has no heading for them. */
function isNotesOfMeeting(draft: MeetingDraft, { kind, parent }: Section): boolean {
  if (kind !== 'notes' || draft.furtherMeetings.length === 0) return false;
  return parent === draft.titleSection || draft.furtherMeetings.some(({ line }) => line === parent?.line);
}

/** `# Garden Club` over nothing but `## Board Meeting Minutes`, or over the date beneath that. */
function isSubtitle(draft: MeetingDraft, section: Section): boolean {
  const { titleSection, lexicon, entriesOf } = draft;
  const { parent, form, title, level } = section;
  if (isSecondTitle(draft, section)) return true;
  if (!titleSection || parent !== titleSection || form !== 'heading' || section.kind !== 'topic') return false;
  const isAlone = parent.children.every((other) => other === section || other.level > level);
  return isAlone && (entriesOf.get(parent) ?? []).length === 1 && lexicon.phrases('labels', 'title').anywhere(title);
}

/** The title of the document, further down: what a template was filled into stands twice. */
function isTitleAgain({ titleSection }: MeetingDraft, { form, title }: Section): boolean {
  return form === 'heading' && titleSection !== null && fold(title) === fold(titleSection.title);
}

/** A heading over the attendance and an agenda or notes is the title of a meeting, whatever stood above it. */
function isMeetingTitle({ kind, form, children }: Section): boolean {
  if (kind !== 'topic' || form !== 'heading') return false;
  const has = (...kinds: readonly string[]) => children.some((child) => kinds.includes(child.kind));
  return has('participants') && has('agenda', 'notes');
}

/** `### Moderator: Tim Beek`, `### Meeting Duration: 2 hours`: a heading that is a label of the meeting itself. */
function isAboutMeeting({ lexicon, vocabulary }: MeetingDraft, { title }: Section): boolean {
  const found = readLabelLine(title);
  if (!found) return false;
  if (lexicon.phrases('labels', 'meta').is(found.label)) return true;
  if (lexicon.phrases('labels', 'date').is(found.label)) return found.value === '' || /\d/.test(found.value);
  return lexicon.roleOf(found.label) !== undefined && expressions(vocabulary).names.test(found.value);
}

const expressions = wordings('agendaForms', {
  /** `Ann to work on:` heads a list of tasks. */
  work: /^[\p{L} ,&]{2,60}\s<toWork>\s*:$/u,
  /** A name or two, or nothing. */
  names: /^(?:@?\p{Lu}?[\p{L}\p{N}_.-]+(?: \p{Lu}[\p{L}.'-]*){0,3}(?:,| <and>| &|$) ?){0,3}$/u,
});

/** "Participation" among the subjects, over anything but people, is one of them. */
function isMisnamed(draft: MeetingDraft, section: Section): boolean {
  if (section.kind !== 'participants' || section.parent?.kind !== 'agenda') return false;
  return !draft.participants.some(({ line }) => line > section.line && line <= section.endLine);
}

/** `1. Orga` over subjects of its own, among numbered ones, is one of them. */
function isNumberedChore({ kind, title, children }: Section): boolean {
  if (kind !== 'chores' || !/^\d{1,2}[.):]?\s/.test(title)) return false;
  return children.some((child) => child.form === 'heading' && child.kind === 'topic');
}

/** `### Reporting` over nothing but a handle or two: who does a chore, no subject. */
function namesOnly(draft: MeetingDraft, section: Section): boolean {
  if (section.children.length > 0) return false;
  const [, ...entries] = draft.entriesOf.get(section) ?? [];
  return (
    entries.length > 0 &&
    entries.length <= 3 &&
    entries.every((entry) => /^(?:@[\w-]+[\s,&/+]*){1,3}$/.test(entry.text.trim()))
  );
}

/** "Summary" over the headings of all that was discussed is the record itself. */
function holdsSubjects(draft: MeetingDraft, section: Section): boolean {
  const topics = draft.sections.filter((other) => other.form === 'heading' && other.kind === 'topic');
  const within = topics.filter(({ line }) => line > section.line && line <= section.endLine);
  const beside = topics.filter((topic) => !within.includes(topic) && topic !== draft.titleSection);
  return within.length >= 2 && beside.every((topic) => topic.line < section.line && listsPeople(draft, topic));
}

/** `TOPIC:Budget (@bot, 14:05)`, as meeting bots list what was talked about. */
export function isBotTopic({ text }: Entry): boolean {
  return /^TOPIC:\s*\S/.test(text);
}

/** "Summary" over three entries or more, most of which have notes, is the record where nothing else is. */
function isRecord(draft: MeetingDraft, section: Section): boolean {
  if (draft.sections.find(({ kind }) => kind === 'summary') !== section) return false;
  const isElse = ({ kind }: Section) => SUBJECTS.has(kind) || kind === 'agenda' || kind === 'notes';
  if (draft.sections.some((other) => isElse(other) && other !== draft.titleSection && !isDateHeading(draft, other)))
    return false;
  const tops = (draft.entriesOf.get(section) ?? []).filter(({ form, parent }) => form === 'item' && parent === null);
  if (tops.some(isBotTopic)) return true;
  return tops.length >= 3 && tops.filter(({ children }) => children.length > 0).length * 2 > tops.length;
}

function listsPeople(draft: MeetingDraft, section: Section): boolean {
  return draft.participants.some(({ line }) => line > section.line && line <= section.endLine);
}

/** "Discussion" beside other subjects of a container is one of them; alone, or with headings of its own, it is a container. */
function standsAmongItems(draft: MeetingDraft, section: Section): boolean {
  const { parent } = section;
  if (!parent || parent === draft.root || parent === draft.titleSection) return false;
  if (section.children.some((child) => child.form === 'heading' && SUBJECTS.has(child.kind))) return false;
  return (
    (parent.kind === 'agenda' || parent.kind === 'notes') &&
    parent.children.some((sibling) => sibling.form === 'heading' && SUBJECTS.has(sibling.kind))
  );
}

/**
 * Bold lines are headings where several stand together and no real headings do their work: two right in a container,
 * three beneath a subject, where a bold word or two more often emphasise. A colon at the end makes a label of one without a number.
 */
export function countsBold(section: Section): boolean {
  const bold = section.children.filter(isBoldSubject);
  const headings = section.children.filter((child) => child.form === 'heading' && child.kind === 'topic');
  const enough = section.kind === 'topic' && section.form === 'heading' && section.level > 1 ? 3 : 2;
  return bold.length >= enough && headings.length === 0;
}

function isBoldSubject({ form, kind, title }: Section): boolean {
  return form === 'bold' && SUBJECTS.has(kind) && (!title.endsWith(':') || NUMBERED.test(title));
}

/** `2. Structure:` */
const NUMBERED = /^\d{1,2}[.)]\s/;
