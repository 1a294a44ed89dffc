import { basename } from '../../text/base-name.ts';
import type { MeetingDraft } from '../draft.ts';
import { isDayTitle } from '../grammar/day-title.ts';
import { findMentions } from '../grammar/mention.ts';
import { wordings } from '../grammar/wordings.ts';
import type { Entry } from '../tree/entries.ts';
import type { Section } from '../tree/section-tree.ts';
import { isDateHeading } from './dates.ts';

/** Files that stand beside minutes and are none. */
const NO_MINUTES =
  /^(?:readme|template|.*[-_. ]template|template[-_. ].*|licen[cs]e.*|contributing|index|toc|changelog|code[-_]of[-_]conduct|governance|charter|security|maintainers|authors|_.*)$/i;
const PLACEHOLDER_DATE = /\b(?:YYYY|yyyy)[-/.]?(?:MM|mm)[-/.]?(?:DD|dd)\b|<date>|\[date\]/;

/** What the file is (ANNOTATION.md § kind); decks are known by now. Needs everything else to have been found. */
export function kind(draft: MeetingDraft): void {
  if (isNoMeeting(draft)) draft.kind = 'other';
  else if (draft.kind !== 'slides' && isOnlyAgenda(draft)) draft.kind = 'agenda';
  draft.cancelled = draft.kind !== 'other' && saysCancelled(draft);
}

function isNoMeeting(draft: MeetingDraft): boolean {
  const name = basename(draft.source.path);
  if (NO_MINUTES.test(name) && !isNamedByFolder(draft, name)) return true;
  if (PLACEHOLDER_DATE.test(draft.titleSection?.title ?? '') || PLACEHOLDER_DATE.test(draft.title ?? '')) return true;
  if (isForwarding(draft)) return true;
  return draft.kind !== 'slides' && !hasMeetingSign(draft);
}

/** `20240305-core/index.md`: the folder has the date, and people took part. */
function isNamedByFolder({ dates, participants, title }: MeetingDraft, name: string): boolean {
  return /^_?(?:index|readme)$/i.test(name) && dates.path !== null && participants.length > 0 && title !== null;
}

/** `Renamed to [2024-03-05.md](…)` and nothing else. */
function isForwarding(draft: MeetingDraft): boolean {
  const [entry, ...others] = draft.entries;
  if (!entry || others.length > 0 || entry.form !== 'paragraph' || entry.text.length > 120) return false;
  return entry.nodes.some((node) => node.type === 'link' && /^[^:]*\.md$/.test(node.url));
}

/** Anything that only a record of a meeting has: people, a dated title, an agenda, chores, words like "meeting". */
function hasMeetingSign(draft: MeetingDraft): boolean {
  const { dates, titleSection, sections, lexicon } = draft;
  if (draft.participants.length > 0 || draft.roles.length > 0) return true;
  if (dates.title && isDayTitle(titleSection?.title ?? '', draft.vocabulary)) return true;
  if (dates.frontMatter || (titleSection && isDateHeading(draft, titleSection))) return true;
  if (dates.body || (dates.title && dates.title.line !== titleSection?.line)) return true;
  const telling = new Set(['participants', 'absent', 'agenda', 'chores', 'roles', 'review', 'next']);
  if (sections.some((section) => telling.has(section.kind))) return true;
  const isTitle = lexicon.phrases('labels', 'title').anywhere;
  if (isTitle(draft.title ?? '') || (dates.title !== null && isTitle(titleSection?.title ?? ''))) return true;
  if (dates.path && isAmongMinutes(draft)) return true;
  return draft.date !== null && (draft.actions.length > 0 || saysCancelled(draft) || titleSection === null);
}

/** `meeting-notes/2024/…`: the folder says what its files are. */
function isAmongMinutes({ source, lexicon }: MeetingDraft): boolean {
  const folders = source.path.split('/').slice(0, -1);
  return folders.some((folder) => lexicon.phrases('labels', 'folder').anywhere(folder));
}

const expressions = wordings('agendaForms', { agenda: /<agenda>/iu });

/** Subjects, but nothing noted about them: owners, time boxes and links do not count. */
function isOnlyAgenda(draft: MeetingDraft): boolean {
  if (saysCancelled(draft)) return isAgendaNoMore(draft);
  if (draft.agenda.length === 0) return false;
  if (draft.participants.length === 0 && (awaitsNotes(draft) || isAgendaFile(draft))) return !isNotedAmongPeople(draft);
  if (hasResults(draft)) return false;
  const named = expressions(draft.vocabulary).agenda.test(`${draft.source.path} ${draft.title ?? ''}`);
  if (draft.participants.length > 0 && !named) return false;
  const listed = new Set(draft.agenda.filter((item) => item.section === null).map((item) => item.line));
  const notes = draft.entries.filter((entry) => !listed.has(entry.line) && isNote(draft, entry));
  return notes.length === 0;
}

