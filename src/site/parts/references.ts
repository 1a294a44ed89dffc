import type { ReferenceState, TrackedReference } from '../../model/index.ts';
import type { Linker } from '../frame.ts';
import type { Site } from '../site.ts';

/** `merged` and what it is called. */
export interface StateBadge {
  readonly state: ReferenceState;
  readonly text: string;
}

/** An issue, pull request or discussion in a list or beside an entry. */
export interface ReferenceLink {
  /** As short as the archive allows: `standards#12` within its own organisation. */
  readonly text: string;
  readonly href: string;
  readonly title: string | null;
  /** As the tracker has it; null where it was not asked. */
  readonly state: StateBadge | null;
  /** In how many meetings it came up. */
  readonly meetings: number;
  readonly lastDate: string | null;
}

/** A reference's name, without the archive's own organisation. */
export function shortRef(site: Site, reference: Pick<TrackedReference, 'ref' | 'owner' | 'repository'>): string {
  const own = site.archive.facts.organisation?.toLowerCase() === reference.owner.toLowerCase();
  return own && reference.repository !== null ? reference.ref.slice(reference.owner.length + 1) : reference.ref;
}

/** The link to a reference's page. */
export function referenceLink(site: Site, to: Linker, reference: TrackedReference): ReferenceLink {
  return {
    text: shortRef(site, reference),
    href: to(site.addresses.reference(reference.owner, reference.repository, reference.number)),
    title: reference.title === reference.ref ? null : reference.title,
    state: stateBadge(site, reference),
    meetings: reference.meetings.length,
    lastDate: lastDate(site, reference.meetings),
  };
}

/** A reference's state in words; null where the tracker was not asked. */
export const stateBadge = ({ strings }: Site, { state }: TrackedReference): StateBadge | null =>
  state && { state, text: strings.references.states[state] };

/** What a ref means: written as linking spells it, or, where that is nothing, in any case. */
export function trackedReference({ index }: Site, ref: string): TrackedReference | undefined {
  return index.reference.get(ref) ?? index.reference.get(ref.toLowerCase());
}

/** The links of refs as entries carry them; unknown ones are left out. */
export function referenceLinks(site: Site, to: Linker, refs: readonly string[]): readonly ReferenceLink[] {
  return refs.flatMap((ref) => {
    const reference = trackedReference(site, ref);
    return reference ? [referenceLink(site, to, reference)] : [];
  });
}

/** Date of the last dated meeting of a list that is in order. Looks no further back than it has to: a page is made anew with each that it looked at. */
export function lastDate(site: Site, paths: readonly string[]): string | null {
  for (let at = paths.length - 1; at >= 0; at--) {
    const date = site.index.meeting.get(paths[at] ?? '')?.date ?? null;
    if (date !== null) return date;
  }
  return null;
}
