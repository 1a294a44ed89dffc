import { describe, expect, test } from 'vitest';
import { openStruckLines } from '../../src/parse/struck-lines.ts';
import { readMinutes } from './read-minutes.ts';

describe('a line that was struck through twice is no fence', () => {
  const minutes = [
    '# Dock meeting 2026-02-03',
    '',
    '## Dates',
    '',
    '- ~~Feb 2: ropes~~',
    '~~~~- ~~Feb 9: hooks~~',
    '- Feb 16: paint',
    '',
    '## Paint',
    '',
    '- AI @ann: buy red',
    '',
    '~~~~[~~**Old crane**~~](https://github.com/harbour/cranes/issues/4)~~~~',
    '',
    '## Hooks',
  ].join('\n');

  test('so that what follows is read, at its place', () => {
    const { agenda, actions, references } = readMinutes(minutes);
    expect(agenda.map(({ title, line }) => [title, line])).toEqual(
      expect.arrayContaining([
        ['Paint', 9],
        ['Hooks', 15],
      ]),
    );
    expect(actions).toMatchObject([{ line: 11, owners: ['ann'] }]);
    expect(references).toMatchObject([{ line: 13, ref: 'harbour/cranes#4' }]);
  });

  test('nor are tildes beside a bold link, alone beneath a struck line, or never closed', () => {
    const left = [
      '# Dock meeting 2026-02-10',
      '',
      '## Ropes',
      '',
      '~~~~[**Old ropes**](https://github.com/harbour/ropes/issues?q=is%3Aopen)',
      '~~~~',
      '- AI @ann: sell them',
      '',
      '~~**Red paint**~~ ~~**#12**~~',
      '~~~~',
      '- AI @bob: look for blue',
      '',
      '## Hooks',
      '~~~~',
      '- AI @cem: count them',
    ].join('\n');
    expect(readMinutes(left).actions.map(({ line, owners }) => [line, ...owners])).toEqual([
      [7, 'ann'],
      [11, 'bob'],
      [15, 'cem'],
    ]);
    expect(openStruckLines(left)).toHaveLength(left.length);
  });

  test('and nothing moves', () => {
    expect(openStruckLines(minutes)).toHaveLength(minutes.length);
  });

  test.each([
    '~~~\ncode ~~x~~\n~~~',
    '~~~js\nlet a;\n~~~',
    '~~gone~~ and ~~this~~',
    '```\n~~~\n```',
    '~~~ text\n~~a~~\n~~~\n\n~~~\n~~~',
  ])('a fence stays one, a struck word too: %j', (text) => {
    expect(openStruckLines(text)).toBe(text);
  });
});
