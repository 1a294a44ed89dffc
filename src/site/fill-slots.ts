import type { Explained, Located, Meeting, RenderedText, Slot, Thread, TrackedDecision } from '../model/index.ts';
import { personAddress, threadAddress } from './addresses.ts';
import { placeKey } from './archive-index.ts';
import { bareLink, type Footnotes } from './footnotes.ts';
import { formerAnchors } from './former-anchors.ts';
import type { Linker } from './frame.ts';
import { imageMarkup } from './image-markup.ts';
import { linkTarget } from './links.ts';
import { anchor, attributes, escapeHtml } from './markup.ts';
import { decisionHref } from './parts/decisions.ts';
import { allItems, meetingLink } from './parts/meetings.ts';
import { hasPage, personFor } from './parts/people.ts';
import { trackedReference } from './parts/references.ts';
import { meetingsOf } from './parts/threads.ts';
import type { Site } from './site.ts';

/** What the slots of one page are filled from. */
interface Filling {
  readonly site: Site;
  readonly to: Linker;
  readonly meeting: Meeting;
  /** What was read out of the file, by the id that it has on the page. */
  readonly entries: ReadonlyMap<string, Located & Explained>;
  readonly notes: Footnotes;
}

/**
 * The text of a file with what only the site knows: where links lead, what became of actions, where a subject goes on.
 * `notes`: the numbers that links have on paper, where a list of their addresses follows.
 */
export function fillSlots(
  site: Site,
  to: Linker,
  meeting: Meeting,
  text: RenderedText,
  notes: Footnotes = new Map(),
): string {
  const filling = { site, to, meeting, entries: entriesOf(meeting), notes };
  const former = formerAnchors(site, meeting, text);
  return text.slots.reduce(
    (html, slot, index) => {
      const part = former(text.parts[index + 1] ?? '', text.slots[index + 1]);
      return html + (slot.kind === 'link' ? link(filling, slot.url, part) : fillSlot(filling, slot) + part);
    },
    former(text.parts[0] ?? '', text.slots[0]),
  );
}

function entriesOf({ agenda, actions, decisions }: Meeting): Filling['entries'] {
  return new Map<string, Located & Explained>([
    ...allItems(agenda).map((item) => [item.slug, item] as const),
    ...actions.map((action) => [`action-${action.id}`, action] as const),
    ...decisions.map((decision) => [`decision-${decision.number}`, decision] as const),
  ]);
}

function fillSlot(filling: Filling, slot: Exclude<Slot, { kind: 'link' }>): string {
  const { site, to, meeting } = filling;
  switch (slot.kind) {
    case 'person':
      return personAttributes(filling, slot.handle);
    case 'shorthand':
      return shorthandAttributes(filling, slot);
    case 'image':
      return imageMarkup(site, to, meeting, slot);
    case 'agenda':
      return afterHeading(filling, slot.slug);
    case 'action':
      return afterAction(filling, slot.id);
    case 'decision':
      return afterDecision(filling, slot.number);
  }
}

/**
 * A link's attributes and what follows them in the text. Where the minutes give an issue's address and no words, its name is
 * shown as hosts do; any other bare address is marked, because on paper it need not be said twice.
 */
function link({ site, to, meeting, notes }: Filling, url: string, part: string): string {
  const target = linkTarget(site, to, meeting, url);
  if (target === null) return part;
  const { href, kind, name, title = null } = target;
  const bare = bareLink(url);
  const isBare = part.startsWith(bare);
  const rel = kind === 'out' ? 'nofollow ugc noopener' : null;
  const className = kind === 'out' ? (isBare ? 'bare' : null) : kind;
  const rest = isBare && name !== undefined ? `>${escapeHtml(name)}</a>${part.slice(bare.length)}` : part;
  const note = isBare ? null : notes.get(href);
  return attributes({ href, class: className, rel, title, 'data-note': note }) + rest;
}

/** Somebody's page, if the archive knows who is meant; a handle of nobody stays a word. */
function personAttributes({ site, to }: Filling, handle: string): string {
  const person = personFor(site, handle);
  const href = person && hasPage(site, person) ? to(personAddress(person.id)) : null;
  return attributes({ href, class: href === null ? null : 'person' });
}

