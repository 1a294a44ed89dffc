import type { Nodes } from 'mdast';
import type { MarkerContext } from '../grammar/action-marker.ts';
import { parsePeople } from '../grammar/people-list.ts';
import { findTasks } from '../grammar/task.ts';
import { wordings } from '../grammar/wordings.ts';
import type { Entry } from '../tree/entries.ts';
import type { Section } from '../tree/section-tree.ts';

const EMPTY = /^[\s\p{P}\p{S}]*$/u;
/** `issue: General questions: https://github.com/…/issues/241`: the box stands before an issue under review. */
const NAMES_ISSUE = /https:\/\/github\.com\/[\w.-]{1,60}\/[\w.-]{1,80}\/(?:issues|pull|discussions)\b\S*\s*$/;
const expressions = wordings('taskPlaces', {
  /** Sections whose boxes are ticked by whoever runs the meeting. */
  chores: /<chores>/iu,
  ruledOut: /^<ruledOut>|^\W*<placeholder>\W*$/iu,
  issueLabel: /^<issue>\s?:\s/iu,
  /** A question or a choice over boxes: they tick answers, not tasks. */
  choice: /\?\s*$|<choice>[^.]{0,40}:?\s*$/iu,
  opening: /^\s*(?:<politely>,?\s+|(?<we><we>)\s+)?(?<verb>\p{L}[\p{L}-]*)/iu,
  deed: /^\s+<toOrWill>\s+(\p{Ll}[\p{L}-]*)/u,
});
/** From so many boxes on, a quarter of them before links, the file is a list of subjects under triage. */
const TRIAGE = 12;

/**
 * Whether an entry of a task list is a task: all but bare topics are. Sub-entries with a box of their own must tell
 * somebody to do something.
 */
export function isListTask(entry: Entry, text: string, context: MarkerContext): boolean {
  if (isNothing(text, context) || isTopic(entry) || isCaption(entry, text, context)) return false;
  if (isBelowList(entry)) return tellsToDo(text, context);
  return entry.depth === 1 || entry.checked === null || tellsToDo(text, context);
}

/** A paragraph right in a section whose tasks are entries of a list: it tells where this comes from, or leads elsewhere. */
function isBelowList({ form, parent, section }: Entry): boolean {
  if (form !== 'paragraph' || parent !== null) return false;
  const known = haveLists.get(section) ?? section.blocks.some(({ type }) => type === 'list');
  haveLists.set(section, known);
  return known;
}

const haveLists = new WeakMap<Section, boolean>();

/** An entry of the list beneath "Agenda": its box ticks off what was talked about. */
function isOnAgenda({ parent, section }: Entry): boolean {
  return parent === null && section.kind === 'agenda';
}

/** A few words over a list of what they are about (`Decisions needed`), or over entries that are marked themselves. */
function isCaption(entry: Entry, text: string, context: MarkerContext): boolean {
  if (entry.children.length === 0 || text.includes('@') || entry.checked !== null) return false;
  const inner = entry.children.flatMap((child) => [
    child,
    ...child.children,
    ...child.children.flatMap((c) => c.children),
  ]);
  if (inner.some(({ text: below }) => MARKED.test(below)))
    return findTasks(text, context.names, context.tasks).length === 0;
  if (ENDS_IN_ISSUE.test(text) && entry.children.some((child) => isGiven(child.text, context)))
    return !isGiven(text, context) && !tellsToDo(text, context);
  const isShort = text.trim().split(/\s+/).length <= MAX_CAPTION && !tellsToDo(text, context);
  return isShort && entry.children.some(({ children }) => children.length > 0);
}

/** `Panic on odd types #12` over a task: the subject of it. */
const ENDS_IN_ISSUE = /\s(?:[\w.-]+\/[\w.-]+)?#\d+\s*$/;

function isGiven(text: string, { names, tasks }: MarkerContext): boolean {
  return findTasks(text, names, tasks).length > 0;
}

