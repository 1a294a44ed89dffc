import type { TrackedAction } from '../../../model/index.ts';
import { groupName } from '../../parts/meetings.ts';
import { personFor, shownName } from '../../parts/people.ts';
import type { Publication } from '../publication.ts';
import { type CalendarEvent, eventText, taskText } from './event.ts';
import { eventUrl } from './meeting-events.ts';

/** The day on which an open action is due. */
export interface DueEvent {
  readonly action: TrackedAction;
  readonly text: string;
  /** The same as a task, for programs that keep lists of tasks. */
  readonly task: string;
}

/** Open actions that name a day, first due first. As entries and as tasks: web calendars show no tasks. */
export function dueEvents(publication: Publication): readonly DueEvent[] {
  return publication.site.archive.actions
    .flatMap((action) => (action.due !== null && action.outcome === 'open' ? [{ action, due: action.due }] : []))
    .toSorted((a, b) => a.due.localeCompare(b.due) || a.action.id.localeCompare(b.action.id))
    .map(({ action, due }) => ({ action, ...dueEvent(publication, action, due) }));
}

function dueEvent(publication: Publication, action: TrackedAction, due: string): Omit<DueEvent, 'action'> {
  const { site, identity, words } = publication;
  const [first] = action.sightings;
  const last = action.sightings.at(-1);
  const owners = action.owners.map((owner) => {
    const person = personFor(site, owner);
    return person ? shownName(person) : owner;
  });
  const key = first ? `${publication.key(first.path)}#${first.id}` : action.id;
  const event: CalendarEvent = {
    uid: identity.uid('due', key),
    day: due,
    summary: words.due(action.text),
    description: [action.text, owners.join(', ')].filter(Boolean).join('\n'),
    url: last
      ? eventUrl(publication, site.addresses.meeting(last.path), `action-${encodeURIComponent(last.id)}`)
      : null,
    categories: [groupName(site, action.group), words.actions],
    status: 'confirmed',
    isBusy: false,
    changed: publication.arrival(last?.path ?? '').updated,
  };
  return {
    text: eventText(event),
    task: taskText({ ...event, uid: identity.uid('task', key), summary: action.text }),
  };
}
