import { type Draft, nextMinutes, type ParticipantsForm } from '../../src/draft/next-minutes.ts';
import { loadArchive } from '../../src/load/load-archive.ts';
import type { LoadedArchive, Meeting } from '../../src/model/index.ts';
import { parseMeeting } from '../../src/parse/parse-meeting.ts';
import { sourceOf } from '../../src/read/read-source.ts';
import { defaultVocabulary, extendVocabulary } from '../../src/vocabulary/vocabulary.ts';
import { folderOf } from '../helpers/folder.ts';

/** Writes the next minutes of a group in an archive of these files. */
export async function draftFor(
  files: Readonly<Record<string, string>>,
  group: string,
  date: string,
  participants: ParticipantsForm = 'comment',
): Promise<Draft> {
  const loaded = await loadArchive(folderOf(files), { cache: false, git: false });
  return draftIn(loaded, group, date, participants);
}

/** The same in an archive that is loaded. */
export function draftIn(loaded: LoadedArchive, id: string, date: string, participants: ParticipantsForm): Draft {
  const group = loaded.archive.groups.find((candidate) => candidate.id === id);
  if (!group) throw new Error(`no group ${id}`);
  return nextMinutes({
    archive: loaded.archive,
    group,
    sourceOf: loaded.source,
    vocabulary: vocabularyOf(loaded),
    date,
    participants,
  });
}

/** Parses what was written. */
export function readBack(loaded: LoadedArchive, draft: Draft): Meeting {
  const read = sourceOf(draft.path, new TextEncoder().encode(draft.text));
  if (read.kind !== 'source') throw new Error(read.diagnostic.message);
  return parseMeeting(read.source, vocabularyOf(loaded)).meeting;
}

function vocabularyOf({ archive }: LoadedArchive) {
  return extendVocabulary(defaultVocabulary, archive.config.vocabulary);
}
