import { grouped } from '../../../data/collect.ts';
import type { Group, Person, TrackedAction } from '../../../model/index.ts';
import { type Address, companion, fixed, personAddress } from '../../addresses.ts';
import { groupName } from '../../parts/meetings.ts';
import { shownName } from '../../parts/people.ts';
import { OutputFile } from '../output-file.ts';
import type { OutputUnit } from '../output-unit.ts';
import type { Publication } from '../publication.ts';
import { calendarText } from './calendar.ts';
import { dueEvents } from './due-events.ts';
import { expectedEvents } from './expected-events.ts';
import { meetingEvents } from './meeting-events.ts';

/** The calendars of a site. */
export interface CalendarFiles {
  /** Everything, what is due, and one a group. */
  readonly shared: readonly OutputUnit[];
  readonly person: (person: Person) => OutputUnit;
}

/** Plans the calendars: meetings and days on which open actions are due; that of the actions holds them as tasks too. */
export function calendarFiles(publication: Publication): CalendarFiles {
  const { site } = publication;
  const { meetings, group, due } = eventsOf(publication);
  const dueOf = (isWanted: (action: TrackedAction) => boolean) =>
    due('').flatMap(({ action, text }) => (isWanted(action) ? [text] : []));
  const unit = (page: Address, of: unknown, name: () => string, content: () => readonly string[]): OutputUnit => {
    const address = companion(page, 'calendar');
    const files = () => [new OutputFile(address, () => calendarText(name(), content()))];
    return { name: `calendar ${page}`, of, files };
  };
  return {
    shared: [
      unit(
        fixed.home,
        null,
        () => site.title,
        () => [...site.archive.groups.flatMap(group), ...dueOf(() => true)],
      ),
      unit(
        fixed.actions,
        null,
        () => `${site.strings.sections.actions} · ${site.title}`,
        () => [...dueOf(() => true), ...due('').map(({ task }) => task)],
      ),
      ...site.archive.groups.map((each) =>
        unit(
          site.addresses.group(each.id),
          each,
          () => groupName(site, each.id),
          () => [...group(each), ...dueOf((action) => action.group === each.id)],
        ),
      ),
    ],
    person: (person) =>
      unit(
        personAddress(person.id),
        person,
        () => `${shownName(person)} · ${site.title}`,
        () => [...person.attended.flatMap(meetings), ...dueOf(({ owners }) => owners.includes(person.id))],
      ),
  };
}

/** Every event is written once, for all calendars in which it stands. */
function eventsOf(publication: Publication) {
  const { site, forSeveral } = publication;
  const ofGroup = forSeveral(
    (group: Group) => ({
      meetings: meetingEvents(publication, group),
      expected: expectedEvents(publication, group),
    }),
    ({ id }) => id,
  );
  const byPath = forSeveral(
    (group: Group) => grouped(ofGroup(group).meetings.map(({ path, text }) => [path, text] as const)),
    ({ id }) => id,
  );
  return {
    /** Of a meeting, in one file. */
    meetings: (path: string): readonly string[] => {
      const group = site.index.group.get(site.index.meeting.get(path)?.group ?? '');
      return (group && byPath(group).get(path)) ?? [];
    },
    /** Of all of a group's, those that are expected too. */
    group: (group: Group): readonly string[] => [
      ...ofGroup(group).meetings.map(({ text }) => text),
      ...ofGroup(group).expected,
    ],
    due: forSeveral(
      () => dueEvents(publication),
      (all: '') => all,
    ),
  };
}
