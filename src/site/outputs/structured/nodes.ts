import type { Group, Meeting, Person, TrackedReference } from '../../../model/index.ts';
import { fixed, personAddress } from '../../addresses.ts';
import type { Linker } from '../../frame.ts';
import { groupName, meetingTitle } from '../../parts/meetings.ts';
import { shownName } from '../../parts/people.ts';
import type { Site } from '../../site.ts';
import { arrivalOf } from '../arrival.ts';
import { titleLine } from '../plain-text.ts';
import type { JsonLd } from './json-ld.ts';
import type { Subject } from './subject.ts';

/** What schema.org calls a page's subject. `to` writes whole URLs where the site's is known. */
export function subjectNodes(site: Site, to: Linker, subject: Subject | null): readonly JsonLd[] {
  switch (subject?.kind) {
    case 'site':
      return [siteNode(site, to), { ...organisation(site, to) }];
    case 'meeting':
      return meetingNodes(site, to, subject.meeting);
    case 'group':
      return [seriesNode(site, to, subject.group)];
    case 'person':
      return [personNode(to, subject.person)];
    case 'reference':
      return [referenceNode(subject.reference)];
    default:
      return [];
  }
}

function siteNode(site: Site, to: Linker): JsonLd {
  return {
    '@type': 'WebSite',
    name: titleLine(site.title),
    url: to(fixed.home),
    description: site.config.description,
    inLanguage: site.options.locale,
    license: site.config.licence,
    potentialAction: {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: `${to(fixed.search)}?q={query}` },
      'query-input': 'required name=query',
    },
  };
}

function organisation({ archive, title }: Site, to: Linker): { readonly [key: string]: JsonLd } {
  const name = archive.facts.organisation;
  return name === null
    ? { '@type': 'Organization', name: titleLine(title), url: to(fixed.home) }
    : { '@type': 'Organization', name, sameAs: `https://github.com/${encodeURIComponent(name)}` };
}

const eventStatus = (cancelled: boolean): string =>
  `https://schema.org/${cancelled ? 'EventCancelled' : 'EventScheduled'}`;

/** The record, and the meeting it is of where its day is known. Who took part is not said: nobody was asked. */
function meetingNodes(site: Site, to: Linker, meeting: Meeting): readonly JsonLd[] {
  const url = to(site.addresses.meeting(meeting.path));
  const { published, updated } = arrivalOf(site, meeting.path);
  const name = titleLine(meetingTitle(site, meeting));
  const group = site.index.group.get(meeting.group);
  const isEvent = meeting.date !== null && meeting.kind !== 'other';
  return [
    {
      '@type': 'DigitalDocument',
      '@id': url,
      name,
      url,
      datePublished: published,
      dateModified: updated,
      inLanguage: meeting.language,
      license: site.config.licence,
      about: isEvent ? { '@id': `${url}#meeting` } : null,
    },
    ...(isEvent
      ? [
          {
            '@type': 'Event',
            '@id': `${url}#meeting`,
            name,
            startDate: meeting.date,
            eventStatus: eventStatus(meeting.cancelled),
            location: { '@type': 'VirtualLocation', url },
            organizer: organisation(site, to),
            superEvent: group ? seriesNode(site, to, group) : null,
            description: titleLine(meeting.excerpt) || null,
            potentialAction: actionNodes(url, meeting),
          },
        ]
      : []),
  ];
}

const ACTIONS = 20;

const actionStatus = {
  open: 'https://schema.org/PotentialActionStatus',
  done: 'https://schema.org/CompletedActionStatus',
  dropped: 'https://schema.org/FailedActionStatus',
} as const;

function actionNodes(url: string, { actions }: Meeting): JsonLd | null {
  const nodes = actions.slice(0, ACTIONS).map((action) => ({
    '@type': 'Action',
    name: titleLine(action.text),
    actionStatus: actionStatus[action.status],
    url: `${url}#action-${encodeURIComponent(action.id)}`,
  }));
  return nodes.length === 0 ? null : nodes;
}

function seriesNode(site: Site, to: Linker, group: Group): JsonLd {
  return {
    '@type': 'EventSeries',
    name: titleLine(groupName(site, group.id)),
    url: to(site.addresses.group(group.id)),
    description: group.description,
    organizer: organisation(site, to),
  };
}

function personNode(to: Linker, person: Person): JsonLd {
  return {
    '@type': 'Person',
    name: titleLine(shownName(person)),
    url: to(personAddress(person.id)),
    sameAs: person.handle === null ? null : `https://github.com/${encodeURIComponent(person.handle)}`,
  };
}

function referenceNode(reference: TrackedReference): JsonLd {
  return { '@type': 'DiscussionForumPosting', name: titleLine(reference.title ?? reference.ref), url: reference.url };
}
