import { type Address, fixed, personAddress, threadAddress } from '../addresses.ts';
import { linker } from '../frame.ts';
import { type Inputs, unwatched } from '../inputs.ts';
import { machineHead } from '../outputs/head.ts';
import type { Subject } from '../outputs/structured/subject.ts';
import { Page } from '../page.ts';
import { hasPage } from '../parts/people.ts';
import type { Site } from '../site.ts';
import {
  type ActionsView,
  actionsByPersonView,
  allActionsView,
  closedActionsView,
  groupActionsView,
  openActionsView,
} from './actions.ts';
import { type ChecksView, checksView } from './checks.ts';
import { type CoverageView, coverageView } from './coverage.ts';
import { type DecisionsView, decisionsView } from './decisions.ts';
import { type GroupView, groupView } from './group.ts';
import { type GroupsView, groupsView } from './groups.ts';
import { type HomeView, homeView } from './home.ts';
import { type MeetingView, meetingView } from './meeting.ts';
import { type NotFoundView, notFoundView, offlineView } from './not-found.ts';
import { type PeopleView, peopleView } from './people.ts';
import { type PersonView, personView } from './person.ts';
import { type ReferenceView, referenceView } from './reference.ts';
import {
  type ReferencesView,
  type RepositoryView,
  referencesView,
  repositoriesOf,
  repositoryView,
} from './references.ts';
import { type SearchView, searchView } from './search.ts';
import { type StatsView, statsView } from './stats.ts';
import { type ThreadView, threadView } from './thread.ts';
import { type ThreadsView, threadsView } from './threads.ts';

/** The table of pages: what Eleventy's templates paginate over, one list a kind of page. */
export interface SitePages {
  readonly home: readonly Page<HomeView>[];
  readonly groups: readonly Page<GroupsView>[];
  readonly group: readonly Page<GroupView>[];
  readonly meeting: readonly Page<MeetingView>[];
  readonly people: readonly Page<PeopleView>[];
  readonly person: readonly Page<PersonView>[];
  readonly references: readonly Page<ReferencesView>[];
  readonly repository: readonly Page<RepositoryView>[];
  readonly reference: readonly Page<ReferenceView>[];
  readonly threads: readonly Page<ThreadsView>[];
  readonly thread: readonly Page<ThreadView>[];
  readonly actions: readonly Page<ActionsView>[];
  readonly decisions: readonly Page<DecisionsView>[];
  readonly stats: readonly Page<StatsView>[];
  readonly checks: readonly Page<ChecksView>[];
  readonly coverage: readonly Page<CoverageView>[];
  readonly search: readonly Page<SearchView>[];
  readonly notFound: readonly Page<NotFoundView>[];
  readonly offline: readonly Page<NotFoundView>[];
}

/** All pages of a site, none of them made yet. What each is made of is noted when it is. */
export function sitePages(raw: Site, inputs: Inputs = unwatched(raw)): SitePages {
  const { site } = inputs;
  const { archive, addresses } = site;
  // Whoever hands `view` an entry of the archive names it as `subject` or `of`: it is not looked up, and may have changed.
  const page = <View>(
    address: Address,
    view: () => View,
    subject: Subject | null = null,
    // As a list, whose entries are known by themselves.
    of: unknown = subject && Object.values(subject),
  ) =>
    new Page<View>(
      address,
      of,
      () => inputs.during(address, of, view),
      (frame) =>
        inputs.during(address, of, () => machineHead(site, linker(site, address), { address, frame, subject })),
      site.options.prefix,
    );
  return {
    home: [page(fixed.home, () => homeView(site), { kind: 'site' })],
    groups: [page(fixed.groups, () => groupsView(site))],
    group: archive.groups
      .filter((group) => group.id !== '')
      .map((group) => page(addresses.group(group.id), () => groupView(site, group), { kind: 'group', group })),
    meeting: archive.meetings.map((meeting) =>
      page(addresses.meeting(meeting.path), () => meetingView(site, meeting), { kind: 'meeting', meeting }),
    ),
    people: [page(fixed.people, () => peopleView(site))],
    person: archive.people
      .filter((person) => hasPage(site, person))
      .map((person) => page(personAddress(person.id), () => personView(site, person), { kind: 'person', person })),
    references: [page(fixed.references, () => referencesView(site))],
    repository: repositoriesOf(site).map((each) =>
      page(addresses.repository(each.owner, each.repository), () => repositoryView(site, each), null, each),
    ),
    reference: archive.references.map((reference) => {
      const address = addresses.reference(reference.owner, reference.repository, reference.number);
      return page(address, () => referenceView(site, reference), { kind: 'reference', reference });
    }),
    threads: [page(fixed.threads, () => threadsView(site))],
    thread: archive.threads.map((thread) =>
      page(threadAddress(thread.slug), () => threadView(site, thread), { kind: 'thread', thread }),
    ),
    actions: [
      page(fixed.actions, () => openActionsView(site), { kind: 'actions' }),
      page(fixed.actionsDone, () => closedActionsView(site)),
      page(fixed.actionsPeople, () => actionsByPersonView(site)),
      page(fixed.actionsAll, () => allActionsView(site)),
      ...archive.groups.map((group) =>
        page(site.addresses.groupActions(group.id), () => groupActionsView(site, group), null, group),
      ),
    ],
    decisions: [page(fixed.decisions, () => decisionsView(site), { kind: 'decisions' })],
    stats: [page(fixed.stats, () => statsView(site))],
    checks: [page(fixed.checks, () => checksView(site))],
    coverage: archive.groups.map((group) =>
      page(addresses.groupChecks(group.id), () => coverageView(site, group), null, group),
    ),
    search: [page(fixed.search, () => searchView(site))],
    // Hosts look for it at the top of the output; below a prefix, that belongs to somebody else.
    notFound: site.options.prefix === '/' ? [page(fixed.notFound, () => notFoundView(site))] : [],
    offline: site.options.offline ? [page(fixed.offline, () => offlineView(site))] : [],
  };
}