const MARKED = /^\W{0,4}(?:TODO|ToDo|AI|ACTION|Action)\b/;
const MAX_CAPTION = 4;

/**
 * Whether a box elsewhere is a task. It may stand before a topic, an issue, an option or a voter, or be quoted from elsewhere; where boxes stand before
 * everything (`isTriage`) the words must tell somebody to do something.
 */
export function isBoxTask(entry: Entry, text: string, isTriage: boolean, context: MarkerContext): boolean {
  if (
    isNothing(text, context) ||
    isTopic(entry) ||
    /\?\s*$/.test(text) ||
    expressions(context.tasks.vocabulary).chores.test(entry.section.title)
  )
    return false;
  if (isOnAgenda(entry) && !tellsToDo(text, context)) return false;
  if (
    NAMES_ISSUE.test(text) &&
    (expressions(context.tasks.vocabulary).issueLabel.test(text) || !tellsToDo(text, context))
  )
    return false;
  if (entry.parent && expressions(context.tasks.vocabulary).choice.test(entry.parent.text)) return false;
  if (entry.quoted || isBallot(text, context)) return false;
  return !isTriage || (!opensWithLink(entry) && tellsToDo(text, context));
}

/** Whether boxes in this file (of list entries or of plain lines) stand before subjects and issues rather than before tasks. */
export function isTriageList(text: string): boolean {
  const boxes = text.match(BOX_LINE) ?? [];
  const linked = boxes.filter((line) => /https?:\/\//.test(line));
  return boxes.length >= TRIAGE && linked.length * 4 >= boxes.length;
}

const BOX_LINE = /^[ \t]*(?:[-*+][ \t]+)?\[[ xX]\][ \t].*$/gm;

/** Nothing but people: their boxes say who has voted, signed or arrived. */
function isBallot(text: string, { names }: MarkerContext): boolean {
  const people = parsePeople(text, 0, names, 'any');
  return people !== undefined && /^[\s.,;]*$/.test(text.slice(people.end));
}

function isNothing(text: string, context: MarkerContext): boolean {
  return (
    EMPTY.test(text) || context.markers.none.test(text) || expressions(context.tasks.vocabulary).ruledOut.test(text)
  );
}

/** Nothing but links, numbers and signs: a topic or an issue under review. */
function isTopic(entry: Entry): boolean {
  let words = '';
  let links = 0;
  const see = (node: Nodes): void => {
    if (node.type === 'link' || node.type === 'linkReference') links++;
    else if ('children' in node) for (const child of node.children) see(child);
    else if (node.type === 'text') words += ` ${node.value}`;
  };
  for (const node of entry.nodes) see(node);
  return links > 0 && !/\p{L}{2}/u.test(words);
}

/** `[Stabilize it](…) — Ann`, `#12 [](…) …`: a subject with a remark. */
function opensWithLink({ form, nodes }: Entry): boolean {
  const first = nodes.find((node) => node.type !== 'text' || !/^\s*(?:#\d+)?\s*$/.test(node.value));
  return form === 'item' && first?.type === 'link';
}

function tellsToDo(text: string, { names, tasks }: MarkerContext): boolean {
  const say = expressions(tasks.vocabulary);
  const match = say.opening.exec(text);
  const first = match?.groups?.verb ?? '';
  const verb = first.toLowerCase();
  const isCapital = match?.groups?.we !== undefined || /^\p{Lu}/u.test(text.trim());
  if (isCapital && (tasks.verbs.has(verb) || tasks.light.has(verb)) && !names.isKnown(first)) return true;
  if (findTasks(text, names, tasks).length > 0) return true;
  const people = parsePeople(text, 0, names, 'any');
  if (!people || tasks.things.has(people.people[0]?.toLowerCase() ?? '')) return false;
  const deed = say.deed.exec(text.slice(people.end))?.[1];
  return deed !== undefined && (people.sure || tasks.verbs.has(deed) || tasks.light.has(deed));
}
