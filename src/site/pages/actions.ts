import { grouped } from '../../data/collect.ts';
import type { Group, TrackedAction } from '../../model/index.ts';
import { type Address, fixed } from '../addresses.ts';
import { type Frame, type Linker, linker, makeFrame, type TextLink } from '../frame.ts';
import { type ActionRow, actionRow, isStale, latestActions } from '../parts/actions.ts';
import { opened } from '../parts/folds.ts';
import { groupName, rowGroup } from '../parts/meetings.ts';
import { chipFor } from '../parts/people.ts';
import type { Site } from '../site.ts';

/** Some actions under one heading. */
export interface ActionSection {
  /** Fragment of the section. */
  readonly id: string;
  readonly heading: string;
  readonly href: string | null;
  readonly rows: readonly ActionRow[];
  /** Shown folded: not mentioned for half a year. */
  readonly older: readonly ActionRow[];
  /** False where it is folded at first. */
  readonly isOpen: boolean;
}

/** A page of the register of actions. */
export interface ActionsView {
  readonly frame: Frame;
  readonly title: string;
  readonly lead: string;
  readonly views: readonly (TextLink & { readonly current: boolean })[];
  /** Ways to the same of each group; none where there are too many. */
  readonly groups: readonly TextLink[];
  /** False where all are open. */
  readonly withOutcome: boolean;
  readonly sections: readonly ActionSection[];
  /** Of whose actions none was mentioned for half a year. */
  readonly quiet: readonly ActionSection[];
}

/** What one page of the register is made of. */
interface RegisterPage {
  readonly address: Address;
  readonly title: string;
  readonly lead: string;
  readonly sections: (to: Linker) => readonly ActionSection[];
  /** True for a page of one group's. */
  readonly isOfGroup?: boolean;
}

/** Of more groups the page of one lists no others: a list of all on every page would outgrow everything else. */
const MOST_LISTED = 60;

const isOpen = (action: TrackedAction): boolean => action.outcome === 'open';

/** Open actions by group. */
export function openActionsView(site: Site): ActionsView {
  const { strings, archive } = site;
  const open = archive.actions.filter(isOpen);
  return registerView(site, {
    address: fixed.actions,
    title: strings.actions.title,
    lead: strings.actions.lead,
    sections: (to) => {
      const byGroup = grouped(open.map((action) => [action.group, action] as const));
      return archive.groups.flatMap((group) => {
        const actions = byGroup.get(group.id) ?? [];
        const heading = rowGroup(site, to, group.id) ?? { text: strings.actions.open, href: null };
        return actions.length === 0 ? [] : [foldedSection(site, to, heading, actions)];
      });
    },
  });
}

/** Actions that were done, dropped or forgotten, by year. */
export function closedActionsView(site: Site): ActionsView {
  const { strings, archive } = site;
  return registerView(site, {
    address: fixed.actionsDone,
    title: strings.actions.done,
    lead: strings.actions.leadDone,
    sections: (to) =>
      byYear(
        site,
        to,
        archive.actions.filter((action) => !isOpen(action)),
      ),
  });
}

/** All actions, by year. */
export function allActionsView(site: Site): ActionsView {
  const { strings, archive } = site;
  return registerView(site, {
    address: fixed.actionsAll,
    title: strings.actions.all,
    lead: strings.actions.leadAll,
    sections: (to) => byYear(site, to, archive.actions),
  });
}

/** Open actions by owner; who has most comes first, actions without an owner last. */
export function actionsByPersonView(site: Site): ActionsView {
  const { strings, archive } = site;
  const byOwner = grouped(
    archive.actions.filter(isOpen).flatMap((action) => {
      const owners = action.owners.length === 0 ? [''] : action.owners;
      return owners.map((owner) => [owner, action] as const);
    }),
  );
  const owners = [...byOwner].toSorted(
    ([a, ofA], [b, ofB]) => Number(a === '') - Number(b === '') || ofB.length - ofA.length || a.localeCompare(b),
  );
  return registerView(site, {
    address: fixed.actionsPeople,
    title: strings.actions.byPerson,
    lead: strings.actions.leadPeople,
    sections: (to) =>
      owners.map(([owner, actions]) => {
        const chip = owner === '' ? { text: strings.actions.nobody, href: null } : chipFor(site, to, owner);
        return foldedSection(site, to, chip, actions);
      }),
  });
}

/** All actions of one group, by year. */
export function groupActionsView(site: Site, group: Group): ActionsView {
  const name = groupName(site, group.id);
  return registerView(site, {
    address: site.addresses.groupActions(group.id),
    isOfGroup: true,
    title: `${site.strings.actions.title}: ${name}`,
    lead: site.strings.actions.leadGroup(name),
    sections: (to) => byYear(site, to, site.index.actionsOf.get(group.id) ?? []),
  });
}

function registerView(site: Site, { address, title, lead, sections, isOfGroup = false }: RegisterPage): ActionsView {
  const to = linker(site, address);
  const { strings } = site;
  const isFirst = address === fixed.actions;
  const view = (text: string, of: Address) => ({ text, href: to(of), current: of === address });
  const parts = sections(to).map((section, index) => ({ ...section, id: `part-${index + 1}` }));
  const current = parts.filter(({ rows }) => rows.length > 0);
  const quiet = parts.filter(({ rows }) => rows.length === 0);
  return {
    frame: makeFrame(site, {
      address,
      title: isFirst ? title : `${title} · ${strings.actions.title}`,
      section: 'actions',
      breadcrumbs: isFirst ? [] : [{ text: strings.actions.title, href: to(fixed.actions) }],
    }),
    title,
    lead,
    views: [
      view(strings.actions.open, fixed.actions),
      view(strings.actions.byPerson, fixed.actionsPeople),
      view(strings.actions.done, fixed.actionsDone),
      view(strings.actions.all, fixed.actionsAll),
    ],
    groups: isOfGroup && site.archive.groups.length > MOST_LISTED ? [] : groupViews(site, to),
    withOutcome: address !== fixed.actions && address !== fixed.actionsPeople,
    sections: current,
    quiet: opened(
      quiet,
      ({ older }) => older.length,
      current.reduce((sum, { rows }) => sum + rows.length, 0),
    ),
  };
}

const groupViews = (site: Site, to: Linker): readonly TextLink[] =>
  site.archive.groups.map(({ id }) => ({ text: groupName(site, id), href: to(site.addresses.groupActions(id)) }));

type Heading = { readonly text: string; readonly href: string | null };

function foldedSection(site: Site, to: Linker, heading: Heading, actions: readonly TrackedAction[]): ActionSection {
  const sorted = actions.toSorted(latestActions);
  const rows = (stale: boolean) =>
    sorted.filter((action) => isStale(site, action) === stale).map((action) => actionRow(site, to, action));
  return { id: '', heading: heading.text, href: heading.href, rows: rows(false), older: rows(true), isOpen: true };
}

function byYear(site: Site, to: Linker, actions: readonly TrackedAction[]): readonly ActionSection[] {
  const yearOf = (action: TrackedAction) => (action.lastSeen ?? action.opened)?.slice(0, 4) ?? '';
  const years = grouped(actions.toSorted(latestActions).map((action) => [yearOf(action), action] as const));
  const parts = [...years].map(([year, ofYear]) => ({
    id: '',
    heading: year || site.strings.common.undated,
    href: null,
    rows: ofYear.map((action) => actionRow(site, to, action)),
    older: [],
  }));
  return opened(parts, ({ rows }) => rows.length);
}
