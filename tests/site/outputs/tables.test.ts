import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toCsv } from '../../../src/site/outputs/tables/csv.ts';
import { action, decision, meeting, people } from '../../helpers/meetings.ts';
import { hostileText } from './hostile.ts';
import { BASE, fileOf, published } from './publish.ts';

/** Rows of a CSV file by RFC 4180, read one character after the other. */
function readCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  const endCell = () => {
    rows.at(-1)?.push(cell);
    cell = '';
  };
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at] ?? '';
    if (quoted && character === '"' && text[at + 1] === '"') {
      cell += character;
      at += 1;
    } else if (character === '"') quoted = !quoted;
    else if (!quoted && character === ',') endCell();
    else if (!quoted && character === '\r' && text[at + 1] === '\n') {
      endCell();
      rows.push([]);
      at += 1;
    } else cell += character;
  }
  expect(quoted).toBe(false);
  expect(rows.pop()).toEqual([]);
  return rows;
}

const single = (value: string) => readCsv(toCsv([{ name: 'text', value: (row: string) => row }], [value]))[1]?.[0];

describe('a table', () => {
  test('quotes what needs quotes', () => {
    expect(
      toCsv(
        [
          { name: 'a', value: (row: string) => row },
          { name: 'b', value: () => 1 },
        ],
        ['x, "y"\nz'],
      ),
    ).toBe('a,b\r\n"x, ""y""\nz",1\r\n');
  });

  test.each(['=1+1', '@SUM(A1)', '+1 for it', '-cmd|/C calc', ' =1', '\t=1', '"=1'])(
    'makes no formula of %j',
    (text) => {
      expect(single(text)).toBe(`'${text}`);
    },
  );

  test.each(['-5', '12.5', 'a=b', 'ann@example.org', ''])('leaves %j as it is', (text) => {
    expect(single(text)).toBe(text);
  });

  test('has as many rows and columns as it was given, and no formula, whatever the text', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(hostileText, hostileText), { maxLength: 4 }), (rows) => {
        const columns = [0, 1].map((at) => ({ name: `c${at}`, value: (row: readonly string[]) => row[at] ?? '' }));
        const read = readCsv(toCsv(columns, rows));
        expect(read).toHaveLength(rows.length + 1);
        for (const row of read) {
          expect(row).toHaveLength(2);
          for (const cell of row) expect(cell).not.toMatch(/^[=+@\t\r]/);
        }
      }),
    );
  });
});

describe('the tables of an archive', () => {
  const files = published([
    meeting('ops/2026-01-07.md', {
      participants: people('Ann Lee @alee (Acme)', '-Bo Ek'),
      actions: [action('write the runbook', 8, { id: 'a1', owners: ['alee'], due: '2026-02-01' })],
      decisions: [decision('We back up daily', 9, { tally: { for: 3, against: 0, abstain: 1 } })],
    }),
  ]);
  const rows = (name: string) => {
    const [header = [], ...lines] = readCsv(fileOf(files, `api/${name}.csv`));
    return lines.map((line) => Object.fromEntries(header.map((column, at) => [column, line[at] ?? ''])));
  };

  test('list actions', () => {
    expect(rows('actions')).toEqual([
      expect.objectContaining({
        text: 'write the runbook',
        owners: 'Ann Lee',
        outcome: 'open',
        due: '2026-02-01',
        meetings: '1',
        url: `${BASE}minutes/ops/2026-01-07/#action-a1`,
      }),
    ]);
  });

  test('list decisions with their votes', () => {
    expect(rows('decisions')).toEqual([
      expect.objectContaining({ date: '2026-01-07', text: 'We back up daily', for: '3', against: '0', abstain: '1' }),
    ]);
  });

  test('list who took part and who was absent', () => {
    expect(rows('attendance')).toEqual([
      expect.objectContaining({
        date: '2026-01-07',
        person: 'alee',
        name: 'Ann Lee',
        affiliation: 'Acme',
        status: 'present',
      }),
      expect.objectContaining({ name: 'Bo Ek', status: 'absent' }),
    ]);
  });
});