/** What was planned for a meeting that was called off: entries beneath "Agenda", formalities or not, and no word on any of them. */
function isAgendaNoMore(draft: MeetingDraft): boolean {
  const planned = draft.entries.filter(
    ({ section, form, parent }) => section.kind === 'agenda' && form === 'item' && parent === null,
  );
  return planned.length >= 2 && draft.participants.length === 0 && !hasResults(draft);
}

/** `## Meeting notes` over nothing or over "To be added after the meeting", and the subjects are entries of a list. */
function awaitsNotes(draft: MeetingDraft): boolean {
  const isPlaceholder = draft.lexicon.phrases('labels', 'placeholder').is;
  const notes = draft.sections.filter((section) => section.kind === 'notes' && section.form === 'heading');
  const isEmpty = (section: Section): boolean =>
    section.children.every(isEmpty) &&
    (draft.entriesOf.get(section) ?? []).every((entry) => entry.form === 'heading' || isPlaceholder(entry.text));
  const listed = draft.agenda.filter((item) => item.section === null).length;
  return notes.length > 0 && notes.every(isEmpty) && listed * 2 >= draft.agenda.length;
}

/** Nobody is listed beneath "Attendees", but notes stand there by mistake. */
function isNotedAmongPeople(draft: MeetingDraft): boolean {
  const sections = draft.sections.filter((section) => section.kind === 'participants');
  const entries = sections.flatMap((section) => draft.entriesOf.get(section) ?? []);
  return entries.filter(({ form, prose }) => form !== 'heading' && substance(prose) > 2).length >= MIN_NOTES;
}

/** Fewer may be what people are asked to do (`Please add your name`). */
const MIN_NOTES = 4;

/** `11-15-agenda.md`, without a task or a decision and without people under notes of their own. */
function isAgendaFile(draft: MeetingDraft): boolean {
  return (
    expressions(draft.vocabulary).agenda.test(basename(draft.source.path)) &&
    !draft.sections.some((section) => section.kind === 'notes') &&
    draft.decisions.length + draft.actions.length === 0
  );
}

/** A task or a decision that is not just how a subject is named, or notes under their own heading. */
function hasResults(draft: MeetingDraft): boolean {
  const planned = draft.entries.filter((entry) => entry.section.kind === 'agenda' && entry.form === 'item');
  const named = new Set([...draft.agenda, ...planned].map((item) => item.line));
  const results = [...draft.actions, ...draft.decisions];
  const recorded = draft.sections.some((section) => section.kind === 'notes' && section.children.length > 0);
  return recorded || results.some(({ line }) => !named.has(line));
}

const ABOUT_SUBJECTS = new Set(['topic', 'subject', 'review', 'notes', 'actions', 'decisions', 'summary']);

function isNote(draft: MeetingDraft, entry: Entry): boolean {
  if (entry.form === 'heading' || entry.section === draft.titleSection || entry.section === draft.root) return false;
  const nested =
    entry.section.kind === 'agenda' && entry.parent !== null && draft.agenda.every((item) => item.section === null);
  if (!ABOUT_SUBJECTS.has(entry.section.kind) && !nested) return false;
  if (entry.nodes.every((node) => node.type === 'link' || (node.type === 'text' && node.value.trim() === '')))
    return false;
  return SPEAKER.test(entry.text) || substance(entry.prose) > 2;
}

/** `Ann: fine with me`: somebody said something. */
const SPEAKER = /^\p{Lu}[\p{L} ]{0,20}: \S/u;

/** Words of a text beside handles, addresses and time boxes. */
function substance(text: string): number {
  const mentions = findMentions(text).length;
  const words = text.replace(/https?:\/\/\S+|\d+\s?min\w*|\bsponsor\b/gi, ' ').match(/\p{L}{2,}/gu) ?? [];
  return words.length - mentions;
}

/** What was prepared before anybody knew whether the meeting would be held. */
const BESIDE: ReadonlySet<string> = new Set(['agenda', 'logistics', 'next']);

function saysCancelled(draft: MeetingDraft): boolean {
  const { is } = draft.lexicon.phrases('labels', 'cancelled');
  const noted = draft.entries.filter(({ form, section }) => form !== 'heading' && !BESIDE.has(section.kind));
  if (draft.sections.some((section) => is(section.title))) return true;
  return (
    noted.length <= 12 && noted.some((entry) => entry.text.length < 120 && is(entry.text.split(/[.:,;]/, 1)[0] ?? ''))
  );
}
