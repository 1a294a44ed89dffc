import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type AskOptions, askTracker } from '../../../src/load/tracker/ask-tracker.ts';
import { archiveOf, meeting, reference, shorthand } from '../../helpers/meetings.ts';
import { type Answers, type FakeTracker, fakeTracker, HASTE } from './fake-tracker.ts';

const TIDES = '/repos/Harbour/tides';
const OPEN = { body: { private: false } };
const issue = (title: string, state = 'open', more: object = {}) => ({ body: { title, state, ...more } });
const DAY = 86_400_000;
const NOW = 1_000 * DAY;

const harbour = archiveOf([
  meeting('ops/2026-01-07.md', {
    references: [reference('Harbour/tides#1', 3), reference('Harbour/tides#2', 4), reference('Harbour/tides#3', 5)],
  }),
]);

let folder = '';
let before: string | undefined;
beforeEach(() => {
  before = process.env.MINUTED_CACHE;
  folder = mkdtempSync(join(tmpdir(), 'minuted-tracker-'));
  process.env.MINUTED_CACHE = folder;
});
afterEach(() => {
  if (before === undefined) delete process.env.MINUTED_CACHE;
  else process.env.MINUTED_CACHE = before;
  rmSync(folder, { recursive: true });
});

async function ask(tracker: FakeTracker, options: Partial<AskOptions> = {}) {
  const said: string[] = [];
  const onProgress = (step: string) => said.push(step);
  const options_ = { root: '/minutes', cache: true, now: NOW, patience: HASTE, onProgress, ...options };
  const facts = await askTracker(harbour, tracker.settings, options_);
  return { facts: Object.fromEntries(facts), said };
}

const all: Answers = {
  [TIDES]: OPEN,
  [`${TIDES}/issues/1`]: issue('The gauge is late'),
  [`${TIDES}/issues/2`]: issue('Read the gauge', 'closed', { pull_request: { merged_at: '2026-01-02T03:04:05Z' } }),
  [`${TIDES}/issues/3`]: issue('Paint it', 'closed', { pull_request: { merged: false, merged_at: null } }),
};
const known = {
  'Harbour/tides#1': { title: 'The gauge is late', state: 'open', type: 'issue' },
  'Harbour/tides#2': { title: 'Read the gauge', state: 'merged', type: 'pull' },
  'Harbour/tides#3': { title: 'Paint it', state: 'closed', type: 'pull' },
};

describe('a tracker', () => {
  test('is asked once for each repository and each issue, with the token, and tells titles, states and kinds', async () => {
    const tracker = await fakeTracker(all);
    const { facts, said } = await ask(tracker);
    expect(facts).toEqual(known);
    expect([...tracker.asked].sort()).toEqual(Object.keys(all).sort());
    expect(new Set(tracker.tokens)).toEqual(new Set(['Bearer t0ken']));
    expect(said).toEqual(['asking github.com about 3 issues']);
  });

  test('that does not know an issue is believed, and not asked again for days', async () => {
    const tracker = await fakeTracker({
      ...all,
      [`${TIDES}/issues/1`]: { status: 404 },
      [`${TIDES}/issues/2`]: { status: 410 },
    });
    expect(Object.keys((await ask(tracker)).facts)).toEqual(['Harbour/tides#3']);
    const count = tracker.asked.length;
    expect((await ask(tracker, { now: NOW + 2 * DAY })).said).toEqual([]);
    expect(tracker.asked.length).toBe(count);
  });

  test('is not asked about the issues of a repository that is not public, or not there', async () => {
    for (const answer of [{ body: { private: true } }, { status: 404 }]) {
      const tracker = await fakeTracker({ ...all, [TIDES]: answer });
      expect((await ask(tracker, { cache: false })).facts).toEqual({});
      expect(tracker.asked).toEqual([TIDES]);
    }
  });

  test('may send us on within its host: repositories are renamed', async () => {
    const moved = { status: 301, headers: { location: '/repositories/7/issues/1' } };
    const tracker = await fakeTracker({
      ...all,
      [`${TIDES}/issues/1`]: moved,
      '/repositories/7/issues/1': issue('The gauge is late'),
    });
    expect((await ask(tracker)).facts).toEqual(known);
  });

  test('may not send us, and the token, to another host, nor in circles', async () => {
    const other = await fakeTracker({ '/': issue('Mine now') });
    const tracker = await fakeTracker({
      ...all,
      [`${TIDES}/issues/1`]: { status: 302, headers: { location: `${other.settings.base}/` } },
      [`${TIDES}/issues/2`]: { status: 302, headers: { location: `${TIDES}/issues/2` } },
    });
    const { facts, said } = await ask(tracker);
    expect(Object.keys(facts)).toEqual(['Harbour/tides#3']);
    expect(other.asked).toEqual([]);
    expect(said[1]).toMatch(/^github\.com left 2 of 3 issues open: redirects/);
  });
});

