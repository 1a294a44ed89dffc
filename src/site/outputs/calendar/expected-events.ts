import type { Group } from '../../../model/index.ts';
import { groupName } from '../../parts/meetings.ts';
import { latestOf } from '../arrival.ts';
import type { Publication } from '../publication.ts';
import { eventText } from './event.ts';
import { eventUrl } from './meeting-events.ts';

const DAY = 86_400_000;

/** A group that has not met for so many rounds has most likely ended. */
const ENDED_AFTER = 4;

/** The next meetings by a group's rhythm, as tentative entries; as many as the site's options ask for. */
export function expectedEvents(publication: Publication, group: Group): readonly string[] {
  const { site, identity, words } = publication;
  const last = group.series.findLast((entry) => entry.date !== null);
  if (group.rhythm === null || !last?.date || site.latest === null) return [];
  const { days } = group.rhythm;
  const start = Date.parse(last.date);
  if (days < 1 || Date.parse(site.latest) - start > ENDED_AFTER * days * DAY) return [];
  const changed = latestOf([publication.arrival(last.path).updated]);
  return Array.from({ length: site.options.calendarExpected }, (_, index) => {
    const day = new Date(start + (index + 1) * days * DAY).toISOString().slice(0, 10);
    return eventText({
      // By day, so that the entry of a day that passed unconfirmed disappears instead of moving.
      uid: identity.uid('expected', `${group.id}/${day}`),
      day,
      summary: groupName(site, group.id),
      description: words.predicted,
      url: eventUrl(publication, site.addresses.group(group.id)),
      categories: [groupName(site, group.id)],
      status: 'tentative',
      isBusy: false,
      changed,
    });
  });
}
