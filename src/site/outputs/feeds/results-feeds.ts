import type { TrackedAction, TrackedDecision } from '../../../model/index.ts';
import { fixed } from '../../addresses.ts';
import type { Linker } from '../../frame.ts';
import { groupName, shortened } from '../../parts/meetings.ts';
import { chipsFor } from '../../parts/people.ts';
import { latestOf } from '../arrival.ts';
import { cleanText, titleLine } from '../plain-text.ts';
import type { Publication } from '../publication.ts';
import { type Arrived, type FeedEntry, limited } from './feed.ts';
import type { FeedPlan } from './feed-files.ts';

/** A decision or action that arrived. */
interface ArrivedResult<Result> extends Arrived {
  readonly result: Result;
  readonly updated: string;
}

/** Every decision that the minutes mark as one. */
export function decisionsFeed(publication: Publication): FeedPlan {
  const { site } = publication;
  const arrived = (): readonly ArrivedResult<TrackedDecision>[] =>
    site.archive.decisions
      .filter((decision) => decision.certain && publication.isNews(decision.path))
      .map((result) => ({
        ...publication.arrival(result.path),
        result,
        date: result.date,
        key: `${publication.key(result.path)}#${result.number}`,
      }));
  return {
    page: fixed.decisions,
    key: 'decisions',
    title: `${site.strings.sections.decisions} · ${site.title}`,
    entries: (to) => limitedResults(publication, arrived()).map((each) => decisionEntry(publication, to, each)),
  };
}

/** Every action; what became of it is announced as a change. */
export function actionsFeed(publication: Publication): FeedPlan {
  const { site } = publication;
  const arrived = (): readonly ArrivedResult<TrackedAction>[] =>
    site.archive.actions.flatMap((result) => {
      const first = result.sightings[0];
      const last = result.sightings.at(-1);
      if (!first || !last || !publication.isNews(first.path)) return [];
      const { published } = publication.arrival(first.path);
      const { updated } = publication.arrival(last.path);
      return [
        {
          result,
          published,
          updated: latestOf([published, updated]),
          date: first.date,
          key: `${publication.key(first.path)}#${first.id}`,
        },
      ];
    });
  return {
    page: fixed.actions,
    key: 'actions',
    title: `${site.strings.sections.actions} · ${site.title}`,
    entries: (to) => limitedResults(publication, arrived()).map((each) => actionEntry(publication, to, each)),
  };
}

function limitedResults<Result>(
  { site }: Publication,
  arrived: readonly ArrivedResult<Result>[],
): readonly ArrivedResult<Result>[] {
  return limited(arrived, { entries: 2 * site.options.feedEntries, days: site.options.feedDays, atLeast: 10 });
}

function decisionEntry(publication: Publication, to: Linker, arrived: ArrivedResult<TrackedDecision>): FeedEntry {
  const { site, identity } = publication;
  const { result, published, updated, key } = arrived;
  const page = to(site.addresses.meeting(result.path));
  return {
    id: identity.tag('decision', key),
    url: `${page}#decision-${result.number}`,
    title: titleLine(result.text) || site.strings.decisions.outcomes[result.outcome],
    published,
    updated,
    summary: cleanText(
      [result.text, result.subject ?? '', whereAndWhen(publication, result)].filter(Boolean).join('\n'),
    ),
    html: null,
    change: null,
    categories: [titleLine(groupName(site, result.group)), site.strings.decisions.outcomes[result.outcome]],
    language: site.index.meeting.get(result.path)?.language || null,
  };
}

function actionEntry(publication: Publication, to: Linker, arrived: ArrivedResult<TrackedAction>): FeedEntry {
  const { site, identity } = publication;
  const { result, published, updated, key } = arrived;
  const last = result.sightings.at(-1);
  const owners = chipsFor(site, to, result.owners).map((chip) => chip.text);
  const outcome = site.strings.outcomes[result.outcome];
  const due = result.due === null ? [] : [site.strings.actions.due(site.dates.medium(result.due))];
  const facts = [outcome, ...due, whereAndWhen(publication, { group: result.group, date: result.lastSeen })];
  return {
    id: identity.tag('action', key),
    url: last ? `${to(site.addresses.meeting(last.path))}#action-${encodeURIComponent(last.id)}` : to(fixed.actions),
    title: titleLine([owners.join(', '), result.text].filter(Boolean).join(': ')) || outcome,
    published,
    updated,
    summary: cleanText([shortened(result.text, 2000), facts.filter(Boolean).join(' · ')].join('\n')),
    html: null,
    change: null,
    categories: [titleLine(groupName(site, result.group)), outcome],
    language: last ? site.index.meeting.get(last.path)?.language || null : null,
  };
}

function whereAndWhen(
  { site }: Publication,
  { group, date }: { readonly group: string; readonly date: string | null },
): string {
  return [groupName(site, group), date === null ? '' : site.dates.medium(date)].filter(Boolean).join(', ');
}
