import { grouped } from '../../data/collect.ts';
import type { ReferenceMention, TrackedReference } from '../../model/index.ts';
import { fixed } from '../addresses.ts';
import { type Timeline, timeline } from '../charts/timeline.ts';
import type { DateText } from '../dates.ts';
import { type Frame, type Linker, linker, makeFrame, type TextLink } from '../frame.ts';
import { type ActionRow, actionRow } from '../parts/actions.ts';
import { type DecisionRow, decisionRow, inForce } from '../parts/decisions.ts';
import { allItems, dateText, meetingTitle, rowGroup } from '../parts/meetings.ts';
import { type StateBadge, shortRef, stateBadge } from '../parts/references.ts';
import type { Site } from '../site.ts';

/** One meeting in which an issue came up. */
export interface MentionGroup {
  readonly title: string;
  readonly href: string;
  readonly date: DateText | null;
  /** Null in an archive of one group. */
  readonly group: TextLink | null;
  readonly places: readonly { readonly href: string; readonly item: string | null; readonly context: string }[];
}

/** The page of one issue, pull request or discussion. */
export interface ReferenceView {
  readonly frame: Frame;
  readonly title: string;
  readonly name: string;
  readonly facts: readonly string[];
  readonly state: StateBadge | null;
  readonly url: string;
  readonly timeline: Timeline | null;
  /** Decisions that no later one replaced. */
  readonly inForce: readonly TextLink[];
  readonly mentions: readonly MentionGroup[];
  readonly actions: readonly ActionRow[];
  readonly decisions: readonly DecisionRow[];
}

/** Makes a reference's page. */
export function referenceView(site: Site, reference: TrackedReference): ReferenceView {
  const { owner, repository } = reference;
  const address = site.addresses.reference(reference.owner, reference.repository, reference.number);
  const to = linker(site, address);
  const { strings } = site;
  const name = shortRef(site, reference);
  const repositoryName = repository === null ? owner : `${owner}/${repository}`;
  const mentions = mentionsOf(site, to, reference);
  return {
    frame: makeFrame(site, {
      address,
      title: reference.title ? `${reference.title} (${name})` : name,
      section: 'references',
      breadcrumbs: [
        { text: strings.references.title, href: to(fixed.references) },
        { text: repositoryName, href: to(site.addresses.repository(reference.owner, reference.repository)) },
      ],
    }),
    title: reference.title ?? name,
    name: reference.ref,
    facts: [
      ...(reference.type ? [strings.references.types[reference.type]] : []),
      strings.count.meetings(reference.meetings.length),
    ],
    state: stateBadge(site, reference),
    url: reference.url,
    timeline: timelineOf(site, mentions),
    inForce: inForce(site, to, site.index.decisionsAbout.get(reference.ref) ?? []),
    mentions,
    actions: (site.index.actionsAbout.get(reference.ref) ?? []).map((each) => actionRow(site, to, each)),
    decisions: (site.index.decisionsAbout.get(reference.ref) ?? []).map((each) => decisionRow(site, to, each)),
  };
}

/** Latest meeting first. */
function mentionsOf(site: Site, to: Linker, reference: TrackedReference): readonly MentionGroup[] {
  const byPath = grouped(reference.mentions.map((mention) => [mention.path, mention] as const));
  return [...byPath].toReversed().flatMap(([path, mentions]) => {
    const meeting = site.index.meeting.get(path);
    if (!meeting) return [];
    const href = to(site.addresses.meeting(path));
    const items = new Map(allItems(meeting.agenda).map((item) => [item.slug, item.title]));
    const place = ({ agenda, context }: ReferenceMention) => {
      const item = agenda === null ? null : (items.get(agenda) ?? null);
      const fragment = agenda === null ? '' : `#${encodeURIComponent(agenda)}`;
      return { href: href + fragment, item, context: context === item ? '' : context };
    };
    return [
      {
        title: meetingTitle(site, meeting),
        href,
        date: dateText(site, meeting.date),
        group: rowGroup(site, to, meeting.group),
        places: mentions.map(place),
      },
    ];
  });
}

function timelineOf(site: Site, mentions: readonly MentionGroup[]): Timeline | null {
  const points = mentions
    .flatMap(({ date, href, title }) => (date ? [{ date: date.iso, href, title }] : []))
    .toSorted((a, b) => a.date.localeCompare(b.date));
  const { threads, common, group } = site.strings;
  return points.length < 3
    ? null
    : timeline(threads.timeline, points, site.dates.medium, [common.year, group.meetings]);
}