/** The page of the issue that the linking step found this shorthand to mean; unresolved shorthand stays words. */
function shorthandAttributes({ site, to, meeting }: Filling, slot: Extract<Slot, { kind: 'shorthand' }>): string {
  const number = slot.text.replace(/^.*[#!]/, '');
  const onLine = meeting.references.filter(({ line, ref }) => line === slot.line && ref.endsWith(`#${number}`));
  const [only] = onLine.length === 1 ? onLine : onLine.filter(({ text }) => text === slot.text);
  const reference = only && trackedReference(site, only.ref);
  if (!reference) return '';
  return attributes({
    href: to(site.addresses.reference(reference.owner, reference.repository, reference.number)),
    class: 'issue',
  });
}

function afterHeading(filling: Filling, slug: string): string {
  const { site, meeting } = filling;
  const thread = site.index.thread.get(placeKey(meeting.path, slug));
  const others = thread ? threadLine(filling, thread) : '';
  return `<span class="at-item">${permalink(filling, slug)}${others}${why(filling, slug)}</span>`;
}

/** "before: 3 May · after: 17 May (7 meetings)" */
function threadLine({ site, to, meeting }: Filling, thread: Thread): string {
  const paths = meetingsOf(thread);
  const here = paths.indexOf(meeting.path);
  const { before, after, inThread } = site.strings.meeting;
  const near = (label: string, path: string | undefined) => {
    const entry = thread.entries.find((entry) => entry.path === path);
    if (path === undefined || entry === undefined) return [];
    const link = meetingLink(site, to, path, entry.slug);
    return [`${label}: ${anchor(link.href, link.text)}`];
  };
  const parts = [...near(before, paths[here - 1]), ...near(after, paths[here + 1])];
  if (parts.length === 0) return '';
  return `<span class="thread">${parts.join(' · ')} (${anchor(to(threadAddress(thread.slug)), inThread(paths.length))})</span>`;
}

/** What became of an action, and where it was seen after this meeting. */
function afterAction(filling: Filling, id: string): string {
  const { site, to, meeting } = filling;
  const tracked = site.index.actionAt.get(placeKey(meeting.path, id));
  const link = permalink(filling, `action-${id}`);
  const rule = why(filling, `action-${id}`);
  if (!tracked) return link + rule;
  const { strings, dates } = site;
  const later = tracked.sightings.filter(
    (seen) => seen.path !== meeting.path && (seen.date ?? '') > (meeting.date ?? ''),
  );
  const next = later.at(-1);
  const label = strings.outcomes[tracked.outcome];
  const text = tracked.closed && later.length > 0 ? `${label}, ${dates.medium(tracked.closed)}` : label;
  const className = `badge ${tracked.outcome}`;
  const badge = next
    ? anchor(`${to(site.addresses.meeting(next.path))}#action-${encodeURIComponent(next.id)}`, text, className)
    : `<span class="${className}">${escapeHtml(text)}</span>`;
  return ` ${together(badge, link)}${rule}`;
}

function afterDecision(filling: Filling, number: number): string {
  const { site, to, meeting } = filling;
  const link = permalink(filling, `decision-${number}`);
  const decision = (site.index.decisionsOf.get(meeting.path) ?? []).find((each) => each.number === number);
  const badge = `<span class="badge decision">${escapeHtml(decisionLabel(site, decision))}</span>`;
  return ` ${together(badge, link)}${replacement(site, to, decision)}${why(filling, `decision-${number}`)}`;
}

function decisionLabel({ strings }: Site, decision: TrackedDecision | undefined): string {
  const label = strings.decisions.outcomes[decision?.outcome ?? 'agreed'];
  return decision?.certain === false ? `${label} (${strings.decisions.likely})` : label;
}

function replacement(site: Site, to: Linker, decision: TrackedDecision | undefined): string {
  const key = decision?.replacedBy;
  if (!key) return '';
  return ` ${anchor(decisionHref(site, to, key), site.strings.decisions.replacedBy, 'badge dropped')}`;
}

/** The rule that found an entry, for those who ask why it is there. */
function why({ site, entries }: Filling, id: string): string {
  const entry = site.options.explain ? entries.get(id) : undefined;
  return entry ? ` <small class="found-by">${escapeHtml(entry.rule)}</small>` : '';
}

/** A badge and the permanent link after it, which must not make a line of its own. */
const together = (badge: string, link: string): string => `<span class="mark">${badge}${link}</span>`;

/** The ways to copy a place's address, and to its line in the file; labels are read aloud, signs are shown. */
function permalink({ site, meeting, entries }: Filling, id: string): string {
  const { strings, repository } = site;
  const line = entries.get(id)?.line;
  const label = strings.common.permalink;
  const here = `<a${attributes({ class: 'permalink', href: `#${encodeURIComponent(id)}`, 'aria-label': label })}>#</a>`;
  if (repository === null || line === undefined) return here;
  const source = { class: 'permalink source', href: repository.source(meeting.path, line) };
  return `${here}<a${attributes({ ...source, 'aria-label': strings.meeting.sourceOf(line) })}>✎</a>`;
}
