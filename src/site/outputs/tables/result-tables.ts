import type { TrackedAction, TrackedDecision } from '../../../model/index.ts';
import { fixed } from '../../addresses.ts';
import { daysBetween } from '../../dates.ts';
import type { Linker } from '../../frame.ts';
import { chipsFor } from '../../parts/people.ts';
import type { Site } from '../../site.ts';
import { type Column, toCsv } from './csv.ts';

const list = (values: readonly string[]): string => values.join('; ');

/** All actions over all meetings, in the archive's order. */
export function actionsTable(site: Site, to: Linker): string {
  const columns: readonly Column<TrackedAction>[] = [
    { name: 'id', value: (action) => action.id },
    { name: 'group', value: (action) => action.group },
    { name: 'text', value: (action) => action.text },
    { name: 'owners', value: (action) => list(chipsFor(site, to, action.owners).map((chip) => chip.text)) },
    { name: 'outcome', value: (action) => action.outcome },
    { name: 'due', value: (action) => action.due },
    { name: 'opened', value: (action) => action.opened },
    { name: 'last_seen', value: (action) => action.lastSeen },
    { name: 'closed', value: (action) => action.closed },
    { name: 'days', value: (action) => daysOpen(action, site.latest) },
    { name: 'meetings', value: (action) => new Set(action.sightings.map((sighting) => sighting.path)).size },
    { name: 'references', value: (action) => list(action.references) },
    { name: 'url', value: (action) => actionUrl(site, to, action) },
  ];
  return toCsv(columns, site.archive.actions);
}

/** Days from the first mention to the end, or to the archive's latest meeting while it is open; null where nobody knows. */
function daysOpen({ opened, closed, lastSeen, outcome }: TrackedAction, latest: string | null): number | null {
  const end = closed ?? (outcome === 'vanished' ? lastSeen : latest);
  return opened === null || end === null ? null : daysBetween(opened, end);
}

function actionUrl(site: Site, to: Linker, { sightings }: TrackedAction): string {
  const last = sightings.at(-1);
  return last ? `${to(site.addresses.meeting(last.path))}#action-${encodeURIComponent(last.id)}` : to(fixed.actions);
}

/** All decisions, in the archive's order. */
export function decisionsTable(site: Site, to: Linker): string {
  const columns: readonly Column<TrackedDecision>[] = [
    { name: 'id', value: (decision) => `${decision.path}#${decision.number}` },
    { name: 'date', value: (decision) => decision.date },
    { name: 'group', value: (decision) => decision.group },
    { name: 'text', value: (decision) => decision.text },
    { name: 'outcome', value: (decision) => decision.outcome },
    { name: 'certain', value: (decision) => decision.certain },
    { name: 'for', value: (decision) => decision.tally?.for ?? null },
    { name: 'against', value: (decision) => decision.tally?.against ?? null },
    { name: 'abstain', value: (decision) => decision.tally?.abstain ?? null },
    { name: 'subject', value: (decision) => decision.subject },
    { name: 'references', value: (decision) => list(decision.references) },
    { name: 'replaced_by', value: (decision) => decision.replacedBy },
    { name: 'url', value: ({ path, number }) => `${to(site.addresses.meeting(path))}#decision-${number}` },
  ];
  return toCsv(columns, site.archive.decisions);
}
