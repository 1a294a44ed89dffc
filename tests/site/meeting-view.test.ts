import { describe, expect, test } from 'vitest';
import { meetingView } from '../../src/site/pages/meeting.ts';
import { found, siteOf } from './make.ts';

const minutes = `# Ops 2026-01-15

## Participants

* @ann-pier (Harbour Ltd)
* Bo Quay
* excused: @cy-dock

## Agenda

### Crane

#### Cable

* AI @ann-pier: grease the crane of berth four
* Decision: we keep the crane
* see harbour/cranes#7

### Gulls
`;

const files = {
  'ops/20260108.md': '# Ops 2026-01-08\n\nLater told in [minutes](20260115.md).\n',
  'ops/20260115.md': minutes,
  'ops/20260122.md': '# 2026-01-22\n\n## Crane\n\n* AI @ann-pier: grease the crane of berth four\n',
  'ops/notes.md': '',
};

function viewOf(path: string, surroundings = {}, more: Readonly<Record<string, string>> = {}) {
  const site = siteOf({ ...files, ...more }, surroundings);
  return meetingView(site, found(site.index.whole.get(path), path));
}

describe('a meeting’s page', () => {
  const view = viewOf('ops/20260115.md', { config: { repository: 'https://github.com/harbour/minutes' } });

  test('names day and title, and the group where the title does not and others meet too', () => {
    expect(view.title).toBe('Ops 2026-01-15');
    const besides = { 'pier/20260108.md': minutes };
    expect(viewOf('ops/20260115.md', {}, besides).group).toBeNull();
    expect(viewOf('ops/notes.md', {}, besides).group).toEqual({ text: 'Ops', href: '../../../minutes/ops/' });
    expect(viewOf('ops/notes.md').group).toBeNull();
    expect(view.date).toMatchObject({ iso: '2026-01-15', text: expect.stringMatching(/Thursday,? 15 January 2026/) });
  });

  test('leads to the meetings before and after', () => {
    expect(view.previous).toEqual({ text: '8 Jan 2026', href: '../../../minutes/ops/20260108/' });
    expect(view.next?.text).toBe('22 Jan 2026');
  });

  test('tells those who took part from those who were absent', () => {
    expect(view.attendance.present.map((chip) => [chip.text, chip.note])).toEqual([
      ['ann-pier', 'Harbour Ltd'],
      ['Bo Quay', null],
    ]);
    expect(view.attendance.absent.map((chip) => chip.href)).toEqual(['../../../people/cy-dock/']);
  });

  test('names who led and who wrote, each once for all that the minutes say of it', () => {
    const text =
      '# Ops\n\n* Chair: Ann Pier\n* Scribe: Bo Quay\n\n## Participants\n\n* Cy Dock (chair)\n* Ann Pier (chair)\n';
    const { roles } = viewOf('ops/20260101.md', {}, { 'ops/20260101.md': text });
    expect(roles.map((role) => [role.text, role.people.map((chip) => chip.text)])).toEqual([
      ['Chair', ['Ann Pier', 'Cy Dock']],
      ['Notes', ['Bo Quay']],
    ]);
  });

  test('has contents two levels deep', () => {
    expect(view.contents.map((item) => [item.text, item.href, item.children.length])).toEqual([
      ['Crane', '#crane', 1],
      ['Gulls', '#gulls', 0],
    ]);
  });

  test('shortens addresses in its contents', () => {
    const path = 'ops/20260129.md';
    const crane = '## Crane (https://github.com/harbour/cranes/issues/144)\n\n* it creaks\n';
    const { contents } = viewOf(path, {}, { [path]: `# Ops 2026-01-29\n\n${crane}` });
    expect(contents.map(({ text }) => text)).toEqual(['Crane (cranes#144)']);
  });

  test('sets actions, decisions and references apart, with links to their place', () => {
    expect(view.actions.map(({ text, here, seen }) => ({ text, here, seen }))).toEqual([
      {
        text: 'grease the crane of berth four',
        here: expect.stringMatching(/^#action-/),
        seen: 'came up in 2 meetings',
      },
    ]);
    expect(view.decisions.map(({ text, here }) => [text, here])).toEqual([['we keep the crane', '#decision-1']]);
    expect(view.references.map(({ href }) => href)).toEqual(['../../../references/harbour/cranes/7/']);
  });

  test('marks each action as new or carried over, with its place in the meeting before', () => {
    expect(view.actions.map(({ origin }) => origin)).toEqual([{ text: 'new here', href: null }]);
    expect(viewOf('ops/20260122.md').actions.map(({ origin }) => origin)).toEqual([
      {
        text: 'carried over from 15 Jan 2026',
        href: expect.stringMatching(/^\.\.\/\.\.\/\.\.\/minutes\/ops\/20260115\/#action-/),
      },
    ]);
  });

  test('lists an action once that the minutes say twice', () => {
    const again = minutes.replace('### Gulls', '## Action items\n\n* AI @ann-pier: grease the crane of berth four');
    const site = siteOf({ ...files, 'ops/20260115.md': again });
    const { actions } = meetingView(site, found(site.index.whole.get('ops/20260115.md'), 'meeting'));
    expect(site.index.whole.get('ops/20260115.md')?.actions).toHaveLength(2);
    expect(actions.map(({ seen, origin }) => [seen, origin.text])).toEqual([['came up in 2 meetings', 'new here']]);
  });

  test('says who links here', () => {
    expect(view.backlinks).toEqual([{ text: 'Ops 2026-01-08', href: '../../../minutes/ops/20260108/' }]);
  });

  test('leads to the file’s source, history and edit page', () => {
    expect(view.file.links.map(({ href }) => href.replace(/.*minutes\/(\w+)\/.*/, '$1'))).toEqual([
      'blob',
      'commits',
      'edit',
    ]);
  });
});

describe('odd files', () => {
  test('a title that is only a date says nothing: the group and the day do', () => {
    expect(viewOf('ops/20260122.md').title).toBe('Ops');
    expect(viewOf('ops/20260122.md').date?.text).toMatch(/22 January 2026/);
    expect(viewOf('ops/20260122.md').frame.documentTitle).toContain('Ops, 22 Jan 2026');
  });

  test('an empty file has a page', () => {
    expect(viewOf('ops/notes.md')).toMatchObject({ title: 'notes', date: null, text: '' });
  });

  test('without a repository there are no links to it', () => {
    expect(viewOf('ops/20260115.md').file.links).toEqual([]);
  });
});

describe('an action or decision', () => {
  const receipt = { commit: 'c0ffee1234', date: '2026-01-16T09:00:00Z', pull: 12, corrected: false };
  const late = { ...receipt, date: '2026-02-03T09:00:00Z', pull: null, corrected: true };
  const around = {
    config: { repository: 'https://github.com/harbour/minutes' },
    receipt: (_path: string, line: number) => (line === 3 ? receipt : late),
  };
  const text = '# Ops 2026-01-15\n\n- AI @ann-pier: grease the crane\n\nDecision: we keep the crane\n';
  const site = siteOf({ 'ops/20260115.md': text }, around);
  const view = meetingView(site, found(site.index.whole.get('ops/20260115.md'), 'meeting'));

  test('leads to its line and to the pull request that brought it', () => {
    expect(view.actions[0]?.receipt).toEqual([
      { text: 'Source line', href: 'https://github.com/harbour/minutes/blob/main/ops/20260115.md?plain=1#L3' },
      { text: '#12', href: 'https://github.com/harbour/minutes/pull/12' },
    ]);
  });

  test('that came after its file says when it was corrected', () => {
    expect(view.decisions[0]?.receipt[1]).toEqual({
      text: 'corrected on 3 Feb 2026: c0ffee1',
      href: 'https://github.com/harbour/minutes/commit/c0ffee1234',
    });
  });
});
