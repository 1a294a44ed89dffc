import { count, push, within } from '../data/collect.ts';
import type { Meeting, Person, TrackedAction } from '../model/index.ts';
import type { Identity } from './people.ts';
import { allItems, compare } from './timeline.ts';
import type { WhoIs } from './who-is.ts';

/** Meetings with more people than that are assemblies: nobody works with everybody there. */
const ASSEMBLY = 150;
/** Colleagues shown. */
const COLLEAGUES = 20;

interface Deeds {
  readonly attended: Set<string>;
  readonly missed: Set<string>;
  readonly affiliations: Set<string>;
  readonly items: { readonly path: string; readonly slug: string }[];
  readonly colleagues: Map<string, number>;
}

/** What everybody did: meetings, items, actions, colleagues. `meetings` in order of time, without copies. */
export function describePeople(
  people: readonly Identity[],
  meetings: readonly Meeting[],
  actions: readonly TrackedAction[],
  whoIs: WhoIs,
): readonly Person[] {
  const deeds = new Map<string, Deeds>();
  for (const meeting of meetings) addMeeting(deeds, meeting, whoIs);
  const owned = new Map<string, string[]>();
  for (const action of actions) for (const owner of action.owners) push(owned, owner, action.id);
  return people.map(({ id, handle, name, spellings }) => {
    const done = deeds.get(id);
    return {
      id,
      handle,
      name,
      spellings,
      affiliations: [...(done?.affiliations ?? [])],
      attended: [...(done?.attended ?? [])],
      missed: [...(done?.missed ?? [])].filter((path) => !done?.attended.has(path)),
      actions: owned.get(id) ?? [],
      items: done?.items ?? [],
      colleagues: [...(done?.colleagues ?? [])]
        .sort(([a, x], [b, y]) => y - x || compare(a, b))
        .slice(0, COLLEAGUES)
        .map(([colleague, together]) => ({ id: colleague, meetings: together })),
    };
  });
}

function addMeeting(deeds: Map<string, Deeds>, meeting: Meeting, whoIs: WhoIs): void {
  const present = new Set<string>();
  for (const { handle, name, status, affiliation } of meeting.participants) {
    const id = whoIs(meeting.path, handle ?? name ?? '');
    if (id === undefined) continue;
    const own = deedsOf(deeds, id);
    if (affiliation) own.affiliations.add(affiliation);
    if (status === 'present') present.add(id);
    (status === 'present' ? own.attended : own.missed).add(meeting.path);
  }
  for (const item of allItems(meeting)) {
    const owners = new Set(item.owners.map((owner) => whoIs(meeting.path, owner)));
    for (const id of owners)
      if (id !== undefined) deedsOf(deeds, id).items.push({ path: meeting.path, slug: item.slug });
  }
  if (present.size > ASSEMBLY) return;
  for (const one of present) {
    const { colleagues } = deedsOf(deeds, one);
    for (const other of present) if (other !== one) count(colleagues, other);
  }
}

function deedsOf(deeds: Map<string, Deeds>, id: string): Deeds {
  return within(deeds, id, () => ({
    attended: new Set<string>(),
    missed: new Set<string>(),
    affiliations: new Set<string>(),
    items: [],
    colleagues: new Map<string, number>(),
  }));
}
