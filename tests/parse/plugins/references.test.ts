import { describe, expect, it } from 'vitest';
import { readMinutes } from '../read-minutes.ts';

const refs = (snippet: string) => readMinutes(snippet).references.map(({ line, ref }) => `${line} ${ref}`);
const shorthands = (snippet: string) =>
  readMinutes(snippet).shorthands.map(
    ({ owner, repository, number }) => `${owner ?? ''}/${repository ?? ''}#${number}`,
  );

describe('references', () => {
  it('finds addresses wherever they stand, each once a line', () => {
    expect(
      refs(`
      - https://github.com/Hut/roof/issues/12: leaks (https://github.com/Hut/roof/issues/12#issuecomment-3)
      - [#7](https://github.com/Hut/roof/pull/7/files), <https://github.com/orgs/Hut/discussions/4>

      \`\`\`
      see https://github.com/Hut/roof/discussions/9
      \`\`\`

      <a href="https://github.com/Hut/door/pull/1">door</a>
    `),
    ).toEqual(['1 Hut/roof#12', '2 Hut/roof#7', '2 orgs/Hut#4', '5 Hut/roof#9', '8 Hut/door#1']);
  });

  it('reads shorthand in paragraphs of HTML, on the line on which it stands', () => {
    expect(refs('<p>See https://github.com/Hut/roof/pull/10\nor Hut/roof#12</p>\n')).toEqual([
      '1 Hut/roof#10',
      '2 Hut/roof#12',
    ]);
  });

  it('knows issues from pull requests and keeps what is read', () => {
    const { references } = readMinutes('- leak [roof#7](https://github.com/Hut/roof/pull/7#discussion_r1) is mended');
    expect(references).toMatchObject([
      {
        ...{ ref: 'Hut/roof#7', type: 'pull', url: 'https://github.com/Hut/roof/pull/7', text: 'roof#7' },
        ...{ context: 'leak roof#7 is mended', rule: 'address', line: 1 },
      },
    ]);
  });

  it('resolves shorthand that an address in the file explains', () => {
    expect(
      refs(`
      - [r/#7](https://github.com/Hut/roof/pull/7) and https://github.com/Hut/long-door-key/issues/3
      - #7, PR #7, PR#7, roof#9, roof/#10, roof!11, r/#12, hut/roof#13, Hut/LDK#14, issue #3, issue 3
    `).slice(2),
    ).toEqual([
      ...['2 Hut/roof#7', '2 Hut/roof#9', '2 Hut/roof#10', '2 Hut/roof#11', '2 Hut/roof#12', '2 Hut/roof#13'],
      ...['2 Hut/long-door-key#14', '2 Hut/long-door-key#3'],
    ]);
  });

  it('takes the repository of a bare number from the heading or the line', () => {
    expect(refs('### Hut/roof\n\n- leak #12\n')).toEqual(['3 Hut/roof#12']);
    expect(shorthands('### "Leaks" roof#11\n\n- see #12\n')).toEqual(['/roof#11', '/roof#12']);
  });

  it('leaves to the linker what this file cannot prove', () => {
    expect(shorthands('- roof#12, #13, HUT/roof#14')).toEqual(['/roof#12', '/#13', 'HUT/roof#14']);
    expect(shorthands('### "Leaks in spring" roof-team#15')).toEqual(['/roof-team#15']);
    expect(refs('- lake/roof#12')).toEqual(['1 lake/roof#12']);
  });

  it('takes no address for an issue’s whose owner is no name, and says where it stands', () => {
    const meeting = readMinutes(`
      ### Forms

      * Mailing list on the form [#14](https://github.com/-/--nets/issues/14), https://github.com/_/nets/pull/2
      * https://github.com/.Hut/roof/issues/3, https://github.com/Hut-1/.roof/issues/4
    `);
    expect(meeting.references.map(({ ref }) => ref)).toEqual(['Hut-1/.roof#4']);
    expect(
      meeting.diagnostics.map(({ rule, line, column, message }) => `${rule} ${line}:${column} ${message}`),
    ).toEqual([
      'reference-without-owner 3:34 “https://github.com/-/--nets/issues/14” leads to no issue, expected github.com/OWNER/REPOSITORY/…',
      'reference-without-owner 3:74 “https://github.com/_/nets/pull/2” leads to no issue, expected github.com/OWNER/REPOSITORY/…',
      'reference-without-owner 4:3 “https://github.com/.Hut/roof/issues/3” leads to no issue, expected github.com/OWNER/REPOSITORY/…',
    ]);
  });

  it('says where a number may be two issues', () => {
    const meeting = readMinutes(
      '- https://github.com/Hut/roof/issues/1 https://github.com/Hut/door/issues/1\n- see #1\n',
    );
    expect(meeting.shorthands).toHaveLength(1);
    expect(meeting.diagnostics).toContainEqual(expect.objectContaining({ rule: 'reference-ambiguous', line: 2 }));
  });

  it('trusts the address where the text disagrees, and says so', () => {
    const meeting = readMinutes('- [#597](https://github.com/Hut/roof/issues/596)');
    expect(meeting.references.map(({ ref }) => ref)).toEqual(['Hut/roof#596']);
    expect(meeting.diagnostics).toContainEqual(
      expect.objectContaining({ rule: 'reference-text-mismatch', severity: 'warning', line: 1, column: 3 }),
    );
  });

  it.each([
    'colour #50c3a5 and #123456a',
    'room #scs-r6:matrix.org',
    'Hackathon #4 and tech talk #12',
    'https://pad.example.org/x#12',
    'RFC #2972',
    '`roof#12` in code',
    'ada@example.org#3',
  ])('takes %s for none', (text) => {
    const { references, shorthands: left } = readMinutes(`- ${text}`);
    expect([references, left]).toEqual([[], []]);
  });

  it.each(['Conclusion/Resolution', 'Input/Output'])('does not take the heading %s for a repository', (heading) => {
    expect(refs(`# 2024-03-05\n\n#### ${heading}\n\n- #8\n`)).toEqual([]);
  });

  it('takes two words for a repository where an address shows whose it is', () => {
    expect(
      refs(`
      ## Hut/Roof

      - #8
      - https://github.com/Hut/Roof/issues/9
    `),
    ).toEqual(['3 Hut/Roof#8', '4 Hut/Roof#9']);
  });
});
