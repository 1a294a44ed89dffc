import { describe, expect, it } from 'vitest';
import type { Meeting } from '../../src/model/index.ts';
import { archiveOf, item, link, meeting } from '../helpers/meetings.ts';

const HOME = 'https://github.com/QuayWorks/minutes';
const targets = [
  meeting('harbour/20240103.md'),
  meeting('harbour/20240110.md'),
  meeting('pier/20240105.md'),
  meeting('pier/plan.md'),
];

/** Where each of these links of one file leads. */
function leads(urls: readonly string[], found: Partial<Meeting> = {}, config = {}, remote: string | null = HOME) {
  const links = urls.map((url, at) => link(url, 20 + at));
  const archive = archiveOf([...targets, meeting('harbour/20240117.md', { links, ...found })], config, remote);
  return archive.meetings.find((one) => one.path === 'harbour/20240117.md')?.links.map((one) => one.meeting);
}

describe('links to other minutes', () => {
  it('lead to the file from its address on the host, on any branch, with anchor, query or without .md', () => {
    expect(
      leads([
        `${HOME}/blob/main/harbour/20240103.md`,
        `${HOME}/tree/feature/new-layout/harbour/20240103.md#dredging`,
        `${HOME}/blob/main/harbour/20240103`,
        `${HOME}/raw/main/harbour/20240103.md?plain=1`,
        'https://raw.githubusercontent.com/QuayWorks/minutes/main/harbour/20240103.md',
        'http://github.com/quayworks/Minutes/blob/main/Harbour/20240103.MD',
      ]),
    ).toEqual(Array.from({ length: 6 }, () => 'harbour/20240103.md'));
  });

  it('lead to the file from a relative path, encoded or not', () => {
    expect(leads(['20240103.md', './20240103.md#x', '../pier/20240105.md', '/pier/plan', '../pier/%70lan.md'])).toEqual(
      ['harbour/20240103.md', 'harbour/20240103.md', 'pier/20240105.md', 'pier/plan.md', 'pier/plan.md'],
    );
  });

  it('lead nowhere from other repositories, out of the archive, to anchors, mail and broken addresses', () => {
    const urls = [
      'https://github.com/Other/repo/blob/main/harbour/20240103.md',
      '../../../etc/passwd.md',
      '#top',
      'mailto:a@b.org',
      'https://',
      '%E0%A4%A',
    ];
    expect(leads(urls)).toEqual(urls.map(() => null));
  });

  it('know the archive inside a bigger repository, from the configuration or by the ends of paths', () => {
    const urls = ['https://github.com/QuayWorks/port/blob/main/docs/minutes/harbour/20240103.md'];
    expect(leads(urls, {}, { repository: 'https://github.com/QuayWorks/port', folder: 'docs/minutes' }, null)).toEqual([
      'harbour/20240103.md',
    ]);
    expect(leads(urls, {}, {}, 'https://github.com/QuayWorks/port')).toEqual(['harbour/20240103.md']);
  });

  it('teach which repository is the archive’s own, where nobody says so', () => {
    const urls = [`${HOME}/blob/main/harbour/20240103.md`, `${HOME}/blob/main/harbour/20240110.md`];
    const links = urls.map((url, at) => link(url, 20 + at));
    const archive = archiveOf([...targets, meeting('harbour/20240117.md', { links })]);
    expect(archive.facts.home).toBe(HOME);
    expect(archive.meetings.flatMap((one) => one.links).map((one) => one.type)).toEqual(['minutes', 'minutes']);
  });

  it('are told to the file that they lead to, a line once, and never to itself', () => {
    const links = [
      link('20240103.md', 20, { text: 'last time' }),
      link('20240103.md#x', 20),
      link('20240117.md', 21),
      link('20240103.md', 30),
    ];
    const archive = archiveOf([...targets, meeting('harbour/20240117.md', { links })]);
    expect(archive.backlinks).toEqual({
      'harbour/20240103.md': [
        { from: 'harbour/20240117.md', line: 20, text: 'last time' },
        { from: 'harbour/20240117.md', line: 30, text: '20240103.md' },
      ],
    });
  });
});

describe('a link to a file that does not exist', () => {
  const missing = (url: string) => {
    const archive = archiveOf([...targets, meeting('harbour/20240117.md', { links: [link(url, 20)] })], {}, HOME);
    return archive.diagnostics.map(({ rule, line, message }) => ({ rule, line, message }));
  };

  it('is a diagnostic that names the nearest day of that folder', () => {
    expect(missing(`${HOME}/blob/main/harbour/20240109.md`)).toEqual([
      {
        rule: 'missing-minutes',
        line: 20,
        message: 'The link leads to harbour/20240109.md, and there is no such file; the nearest is harbour/20240110.md',
      },
    ]);
  });

  it('is told for relative links and for files of that name in another folder', () => {
    expect(missing('../harbour/plan.md')[0]?.message).toContain('the nearest is pier/plan.md');
    expect(missing('nowhere.md')[0]?.message).toBe('The link leads to harbour/nowhere.md, and there is no such file');
  });

  it('is none where it leads to other things of the repository', () => {
    expect(missing(`${HOME}/blob/main/tools/check.sh`)).toEqual([]);
    expect(missing(`${HOME}/tree/main/harbour`)).toEqual([]);
  });
});

describe('links to pads', () => {
  const PAD = 'https://pad.example.org/quay-2024';

  it('lead to the file that alone names the pad as its own', () => {
    const own = meeting('pier/20240112.md', {
      links: [link(`${PAD}-pier`, 3, { type: 'pad' })],
      agenda: [item('Ropes', 10)],
    });
    const from = meeting('harbour/20240117.md', { links: [link(`${PAD}-pier?both#ropes`, 20, { type: 'pad' })] });
    const archive = archiveOf([...targets, own, from]);
    expect(archive.meetings.flatMap((one) => one.links).map((one) => one.meeting)).toEqual(['pier/20240112.md', null]);
  });

  it('lead to the day in the group that the pad is called after', () => {
    const sameDay = [meeting('sig-iam/20240103.md'), meeting('iam/20240103.md')];
    const from = meeting('ops/20240104.md', {
      links: [link('https://pad.example.org/2024-sig-iam#2024-01-03', 20, { type: 'pad' })],
    });
    expect(archiveOf([...sameDay, from]).meetings.flatMap((one) => one.links)[0]?.meeting).toBe('sig-iam/20240103.md');
  });

  it('lead nowhere where the pad was spoken of before the meeting that names it', () => {
    const own = meeting('pier/20240112.md', { links: [link(`${PAD}-pier`, 3, { type: 'pad' })] });
    const before = meeting('harbour/20240104.md', { links: [link(`${PAD}-pier`, 20, { type: 'pad' })] });
    expect(
      archiveOf([own, before])
        .meetings.flatMap((one) => one.links)
        .map((one) => one.meeting),
    ).toEqual([null, null]);
  });

  it('lead to the day that the anchor of a rolling pad names, in the group that uses it', () => {
    expect(leads([`${PAD}#2024-01-10`, `${PAD}?view#2024-01-03-ropes`, `${PAD}#2023-05-05`, `${PAD}#ropes`])).toEqual([
      'harbour/20240110.md',
      'harbour/20240103.md',
      null,
      null,
    ]);
  });
});
