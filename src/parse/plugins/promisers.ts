import { agendaAt, type MeetingDraft } from '../draft.ts';
import type { MarkerContext } from '../grammar/action-marker.ts';
import { saysWill } from '../grammar/charged-tasks.ts';
import {
  type Commitment,
  findCommitment,
  namedSelf,
  signatureOf,
  speakerOf,
  withSpeakerNamed,
} from '../grammar/commitment.ts';
import type { Names } from '../grammar/names.ts';
import { parsePeople, peopleBefore } from '../grammar/people-list.ts';
import { findTasks } from '../grammar/task.ts';
import { wordings } from '../grammar/wordings.ts';
import type { Entry } from '../tree/entries.ts';
import { namesOf } from './known-names.ts';
import { whoGoesOnSpeaking } from './turns.ts';
import type { Unit } from './units.ts';

/** A promise in the first person, and who gives it as far as its own line says so. */
export interface PromiseFound {
  readonly promise: Commitment | undefined;
  readonly speaker: string | undefined;
}

/** What reading promises asks for. */
interface Reading {
  readonly draft: MeetingDraft;
  readonly context: MarkerContext;
}

const expressions = wordings('taskPlaces', { joint: /\s<promises.joint>\s+$/u });

/** What somebody promises in a statement. */
export function promiseIn(unit: Unit, reading: Reading): PromiseFound {
  const { text } = unit;
  const { names, tasks } = reading.context;
  const self = namedSelf(text, names);
  const promise = findCommitment(self?.said ?? text, tasks) ?? promiseOfSpeaker(unit, reading);
  const speaker = promise ? (self?.who ?? speakerOf(text, names) ?? signatureOf(text, names)) : undefined;
  return { promise, speaker };
}

/** All who promise it: the speaker, named here or above, and who joins in; none where nobody shows. */
export function promisers({ promise, speaker }: PromiseFound, unit: Unit, reading: Reading): readonly string[] {
  const who = promise ? (speaker ?? speakerAbove(unit.entry, reading)) : whoGoesOn(unit, reading);
  if (who === undefined) return [];
  return [...new Set([who, ...(promise ? partnersOf(unit.text, promise, reading.context) : [])])];
}

/** `- The mill` / `  - Ann: I'll write to them`: talk beneath an entry, whatever its section is for. */
export function isSaidBelow({ parent, text }: Entry, draft: MeetingDraft): boolean {
  return parent !== null && speakerOf(text, namesOf(draft)) !== undefined;
}

/** `Bob and I will meet`: Bob, too. */
function partnersOf(text: string, { start }: Commitment, { names, tasks }: MarkerContext): readonly string[] {
  const joint = expressions(tasks.vocabulary).joint.exec(text.slice(0, start));
  return (joint && peopleBefore(text, joint.index, names, 'known')?.people) ?? [];
}

/** `Ann: can write it up`, `Will write it up` beneath `Ann`: the promise of somebody known who leaves himself out. */
function promiseOfSpeaker({ entry, text }: Unit, { context }: Reading): Commitment | undefined {
  const { names, tasks } = context;
  const own = speakerOf(text, names);
  const isBeneath = own === undefined && entry.parent !== null && personOf(entry.parent.text, names) !== undefined;
  if (!isBeneath && (own === undefined || !parsePeople(own, 0, names, 'known'))) return undefined;
  const said = withSpeakerNamed(text, !isBeneath, tasks);
  return said === undefined ? undefined : findCommitment(said, tasks);
}

/** The person that a label names and nothing else: `- Ann` over what she says. */
function personOf(label: string, names: Names): string | undefined {
  const text = label.trim();
  const list = parsePeople(text, 0, names, 'known');
  return list?.people.length === 1 && /^\s*[:,]?\s*$/.test(text.slice(list.end)) ? list.people[0] : undefined;
}

/** `Will post the notes` beneath what somebody says. */
function whoGoesOn({ entry, text }: Unit, { context }: Reading): string | undefined {
  if (entry.parent === null || !saysWill(text, context.tasks)) return undefined;
  return speakerOf(entry.parent.text, context.names) ?? doerBefore(entry, context);
}

/** `The list is out, Ann will close it`, and beside it, as the next entry, `Will open a new one`. */
function doerBefore({ parent, line }: Entry, { names, tasks }: MarkerContext): string | undefined {
  const before = parent?.children.findLast((sibling) => sibling.line < line);
  const doers = new Set(before ? findTasks(before.text, names, tasks).flatMap(({ people }) => people) : []);
  return doers.size === 1 ? [...doers][0] : undefined;
}

/** The entry above says who speaks, or the agenda item has one owner. */
function speakerAbove(entry: Entry, { draft, context }: Reading): string | undefined {
  for (let above = entry.parent; above; above = above.parent) {
    const speaker = speakerOf(above.text, context.names) ?? personOf(above.text, context.names);
    if (speaker) return speaker;
  }
  const owners = agendaAt(draft, entry.line)?.owners ?? [];
  return whoGoesOnSpeaking(draft, entry) ?? (owners.length === 1 ? owners[0] : undefined);
}
