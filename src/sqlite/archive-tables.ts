import type { WithReceipt } from '../json/archive-json.ts';
import { type Cell, flag, type Table } from './table.ts';

const MEETING = 'TEXT NOT NULL REFERENCES meetings (path)';
const RECEIPT = { arrived: 'TEXT', arrived_commit: 'TEXT', pull: 'INTEGER', corrected: 'INTEGER' } as const;

const receiptCells = ({ receipt }: WithReceipt): readonly Cell[] =>
  receipt ? [receipt.date, receipt.commit, receipt.pull, flag(receipt.corrected)] : [null, null, null, null];

/** What the meetings say together: people, actions, decisions, issues, subjects. */
export const archiveTables: readonly Table[] = [
  {
    name: 'people',
    columns: { id: 'TEXT PRIMARY KEY', handle: 'TEXT', name: 'TEXT NOT NULL', affiliations: 'TEXT NOT NULL' },
    rows: ({ json }) =>
      json.people.map(({ id, handle, name, affiliations }) => [id, handle, name, affiliations.join(', ')]),
  },
  {
    name: 'attendance',
    columns: { person: 'TEXT NOT NULL REFERENCES people (id)', meeting: MEETING, status: 'TEXT NOT NULL' },
    rows: ({ json }) =>
      json.people.flatMap(({ id, attended, missed }) => [
        ...attended.map((path) => [id, path, 'present']),
        ...missed.map((path) => [id, path, 'absent']),
      ]),
  },
  {
    name: 'actions',
    columns: {
      id: 'TEXT PRIMARY KEY',
      group_id: 'TEXT NOT NULL REFERENCES groups (id)',
      text: 'TEXT NOT NULL',
      outcome: 'TEXT NOT NULL',
      due: 'TEXT',
      opened: 'TEXT',
      last_seen: 'TEXT',
      closed: 'TEXT',
    },
    rows: ({ json }) =>
      json.actions.map(({ id, group, text, outcome, due, opened, lastSeen, closed }) => [
        ...[id, group, text, outcome, due, opened, lastSeen, closed],
      ]),
  },
  {
    name: 'action_owners',
    columns: {
      action: 'TEXT NOT NULL REFERENCES actions (id)',
      owner: 'TEXT NOT NULL',
      person: 'TEXT REFERENCES people (id)',
    },
    rows: ({ json }) => {
      const people = new Set(json.people.map((person) => person.id));
      return json.actions.flatMap(({ id, owners }) =>
        owners.map((owner) => [id, owner, people.has(owner) ? owner : null]),
      );
    },
  },
  {
    name: 'sightings',
    columns: {
      action: 'TEXT NOT NULL REFERENCES actions (id)',
      meeting: MEETING,
      line: 'INTEGER NOT NULL',
      date: 'TEXT',
      status: 'TEXT NOT NULL',
      text: 'TEXT NOT NULL',
      ...RECEIPT,
    },
    rows: ({ json }) =>
      json.actions.flatMap(({ id, sightings }) =>
        sightings.map((seen) => [
          ...[id, seen.path, seen.line, seen.date, seen.status, seen.text],
          ...receiptCells(seen),
        ]),
      ),
  },
  {
    name: 'decisions',
    columns: {
      meeting: MEETING,
      number: 'INTEGER NOT NULL',
      date: 'TEXT',
      group_id: 'TEXT NOT NULL REFERENCES groups (id)',
      text: 'TEXT NOT NULL',
      outcome: 'TEXT NOT NULL',
      certain: 'INTEGER NOT NULL',
      votes_for: 'INTEGER',
      votes_against: 'INTEGER',
      votes_abstain: 'INTEGER',
      subject: 'TEXT',
      replaced_by: 'TEXT',
      line: 'INTEGER NOT NULL',
      ...RECEIPT,
    },
    constraints: ['PRIMARY KEY (meeting, number)'],
    rows: ({ json }) =>
      json.decisions.map((each) => [
        ...[each.path, each.number, each.date, each.group, each.text, each.outcome, flag(each.certain)],
        ...[each.tally?.for ?? null, each.tally?.against ?? null, each.tally?.abstain ?? null],
        ...[each.subject, each.replacedBy, each.line],
        ...receiptCells(each),
      ]),
  },
  {
    name: 'refs',
    columns: {
      ref: 'TEXT PRIMARY KEY',
      owner: 'TEXT NOT NULL',
      repository: 'TEXT',
      number: 'INTEGER NOT NULL',
      type: 'TEXT',
      url: 'TEXT NOT NULL',
      title: 'TEXT',
      state: 'TEXT',
    },
    rows: ({ json }) =>
      json.references.map(({ ref, owner, repository, number, type, url, title, state }) => [
        ...[ref, owner, repository, number, type, url, title, state],
      ]),
  },
  {
    name: 'mentions',
    columns: {
      ref: 'TEXT NOT NULL REFERENCES refs (ref)',
      meeting: MEETING,
      line: 'INTEGER NOT NULL',
      context: 'TEXT',
    },
    rows: ({ json }) =>
      json.references.flatMap(({ ref, mentions }) =>
        mentions.map(({ path, line, context }) => [ref, path, line, context]),
      ),
  },
  {
    name: 'threads',
    columns: {
      slug: 'TEXT PRIMARY KEY',
      title: 'TEXT NOT NULL',
      group_id: 'TEXT NOT NULL REFERENCES groups (id)',
    },
    rows: ({ json }) => json.threads.map(({ slug, title, group }) => [slug, title, group]),
  },
  {
    name: 'thread_entries',
    columns: {
      thread: 'TEXT NOT NULL REFERENCES threads (slug)',
      meeting: MEETING,
      slug: 'TEXT NOT NULL',
      title: 'TEXT NOT NULL',
      line: 'INTEGER NOT NULL',
    },
    rows: ({ json }) =>
      json.threads.flatMap((thread) =>
        thread.entries.map(({ path, slug, title, line }) => [thread.slug, path, slug, title, line]),
      ),
  },
  {
    name: 'diagnostics',
    columns: {
      path: 'TEXT NOT NULL',
      line: 'INTEGER NOT NULL',
      rule: 'TEXT NOT NULL',
      severity: 'TEXT NOT NULL',
      message: 'TEXT NOT NULL',
    },
    rows: ({ json }) =>
      json.diagnostics.map(({ path, line, rule, severity, message }) => [path, line, rule, severity, message]),
  },
];
