import type { ActionItem, Archive, TrackedAction } from '../model/index.ts';
import type { Chore } from './chores.ts';
import type { Habits } from './habits.ts';

/** An open task that the next meeting should look at again. */
export interface CarriedAction {
  readonly action: TrackedAction;
  /** The line to write. */
  readonly text: string;
}

/** Tasks last seen longer ago were forgotten on purpose or by mistake; nobody wants a hundred of them. Meetings. */
const REACH = 2;
const BULLET = /^[\s>]{0,24}([-*+])\s{1,4}(?=\S)/;
/** More text than that is a discussion in which a task stands, not a task. UTF-16 units. */
const LONGEST = 300;

/** Open tasks of the group that its last two minutes name, in their order there. */
export function carriedActions(archive: Archive, habits: Habits, chores: readonly Chore[]): readonly CarriedAction[] {
  const duties = new Set(chores.map(({ line }) => line));
  const last = habits.recent.slice(0, REACH);
  const written = new Set<string>();
  const handles = new Set(archive.people.flatMap(({ handle }) => (handle === null ? [] : [handle])));
  return last.flatMap(({ meeting }) =>
    archive.actions
      .filter(({ group, outcome, sightings }) => {
        return group === habits.group.id && outcome === 'open' && sightings.at(-1)?.path === meeting.path;
      })
      .sort((a, b) => lineOf(a) - lineOf(b))
      .flatMap((action): CarriedAction[] => {
        const sighting = action.sightings.at(-1);
        const item = meeting.actions.find(({ id }) => id === sighting?.id);
        const isDuty = meeting === last[0]?.meeting && duties.has(item?.line ?? 0);
        const text = item && !isDuty ? lineFor(item, habits, handles) : null;
        if (text === null || written.has(text)) return [];
        written.add(text);
        return [{ action, text }];
      }),
  );
}

function lineOf({ sightings }: TrackedAction): number {
  return sightings.at(-1)?.line ?? 0;
}

/** The line as it was written, so that links stay; made anew where it holds more than the task. */
function lineFor(item: ActionItem, habits: Habits, handles: ReadonlySet<string>): string | null {
  const outline = habits.recent.find(({ meeting }) => meeting.actions.includes(item));
  if (!outline || item.text.trim() === '') return null;
  const raw = outline.sections.flatMap(({ lines }) => lines).find(({ line }) => line === item.line)?.raw ?? '';
  const alone = outline.meeting.actions.filter(({ line }) => line === item.line).length === 1;
  const bullet = BULLET.exec(raw);
  const body = raw.slice(bullet?.[0].length ?? 0).trim();
  const label = /^[_*]{0,2}([^:@\s][^:@]{0,24}):/.exec(body)?.[1] ?? '';
  const startsIt =
    item.marked && (/^(?:\[ \]|[_*]{0,2}(?:AI|TODO|A\.I\.|Action)\b|@)/i.test(body) || habits.marksTask(label));
  if (alone && startsIt && body.length <= LONGEST && !body.includes('<!--')) return bullet ? `- ${body}` : body;
  const alsoDecides = outline.meeting.decisions.some(({ line }) => line === item.line);
  return composed(alsoDecides ? { ...item, text: sentenceFor(item) } : item, habits, handles);
}

/** A line that decides and gives a task is carried over without the decision: the sentence that names who is to do it. */
function sentenceFor({ owners, text }: ActionItem): string {
  const sentences = text.split(/(?<=[.!?])\s+/);
  const named = sentences.find((sentence) =>
    owners.some((owner) => sentence.toLowerCase().includes(owner.toLowerCase())),
  );
  return named ?? sentences.at(-1) ?? text;
}

/** `- [ ] @ada: text` where the group uses checkboxes, else `- AI @ada: text`. */
function composed({ owners, text }: ActionItem, { recent }: Habits, handles: ReadonlySet<string>): string {
  const rules = recent.flatMap(({ meeting }) => meeting.actions.map(({ rule }) => rule));
  const boxes = rules.filter((rule) => rule === 'checkbox').length;
  const mark = boxes * 2 > rules.length ? '[ ]' : 'AI';
  const who = owners.map((owner) => (handles.has(owner) ? `@${owner}` : owner)).join(', ');
  const flat = text.replace(/\s+/g, ' ').trim();
  if (who !== '' && flat.toLowerCase().startsWith(`${who.toLowerCase()} `))
    return `- ${mark} ${flat.slice(0, LONGEST)}`;
  return `- ${mark}${who === '' ? ':' : ` ${who}:`} ${flat.length > LONGEST ? `${flat.slice(0, LONGEST - 1)}…` : flat}`;
}
