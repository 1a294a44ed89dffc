import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { toJson } from '../../../src/json/to-json.ts';
import { action, decision, item, meeting, people, reference } from '../../helpers/meetings.ts';
import { BASE, fileOf, published, siteOf } from './publish.ts';

const meetings = [
  meeting('ops/2026-01-07.md', {
    participants: people('Ann Lee @alee'),
    agenda: [item('Backups', 5, { owners: ['alee'], references: ['Acme/infra#7'] })],
    actions: [action('write the runbook', 8, { owners: ['alee'] })],
    decisions: [decision('We back up daily', 9)],
    references: [reference('Acme/infra#7', 6, { agenda: 'backups' })],
  }),
  meeting('ops/2026-01-14.md', {
    agenda: [item('Backups', 5, { references: ['Acme/infra#7'] })],
    references: [reference('Acme/infra#7', 6, { agenda: 'backups' })],
  }),
];
const files = published(meetings);
const read = (path: string) => JSON.parse(fileOf(files, path));

/** JSON Schema's own formats are annotations; what dates look like is tested where they are made. */
const valid = (path: string, schema: string) => {
  const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(read(schema));
  validate(read(path));
  return validate.errors;
};

describe('the API', () => {
  const index = read('api/index.json');

  test('has an index that leads to every file', () => {
    const urls = [...Object.values(index.lists), ...Object.values(index.tables)].flatMap((entry) =>
      Object.values(entry ?? {}),
    );
    for (const url of urls.filter((value) => typeof value === 'string')) {
      expect(files.has(url.slice(BASE.length)), url).toBe(true);
    }
    expect(index.lists.meetings.count).toBe(2);
  });

  test.each(Object.keys(index.lists))('%s follow the schema beside them', (name) => {
    expect(valid(`api/${name}.json`, `api/${name}.schema.json`)).toBeNull();
  });

  test('all lists together are what export prints', () => {
    const { facts, ...whole } = JSON.parse(JSON.stringify(toJson(siteOf(meetings).archive)));
    const together = Object.assign({}, ...Object.keys(index.lists).map((name) => read(`api/${name}.json`)));
    expect(together).toEqual(whole);
    expect(facts).toBeDefined();
  });

  test('a meeting is there as data and as the markdown it was written in', () => {
    expect(valid('minutes/ops/2026-01-07/index.json', 'api/meeting.schema.json')).toBeNull();
    expect(fileOf(files, 'minutes/ops/2026-01-07/index.md')).toBe('# ops/2026-01-07.md\n');
  });

  test('an issue is there as data and as a badge', () => {
    expect(valid('references/Acme/infra/7/index.json', 'api/reference.schema.json')).toBeNull();
    expect(fileOf(files, 'references/Acme/infra/7/badge.svg')).toContain('<title>discussed in 2 meetings</title>');
  });

  test('says where it is relative to itself when nobody said where the site is', () => {
    const elsewhere = published(meetings, { options: { baseUrl: '' } });
    expect(JSON.parse(fileOf(elsewhere, 'api/index.json')).lists.people.url).toBe('../api/people.json');
  });
});
