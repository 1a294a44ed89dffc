import type { Site } from '../site.ts';

/** When a text reached the archive and when it last changed: ISO in UTC. */
export interface Arrival {
  readonly published: string;
  readonly updated: string;
}

/** Less than this after a text arrived, it was still being put in place. */
const SETTLED = 3_600_000;

/** Whether a text was corrected after it arrived. */
export const isCorrected = ({ published, updated }: Arrival): boolean =>
  Date.parse(updated) - Date.parse(published) > SETTLED;

const EPOCH = '1970-01-01T00:00:00.000Z';

/**
 * Arrival of a file, from git; without git the meeting's day counts, for an undated file the archive's last day.
 * Minutes are published days to a year late: who reads by the meeting's day never sees those.
 */
export function arrivalOf(site: Pick<Site, 'history' | 'index' | 'latest'>, path: string): Arrival {
  const history = site.history.get(path);
  const day = site.index.meeting.get(path)?.date ?? site.latest;
  const published = instant(history?.created) ?? instant(day) ?? EPOCH;
  const updated = instant(history?.updated) ?? published;
  return { published, updated: latestOf([published, updated]) };
}

/** An ISO day or time as an instant in UTC; null for what is no date. */
export function instant(iso: string | null | undefined): string | null {
  const time = iso ? Date.parse(iso) : Number.NaN;
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}

/** The latest of some instants; the epoch for none, so that builds repeat. */
export const latestOf = (instants: readonly string[]): string => instants.toSorted().at(-1) ?? EPOCH;
