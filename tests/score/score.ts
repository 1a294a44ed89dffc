import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toJson } from '../../src/json/to-json.ts';
import { loadArchive } from '../../src/load/load-archive.ts';
import { project, shared } from '../helpers/places.ts';

/** The archives that labels exist for. */
export const archives = ['scs', 'openjs-cpc', 'rust-lang'] as const;

/** The last set that was scored blind: a row of its own, so that the others stay comparable (tests/labels/README.md). */
export const FRESH = 'fresh';

/** Name of a measure (`agenda.f1`) → value from 0 to 1; `files` is the number of labelled files. */
export type Measures = Readonly<Record<string, number>>;

/** One row of the report: an archive, or `total` for all of them together. */
export interface Score {
  readonly name: string;
  readonly measures: Measures;
  /** The scorer's own table. */
  readonly table: string;
}

/** What the scorer prints with `--json`: numbers, and for each field an object of numbers. */
type ScorerOutput = Readonly<Record<string, number | Readonly<Record<string, number | null>>>>;

/** Folders of labels that belong to the project; both have been looked at (tests/labels/README.md). */
const LABELS = ['dev', 'held-out'];

/** Attributes that say something beyond the entries themselves. */
const ATTRIBUTES = ['status', 'title', 'depth', 'owners', 'due'];

/** Reads every archive and scores it against all labels. */
export async function scoreArchives(): Promise<readonly Score[]> {
  const folder = mkdtempSync(join(tmpdir(), 'minuted-score-'));
  try {
    const meetings: unknown[] = [];
    for (const archive of archives) meetings.push(...(await exportedMeetings(archive)));
    const exported = join(folder, 'export.json');
    writeFileSync(exported, JSON.stringify({ meetings }));
    const fresh = archives.map((name) => labelsIn([join(project, 'tests/labels', FRESH)], name)).join('\n');
    const labelled = [...archives.map((name) => ({ name, labels: labelsOf(name) })), { name: FRESH, labels: fresh }];
    const everything = { name: 'total', labels: labelled.map(({ labels }) => labels).join('\n') };
    return [...labelled, everything].map(({ name, labels }) => {
      const file = join(folder, `${name}.jsonl`);
      writeFileSync(file, labels);
      return runScorer(name, file, exported);
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The archive's meetings as `export` shows them, with the archive's name before their paths as in the labels. */
async function exportedMeetings(archive: string): Promise<readonly unknown[]> {
  const root = join(shared, 'corpus', archive);
  const loaded = await loadArchive(root, { cache: false, git: false, today: null });
  return toJson(loaded.archive).meetings.map((meeting) => ({ ...meeting, path: `${archive}/${meeting.path}` }));
}

function labelsOf(archive: string): string {
  return labelsIn([join(shared, 'labels'), ...LABELS.map((folder) => join(project, 'tests/labels', folder))], archive);
}

function labelsIn(folders: readonly string[], archive: string): string {
  return folders
    .map((folder) => join(folder, `${archive}.jsonl`))
    .filter((file) => existsSync(file))
    .map((file) => readFileSync(file, 'utf8').trim())
    .join('\n');
}

function runScorer(name: string, labels: string, exported: string): Score {
  const scorer = join(shared, 'tools/score.mjs');
  const printed = execFileSync(process.execPath, [scorer, labels, exported, '--json'], { encoding: 'utf8' });
  const lines = printed.trim().split('\n');
  const output: ScorerOutput = JSON.parse(lines.at(-1) ?? '{}');
  return { name, measures: measuresOf(output), table: lines.slice(0, -1).join('\n') };
}

/** Picks what may only rise: F1 of each field (recall of marked actions) and the accuracy of attributes. */
function measuresOf(output: ScorerOutput): Measures {
  const measures: Record<string, number> = {};
  const keep = (name: string, value: number | null | undefined) => {
    if (typeof value === 'number') measures[name] = Math.floor(value * 1e4) / 1e4;
  };
  for (const [field, value] of Object.entries(output)) {
    if (typeof value === 'number') {
      if (field !== 'found') keep(field, value);
    } else if (field === 'actions (marked)') keep('actions-marked.recall', value.recall);
    else for (const part of ['f1', ...ATTRIBUTES]) keep(`${field}.${part}`, value[part]);
  }
  return measures;
}
