import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadArchive } from '../../src/load/load-archive.ts';
import type { AgendaItem, Meeting } from '../../src/model/index.ts';
import { hasShared, shared, withoutShared } from '../helpers/places.ts';
import { type SeedLabel, seeds, seedsInTheirArchive } from './seeds.ts';

/** What was read, in the wording of the labels; what readers may dispute is left out. */
function reading(meeting: Meeting, label: SeedLabel) {
  const { disputed = {}, sameAs = {} } = label;
  const actions = meeting.actions
    .map(({ line, owners, status, marked }) => {
      const names = owners.map((owner) => owner.toLowerCase()).sort();
      return `${line} ${names.join(',')} ${status} ${marked ? 'marked' : 'plain'}`;
    })
    .map((action) => sameAs[action] ?? action);
  const references = meeting.references.map(
    ({ line, ref }) => `${line} ${ref.replace(/^SovereignCloudStack\/issues#/, 'issues#')}`,
  );
  return {
    kind: meeting.kind,
    date: meeting.date,
    participants: meeting.participants.map(({ line, handle, name, status }) => `${line} ${handle ?? name} ${status}`),
    agenda: flat(meeting.agenda).map(({ line, depth, title }) => `${line} ${depth} ${title}`),
    actions: without(actions, disputed.actions),
    references: without(references, disputed.references),
    decisions: without(
      meeting.decisions.map(({ line }) => line),
      disputed.decisions,
    ),
  };
}

function expected({ date, participants, agenda, actions, references, decisions }: SeedLabel) {
  const people = participants.people.split(' ').filter(Boolean);
  return {
    kind: 'minutes',
    date,
    participants: people.map((person, index) => `${participants.from + index} ${person} present`),
    agenda,
    actions,
    references,
    decisions,
  };
}

function flat(items: readonly AgendaItem[]): readonly AgendaItem[] {
  return items.flatMap((item) => [item, ...flat(item.children)]);
}

function without<T>(found: readonly T[], disputed: readonly T[] = []): readonly T[] {
  return found.filter((entry) => !disputed.includes(entry));
}

async function meetingsOf(...folders: readonly string[]): Promise<ReadonlyMap<string, Meeting>> {
  const { archive } = await loadArchive(join(shared, ...folders), { cache: false, git: false, today: null });
  return new Map(archive.meetings.map((meeting) => [meeting.path, meeting]));
}

function meetingAt(meetings: ReadonlyMap<string, Meeting>, path: string): Meeting {
  const meeting = meetings.get(path);
  if (!meeting) throw new Error(`${path} was not read`);
  return meeting;
}

describe.skipIf(!hasShared)(`the five files that the project began with read right${withoutShared}`, async () => {
  const alone = hasShared ? await meetingsOf('seeds') : new Map<string, Meeting>();
  const amongFellows = hasShared ? await meetingsOf('corpus', 'scs') : new Map<string, Meeting>();

  for (const [file, label] of Object.entries(seeds)) {
    test(`${label.date}, in a folder with nothing but the five`, () => {
      expect(reading(meetingAt(alone, file), label)).toEqual(expected(label));
    });
    const path = seedsInTheirArchive[file];
    if (path === undefined) continue;
    test(`${label.date}, in its archive`, () => {
      expect(reading(meetingAt(amongFellows, path), label)).toEqual(expected(label));
    });
  }
});
