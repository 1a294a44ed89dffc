import type { TrackedAction } from '../../../model/index.ts';
import { groupName } from '../../parts/meetings.ts';
import { personFor, shownName } from '../../parts/people.ts';
import type { Publication } from '../publication.ts';
import { eventText } from './event.ts';
import { eventUrl } from './meeting-events.ts';

/** The day on which an open action is due. */
export interface DueEvent {
  readonly action: TrackedAction;
  readonly text: string;
}

/** Open actions that name a day, first due first. Entries, not tasks: web calendars show no tasks. */
export function dueEvents(publication: Publication): readonly DueEvent[] {
  return publication.site.archive.actions
    .flatMap((action) => (action.due !== null && action.outcome === 'open' ? [{ action, due: action.due }] : []))
    .toSorted((a, b) => a.due.localeCompare(b.due) || a.action.id.localeCompare(b.action.id))
    .map(({ action, due }) => ({ action, text: dueEvent(publication, action, due) }));
}

function dueEvent(publication: Publication, action: TrackedAction, due: string): string {
  const { site, identity, words } = publication;
  const [first] = action.sightings;
  const last = action.sightings.at(-1);
  const owners = action.owners.map((owner) => {
    const person = personFor(site, owner);
    return person ? shownName(person) : owner;
  });
  return eventText({
    uid: identity.uid('due', first ? `${publication.key(first.path)}#${first.id}` : action.id),
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
  });
}
