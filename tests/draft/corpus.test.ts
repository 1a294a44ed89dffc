import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadArchive } from '../../src/load/load-archive.ts';
import type { ActionItem, LoadedArchive } from '../../src/model/index.ts';
import { hasShared, shared, withoutShared } from '../helpers/places.ts';
import { draftIn, readBack } from './round-trip.ts';

const DATE = '2026-12-09';

describe.skipIf(!hasShared)(`what is written for every group of a real archive${withoutShared}`, () => {
  test('reads back as it was meant: day, participants, open actions and their owners', async () => {
    const loaded = await loadArchive(join(shared, 'corpus', 'scs'), { git: false });
    const wrong = loaded.archive.groups.flatMap((group) => {
      const draft = draftIn(loaded, group.id, DATE, 'list');
      const meeting = readBack(loaded, draft);
      const meant = draft.carried.map(({ action }) => ownersOf(sighted(loaded, action.sightings.at(-1))));
      const marked = meeting.actions.filter((action) => action.marked).map(ownersOf);
      return [
        meeting.date === DATE ? [] : `${group.id}: day ${meeting.date}`,
        meeting.kind === 'minutes' ? [] : `${group.id}: kind ${meeting.kind}`,
        meeting.actions.every(({ status }) => status === 'open') ? [] : `${group.id}: not all open`,
        marked.join(' ') === meant.join(' ') ? [] : `${group.id}: actions of ${meant}, not of ${marked}`,
        draft.path.startsWith(group.id) ? [] : `${group.id}: path ${draft.path}`,
      ].flat();
    });
    expect(wrong).toEqual([]);
    expect(loaded.archive.groups.length).toBeGreaterThan(15);
  }, 300_000);
});

function sighted({ archive }: LoadedArchive, place: { path: string; id: string } | undefined): ActionItem | undefined {
  const meeting = archive.meetings.find(({ path }) => path === place?.path);
  return meeting?.actions.find(({ id }) => id === place?.id);
}

function ownersOf(action: ActionItem | undefined): string {
  return action?.owners.map((owner) => owner.toLowerCase()).join('+') ?? '?';
}
