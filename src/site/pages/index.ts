import {
  fixed,
  groupActionsAddress,
  personAddress,
  referenceAddress,
  repositoryAddress,
  threadAddress,
} from '../addresses.ts';
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
import { type DecisionsView, decisionsView } from './decisions.ts';
import { type GroupView, groupView } from './group.ts';
import { type GroupsView, groupsView } from './groups.ts';
import { type HomeView, homeView } from './home.ts';
import { type MeetingView, meetingView } from './meeting.ts';
import { type NotFoundView, notFoundView } from './not-found.ts';
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
  readonly search: readonly Page<SearchView>[];
  readonly notFound: readonly Page<NotFoundView>[];
}

/** All pages of a site, none of them made yet. */
export function sitePages(site: Site): SitePages {
  const { archive, addresses } = site;
  return {
    home: [new Page(fixed.home, () => homeView(site))],
    groups: [new Page(fixed.groups, () => groupsView(site))],
    group: archive.groups
      .filter((group) => group.id !== '')
      .map((group) => new Page(addresses.group(group.id), () => groupView(site, group))),
    meeting: archive.meetings.map(
      (meeting) => new Page(addresses.meeting(meeting.path), () => meetingView(site, meeting)),
    ),
    people: [new Page(fixed.people, () => peopleView(site))],
    person: archive.people
      .filter((person) => hasPage(site, person))
      .map((person) => new Page(personAddress(person.id), () => personView(site, person))),
    references: [new Page(fixed.references, () => referencesView(site))],
    repository: repositoriesOf(site).map(
      (each) => new Page(repositoryAddress(each.owner, each.repository), () => repositoryView(site, each)),
    ),
    reference: archive.references.map(
      (each) => new Page(referenceAddress(each.owner, each.repository, each.number), () => referenceView(site, each)),
    ),
    threads: [new Page(fixed.threads, () => threadsView(site))],
    thread: archive.threads.map((thread) => new Page(threadAddress(thread.slug), () => threadView(site, thread))),
    actions: [
      new Page(fixed.actions, () => openActionsView(site)),
      new Page(fixed.actionsDone, () => closedActionsView(site)),
      new Page(fixed.actionsPeople, () => actionsByPersonView(site)),
      new Page(fixed.actionsAll, () => allActionsView(site)),
      ...archive.groups.map((group) => new Page(groupActionsAddress(group.id), () => groupActionsView(site, group))),
    ],
    decisions: [new Page(fixed.decisions, () => decisionsView(site))],
    stats: [new Page(fixed.stats, () => statsView(site))],
    checks: [new Page(fixed.checks, () => checksView(site))],
    search: [new Page(fixed.search, () => searchView(site))],
    notFound: [new Page(fixed.notFound, () => notFoundView(site))],
  };
}