describe('a rate limit', () => {
  const limited = (headers: Readonly<Record<string, string>>) => ({ status: 403, headers });

  test('that ends soon is waited for', async () => {
    const tracker = await fakeTracker({
      ...all,
      [`${TIDES}/issues/1`]: [limited({ 'retry-after': '1' }), issue('The gauge is late')],
    });
    const start = Date.now();
    const { facts } = await ask(tracker);
    expect(facts).toEqual(known);
    expect(Date.now() - start).toBeGreaterThan(900);
  });

  test.each([
    ['by Retry-After', { 'retry-after': '3600' }],
    ['by X-RateLimit-Reset', { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '99999999999' }],
  ])('that lasts (%s) ends the asking at once, and the rest is asked next time', async (_, headers) => {
    const tracker = await fakeTracker({ ...all, [TIDES]: limited(headers) });
    const { facts, said } = await ask(tracker);
    expect([facts, tracker.asked]).toEqual([{}, [TIDES]]);
    expect(said[1]).toBe('github.com left 3 of 3 issues open: the rate limit is reached');
    tracker.answer(all);
    expect((await ask(tracker)).facts).toEqual(known);
  });

  test('is seen before it is passed: an answer that was the last one is used, and nothing more is asked', async () => {
    const spent = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '99999999999' };
    const tracker = await fakeTracker({ ...all, [TIDES]: { ...OPEN, headers: spent } });
    await ask(tracker);
    expect(tracker.asked).toEqual([TIDES]);
  });
});

describe('a tracker that fails', () => {
  const failures = {
    'with errors': { status: 500, body: 'oops' },
    'by refusing the token': { status: 401 },
    'by answering something else': { body: '<html>Welcome' },
    'by answering another shape': { body: { title: 7, state: 'odd' } },
    'by sending without end': { body: 'x'.repeat(20_000) },
    'by saying nothing': 'silence',
    'by hanging up': 'hang-up',
  } as const;

  test.each(Object.entries(failures))(
    '%s leaves what was known as it was, and says so in one line',
    async (_, failure) => {
      const tracker = await fakeTracker(all);
      await ask(tracker);
      const kept = readFileSync(join(folder, readdirSync(folder)[0] ?? ''), 'utf8');
      tracker.answer({ [TIDES]: failure });
      const { facts, said } = await ask(tracker, { now: NOW + 40 * DAY, patience: { ...HASTE, time: 400 } });
      expect(facts).toEqual(known);
      expect(said).toHaveLength(2);
      expect(said[1]).toMatch(/^github\.com left 3 of 3 issues open: \S/);
      expect(readFileSync(join(folder, readdirSync(folder)[0] ?? ''), 'utf8')).toBe(kept);
    },
  );

  test('now and then is asked again', async () => {
    const tracker = await fakeTracker({
      ...all,
      [`${TIDES}/issues/2`]: [
        { status: 502 },
        'hang-up',
        issue('Read the gauge', 'closed', { pull_request: { merged: true } }),
      ],
    });
    expect((await ask(tracker)).facts).toEqual(known);
  });

  test('again and again is left alone', async () => {
    const tracker = await fakeTracker({ ...all, [TIDES]: OPEN, ...failingIssues() });
    const { facts } = await ask(tracker, { patience: { ...HASTE, failures: 1 } });
    expect(facts).toEqual({});
    expect(tracker.asked.length).toBeLessThan(11);
  });

  const failingIssues = (): Answers =>
    Object.fromEntries([1, 2, 3].map((number) => [`${TIDES}/issues/${number}`, { status: 500 }]));
});

describe('what was learned', () => {
  test('is used as long as it is good, and asked again when it is old', async () => {
    const tracker = await fakeTracker(all);
    await ask(tracker);
    const count = tracker.asked.length;
    expect(await ask(tracker, { now: NOW + DAY / 2 })).toEqual({ facts: known, said: [] });
    expect(tracker.asked.length).toBe(count);
    tracker.answer({ ...all, [`${TIDES}/issues/1`]: issue('The gauge was late', 'closed') });
    const { facts } = await ask(tracker, { now: NOW + 2 * DAY });
    expect(facts['Harbour/tides#1']).toEqual({ title: 'The gauge was late', state: 'closed', type: 'issue' });
    expect(tracker.asked.slice(count)).toEqual([TIDES, `${TIDES}/issues/1`]);
  });

  test('lies in one whole file, and a damaged one is nothing', async () => {
    const tracker = await fakeTracker(all);
    await ask(tracker);
    const [file = '', ...others] = readdirSync(folder);
    expect(others).toEqual([]);
    writeFileSync(join(folder, file), readFileSync(join(folder, file), 'utf8').slice(0, 50));
    expect((await ask(tracker)).facts).toEqual(known);
  });

  test('is neither used nor kept where no cache is wanted', async () => {
    const tracker = await fakeTracker(all);
    expect((await ask(tracker, { cache: false })).facts).toEqual(known);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('is only about what may lie on that tracker', async () => {
    const tracker = await fakeTracker({});
    const settings = { ...tracker.settings, host: 'git.harbour.example' };
    const archive = archiveOf(
      [
        meeting('ops/2026-01-07.md', {
          references: [reference('Harbour/tides#1', 3), reference('Harbour/tides#4', 3, { type: 'discussion' })],
          shorthands: [shorthand('Harbour/boats#2', 5)],
        }),
      ],
      { repositories: [{ name: 'Harbour/boats', aliases: [] }] },
    );
    const options = { root: '/minutes', cache: false, patience: HASTE, onProgress: () => undefined };
    await askTracker(archive, settings, options);
    expect(tracker.asked).toEqual(['/repos/Harbour/boats']);
  });
});
