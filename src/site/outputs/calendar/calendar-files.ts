import { grouped } from '../../../data/collect.ts';
import type { Person } from '../../../model/index.ts';
import { companion, fixed, personAddress } from '../../addresses.ts';
import { groupName } from '../../parts/meetings.ts';
import { shownName } from '../../parts/people.ts';
import { OutputFile } from '../output-file.ts';
import type { Publication } from '../publication.ts';
import { calendarText } from './calendar.ts';
import { dueEvents } from './due-events.ts';
import { expectedEvents } from './expected-events.ts';
import { meetingEvents } from './meeting-events.ts';

/** The calendars of a site; every event is written once. */
export interface CalendarFiles {
  /** Everything, what is due, and one a group. */
  readonly shared: readonly OutputFile[];
  readonly person: (person: Person) => OutputFile;
}

/** Plans the calendars: meetings and days on which open actions are due; that of the actions holds them as tasks too. */
export function calendarFiles(publication: Publication): CalendarFiles {
  const { site } = publication;
  const events = lazily(() => ({
    groups: site.archive.groups.map((group) => ({
      group,
      meetings: meetingEvents(publication, group),
      expected: expectedEvents(publication, group),
    })),
    due: dueEvents(publication),
  }));
  const texts = (items: readonly { readonly text: string }[]) => items.map((item) => item.text);
  const whole = () => [
    ...events().groups.flatMap((each) => [...texts(each.meetings), ...each.expected]),
    ...texts(events().due),
  ];
  const ofGroup = (id: string) => [
    ...events()
      .groups.filter(({ group }) => group.id === id)
      .flatMap((each) => [...texts(each.meetings), ...each.expected]),
    ...texts(events().due.filter(({ action }) => action.group === id)),
  ];
  const byPath = lazily(() =>
    grouped(events().groups.flatMap((each) => each.meetings.map((meeting) => [meeting.path, meeting] as const))),
  );
  const ofPerson = (person: Person) => [
    ...person.attended.flatMap((path) => texts(byPath().get(path) ?? [])),
    ...texts(events().due.filter(({ action }) => action.owners.includes(person.id))),
  ];
  const file = (page: string, name: string, content: () => readonly string[]) =>
    new OutputFile(companion(page, 'calendar'), () => calendarText(name, content()));
  return {
    shared: [
      file(fixed.home, site.title, whole),
      file(fixed.actions, `${site.strings.sections.actions} · ${site.title}`, () => [
        ...texts(events().due),
        ...events().due.map(({ task }) => task),
      ]),
      ...site.archive.groups.map(({ id }) => file(site.addresses.group(id), groupName(site, id), () => ofGroup(id))),
    ],
    person: (person) => file(personAddress(person.id), `${shownName(person)} · ${site.title}`, () => ofPerson(person)),
  };
}

function lazily<Value extends object>(make: () => Value): () => Value {
  let value: Value | undefined;
  return () => {
    value ??= make();
    return value;
  };
}
