import type { Nodes } from 'mdast';
import type { MarkerContext } from '../grammar/action-marker.ts';
import { parsePeople } from '../grammar/people-list.ts';
import { findTasks } from '../grammar/task.ts';
import type { Entry } from '../tree/entries.ts';

const EMPTY = /^[\s\p{P}\p{S}]*$/u;
/** Sections whose boxes are ticked by whoever runs the meeting. */
const CHORES = /\b(?:check-?list|template|instructions)\b/i;
const RULED_OUT =
  /^(?:review (?:the |last|previous|open|action)|check your |see above|see below|no update|none|n\/a|tbd|nothing)\b/i;

/**
 * Whether an entry of a task list or a checkbox is a task. In a list of tasks all but bare topics are;
 * elsewhere a checkbox may stand before a topic, an issue or an option, so the words must tell somebody to do something.
 */
export function isTaskEntry(entry: Entry, text: string, place: 'list' | 'checklist', context: MarkerContext): boolean {
  if (EMPTY.test(text) || context.markers.none.test(text) || RULED_OUT.test(text)) return false;
  if (isTopic(entry) || (place === 'checklist' && CHORES.test(entry.section.title))) return false;
  if (place === 'list' && entry.depth === 1) return true;
  if (place === 'list' && entry.checked === null) return true;
  return /\?\s*$/.test(text) ? false : tellsToDo(text, context);
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

function tellsToDo(text: string, { names, tasks }: MarkerContext): boolean {
  const first = /^\s*(?:for now,?\s+|please\s+|let's\s+)?(\p{L}[\p{L}-]*)/iu.exec(text)?.[1] ?? '';
  const verb = first.toLowerCase();
  const isCapital = /^\p{Lu}/u.test(text.trim());
  if (isCapital && (tasks.verbs.has(verb) || tasks.light.has(verb)) && !names.isKnown(first)) return true;
  if (findTasks(text, names, tasks).length > 0) return true;
  const people = parsePeople(text, 0, names, 'any');
  return (
    people !== undefined &&
    /^\s+(?:to|will)\s+\p{Ll}/u.test(text.slice(people.end)) &&
    !tasks.things.has(people.people[0]?.toLowerCase() ?? '')
  );
}
