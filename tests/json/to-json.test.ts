import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { archiveSchema } from '../../src/json/schema.ts';
import { toJson } from '../../src/json/to-json.ts';
import { loadedFrom } from '../helpers/loaded.ts';
import { action, archiveOf, decision, item, link, meeting, people, reference } from '../helpers/meetings.ts';

const validate = new Ajv2020({ allErrors: true, validateFormats: false }).compile(archiveSchema);

/** An archive in which every kind of entry is there. */
const archive = archiveOf([
  meeting('quay/20240103.md', {
    participants: people('Ada Brook @ada (Harbour Ltd)', '-@brn'),
    roles: [{ line: 9, rule: 'label', role: 'scribe', people: ['ada'] }],
    agenda: [item('Dredging plan', 10, { children: [item('Costs', 12, { depth: 2 })], references: ['Quay/plans#7'] })],
    actions: [action('ask the port office about the dredging plan', 13, { owners: ['ada'], due: '2024-01-09' })],
    decisions: [decision('Dredge in March', 14, { agenda: 'costs', tally: { for: 3, against: 1, abstain: 0 } })],
    references: [reference('Quay/plans#7', 10, { agenda: 'dredging-plan' })],
    links: [link('20240110.md', 15), link('20230101.md', 16)],
    images: [{ line: 17, url: 'map.png', alt: 'The quay' }],
    furtherMeetings: [{ line: 60, date: '2023-12-20' }],
  }),
  meeting('quay/20240110.md', {
    agenda: [item('Dredging plan', 10)],
    actions: [action('ask the port office about the dredging plan', 13, { status: 'done', review: true })],
    diagnostics: [
      {
        path: 'quay/20240110.md',
        line: 3,
        column: 1,
        rule: 'glued-heading',
        severity: 'info',
        message: 'A space is missing',
        fix: [{ start: 2, end: 2, text: ' ' }],
      },
    ],
  }),
]);

describe('the JSON of an archive', () => {
  it('is what its schema says, with every kind of entry', () => {
    validate(toJson(archive));
    expect(validate.errors).toBeNull();
    for (const [name, entries] of Object.entries(toJson(archive))) {
      if (Array.isArray(entries)) expect(entries, name).not.toHaveLength(0);
    }
  });

  it('is plain: what goes through JSON comes back the same', () => {
    expect(JSON.parse(JSON.stringify(toJson(archive)))).toEqual(toJson(archive));
  });

  it('puts fields in the order of the schema, whatever order they were made in', () => {
    const json = toJson(archive);
    expect(Object.keys(json)).toEqual(Object.keys(Object(archiveSchema.properties)));
    expect(Object.keys(json.meetings[0]?.participants[0] ?? {})).toEqual([
      'line',
      'rule',
      'handle',
      'name',
      'affiliation',
      'status',
      'note',
    ]);
  });

  it('refuses what is no archive', () => {
    expect(validate({ ...toJson(archive), meetings: [{ path: 1 }] })).toBe(false);
    expect(validate({ ...toJson(archive), secrets: [] })).toBe(false);
  });

  it('tells who links to a meeting, and of which file it is a copy', () => {
    const [first, second] = toJson(archive).meetings;
    expect(first?.links[0]?.meeting).toBe('quay/20240110.md');
    expect(second?.backlinks).toEqual([{ from: 'quay/20240103.md', line: 15, text: '20240110.md' }]);
    expect(second?.copyOf).toBeNull();
  });
});

it('sightings of actions and decisions carry the receipt of their line, where git tells', () => {
  const { archive: nets } = loadedFrom({
    '2026-01-07.md': '# Nets\n\n- AI @kim: mend the net\n\nDecision: no nylon\n',
  });
  const receipt = { commit: 'c0ffee', date: '2026-01-08T12:00:00Z', pull: 12, corrected: false };
  const json = toJson(nets, (_path, line) => (line === 5 ? null : receipt));
  expect(json.actions[0]?.sightings[0]?.receipt).toEqual(receipt);
  expect(json.decisions[0]).not.toHaveProperty('receipt');
});
