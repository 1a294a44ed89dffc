import remarkParse from 'remark-parse';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { linkArchive, parseMeeting, UsageError } from '../../src/index.ts';
import remarkMinutes from '../../src/library/remark-minutes.ts';

const minutes = `---
title: Tide tables
---
## Present

- @ines
- Piet Aarts

## Gauge 3

AI @ines: replace the float, see #12
Decision: readings of May are thrown away
`;

describe('parseMeeting', () => {
  test('reads markdown alone', () => {
    const meeting = parseMeeting(minutes);
    expect(meeting).toMatchObject({ title: 'Tide tables', date: null, group: '' });
    expect(meeting.participants.map(({ handle, name }) => handle ?? name)).toEqual(['ines', 'Piet Aarts']);
    expect(meeting.actions).toMatchObject([{ text: 'replace the float, see #12', owners: ['ines'], line: 11 }]);
  });

  test('reads date and group off the path, and takes words of one’s own', () => {
    const vocabulary = { headings: { participants: ['Crew aboard'] } };
    const meeting = parseMeeting('# Crew aboard\n\n- Piet Aarts\n', { path: 'gauges/2026-05-04.md', vocabulary });
    expect(meeting).toMatchObject({ date: '2026-05-04', group: 'gauges' });
    expect(meeting.participants).toHaveLength(1);
  });

  test('never throws for the text’s sake', () => {
    expect(parseMeeting('\0').diagnostics).toMatchObject([{ rule: 'not-text' }]);
  });
});

describe('linkArchive', () => {
  test('joins meetings with nothing else said', () => {
    const archive = linkArchive([
      parseMeeting(minutes, { path: 'gauges/2026-05-04.md' }),
      parseMeeting('## Participants\n\n- @ines\n\n## Actions\n\n- [x] @ines: replace the float, see #12\n', {
        path: 'gauges/2026-05-18.md',
      }),
    ]);
    expect(archive.people.find(({ id }) => id === 'ines')?.attended).toHaveLength(2);
    expect(archive.actions).toMatchObject([{ outcome: 'done', closed: '2026-05-18' }]);
  });

  test('knows what a configuration file would say', () => {
    const config = { groups: [{ folder: 'gauges', repository: 'harbour/gauges' }] };
    const archive = linkArchive([parseMeeting(minutes, { path: 'gauges/2026-05-04.md' })], { config });
    expect(archive.references.map(({ ref }) => ref)).toEqual(['harbour/gauges#12']);
  });

  test('tells which key of it is wrong', () => {
    expect(() => linkArchive([], { config: { branch: '' } })).toThrow(UsageError);
  });
});

describe('remark-minutes', () => {
  const file = new VFile({ path: './gauges/2026-05-04.md', value: minutes });

  test('puts what a file says on file.data.meeting, whatever else reads the tree', async () => {
    const processor = unified().use(remarkParse).use(remarkMinutes).use(remarkStringify);
    const { data, messages } = await processor.process(file);
    expect(data.meeting).toEqual(parseMeeting(minutes, { path: 'gauges/2026-05-04.md' }));
    expect(messages).toEqual([]);
  });

  test('reports what is odd as messages of the file, if asked', async () => {
    const odd = new VFile({ path: 'gauges/2026-05-04.md', value: '---\na: [\n---\nText\n' });
    const processor = unified().use(remarkParse).use(remarkMinutes, { messages: true }).use(remarkStringify);
    const { messages } = await processor.process(odd);
    const expected = { ruleId: 'front-matter', source: 'minuted', fatal: true, line: 2 };
    expect(messages.find(({ ruleId }) => ruleId === 'front-matter')).toMatchObject(expected);
  });
});
