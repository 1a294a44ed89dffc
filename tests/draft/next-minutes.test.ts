import { describe, expect, test } from 'vitest';
import { nextDate } from '../../src/draft/next-minutes.ts';
import { loadArchive } from '../../src/load/load-archive.ts';
import { folderOf } from '../helpers/folder.ts';
import { draftFor } from './round-trip.ts';

/** Three meetings of a group that has habits. */
function crew(more: Readonly<Record<string, string>> = {}): Record<string, string> {
  const minutes = (date: string, scribe: string, body: string) =>
    [
      `## ${date}`,
      '',
      '### :family: Participants',
      '* @ada',
      '* @bo',
      '* @cy',
      '',
      '### Housekeeping',
      `* Minutes: @${scribe}`,
      `* Something said on ${date} only`,
      '',
      body,
    ].join('\n');
  return {
    'crew/20260304.md': minutes('2026-03-04', 'cy', '### Agenda\n\n#### Hull\n* barnacles\n'),
    'crew/20260311.md': minutes('2026-03-11', 'bo', '### Agenda\n\n#### Nets\n* torn\n* AI @bo: buy twine\n'),
    'crew/20260318.md': minutes(
      '2026-03-18',
      'ada',
      '### Pending action items\n* AI @bo: buy twine\n  - done\n\n### Agenda\n\n#### Nets\n* still torn\n* AI @ada: mend them, see [nets#4](https://github.com/Crew/nets/issues/4)\n',
    ),
    ...more,
  };
}

describe('the next meeting’s file follows the habits of its group', () => {
  test('name, title, headings, chores, open actions and subjects', async () => {
    const draft = await draftFor(crew(), 'crew', '2026-03-25');
    expect(draft.path).toBe('crew/20260325.md');
    expect(draft.text).toBe(
      [
        '## 2026-03-25',
        '',
        '### :family: Participants',
        '<!-- Usually here: @ada, @bo, @cy -->',
        '',
        '*',
        '',
        '### Housekeeping',
        '* Minutes: @cy',
        '',
        '### Pending action items',
        '- AI @ada: mend them, see [nets#4](https://github.com/Crew/nets/issues/4)',
        '',
        '### Agenda',
        '',
        '<!-- Subjects that went on last time:',
        '- Nets (2 meetings)',
        '-->',
        '',
      ].join('\n'),
    );
    expect(draft.carried.map(({ action }) => action.owners)).toEqual([['ada']]);
  });

  test('participants are a comment, a list to strike from, or left out', async () => {
    const list = await draftFor(crew(), 'crew', '2026-03-25', 'list');
    expect(list.text).toContain('### :family: Participants\n* @ada\n* @bo\n* @cy\n\n');
    const empty = await draftFor(crew(), 'crew', '2026-03-25', 'empty');
    expect(empty.text).toContain('### :family: Participants\n*\n\n');
  });

  test('a chore goes to whoever did it longest ago, among those who still come', async () => {
    const gone = crew({ 'crew/20260225.md': '## 2026-02-25\n\n### Housekeeping\n* Minutes: @dora\n' });
    expect((await draftFor(gone, 'crew', '2026-03-25')).text).toContain('* Minutes: @cy\n');
  });

  test('a group without a heading for it gets one over the carried actions', async () => {
    const files = crew();
    delete files['crew/20260318.md'];
    const { text } = await draftFor(files, 'crew', '2026-03-18');
    expect(text).toContain('### Action items from last meeting\n\n- AI @bo: buy twine\n\n### Agenda');
  });

  test('a group that has no minutes yet gets plain ones', async () => {
    const draft = await draftFor({ 'crew/readme.md': '# About the crew\n\nWe sail.\n' }, 'crew', '2026-03-25');
    expect(draft.path).toBe('crew/2026-03-25.md');
    expect(draft.text).toMatch(/^# .*2026-03-25\n\n## Participants\n/);
  });

  test('German minutes stay German', async () => {
    const minutes = (day: number) =>
      `# Treffen am ${day}. März 2026\n\n## Teilnehmende\n- @ada\n- @bo\n\n## Tagesordnung\n\n### Netze ${day}\n- Wir haben über die Netze gesprochen, die nicht mehr zu retten sind, und was das mit der Fähre zu tun hat\n- AI @ada: flickt Netz ${day}\n`;
    const draft = await draftFor(
      { 'crew/2026-03-04.md': minutes(4), 'crew/2026-03-11.md': minutes(11) },
      'crew',
      '2026-05-06',
    );
    expect(draft.text).toMatch(/^# Treffen am 6\. Mai 2026\n/);
    expect(draft.text).toContain(
      '## Aufgaben vom letzten Mal\n\n- AI @ada: flickt Netz 11\n- AI @ada: flickt Netz 4\n',
    );
  });
});

describe('the day of the next meeting', () => {
  const weekly = Object.fromEntries(
    ['2026-03-04', '2026-03-11', '2026-03-18', '2026-03-25', '2026-04-01', '2026-04-08'].map((date) => [
      `crew/${date}.md`,
      `# Crew ${date}\n\n## Participants\n- @ada\n\n## Nets on ${date}\n- torn\n`,
    ]),
  );

  test('is the first of the group’s rhythm that is not past', async () => {
    const { archive } = await loadArchive(folderOf(weekly), { cache: false, git: false });
    const [group] = archive.groups;
    if (!group) throw new Error('no group');
    expect(nextDate(archive, group, '2026-04-09')).toBe('2026-04-15');
    expect(nextDate(archive, group, '2026-04-15')).toBe('2026-04-15');
    expect(nextDate(archive, group, '2026-05-01')).toBe('2026-05-06');
  });

  test('is unknown where no rhythm shows', async () => {
    const { archive } = await loadArchive(folderOf({ 'crew/2026-03-04.md': '# Crew 2026-03-04\n' }), {
      cache: false,
      git: false,
    });
    expect(archive.groups.map((group) => nextDate(archive, group, '2026-05-01'))).toEqual([null]);
  });

  test('a German group is written to in German, and its tasks stay as they stand', async () => {
    const minutes = (date: string, day: string) =>
      `# Werft, ${day}\n\n## Teilnehmende\n\n- @ada\n- @bo\n\n## Tagesordnung\n\n### Netze\n\nDie Netze sind wieder gerissen, und wir haben lange darüber gesprochen, wer sie flickt.\n\n- Aufgabe: Ada kauft Garn\n- Beschluss: Es wird geflickt. @bo prüft vorher das Garn. (${date})\n`;
    const files = {
      'werft/2026-03-04.md': minutes('4.3.', '4. März 2026'),
      'werft/2026-03-11.md': minutes('11.3.', '11. März 2026'),
    };
    const { text } = await draftFor(files, 'werft', '2026-03-18');
    expect(text).toContain('<!-- Sonst dabei: @ada, @bo -->');
    expect(text).toContain('<!-- Themen, die weitergingen:\n- Netze (2 Treffen)\n-->');
    expect(text).toContain('## Aufgaben vom letzten Mal\n\n- Aufgabe: Ada kauft Garn\n');
    expect(text).not.toContain('Beschluss:');
  });
});
