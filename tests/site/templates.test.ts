import { describe, expect, test } from 'vitest';
import { sitePages } from '../../src/site/pages/index.ts';
import checks from '../../templates/checks.11ty.tsx';
import home from '../../templates/index.11ty.tsx';
import meeting from '../../templates/minutes/meeting.11ty.tsx';
import person from '../../templates/people/person.11ty.tsx';
import { found, siteOf } from './make.ts';

const minutes = `# Ops 2026-01-15

## Participants

* @ann-pier
* regrets: @bo-quay

## Crane <script>alert(1)</script>

* AI @ann-pier: grease "the" crane & co.
* Decision: we keep the crane

<p style="color:red" onclick="alert(1)">red</p>

## Gulls

![gull](gull.png)
`;

const site = siteOf(
  { 'ops/20260108.md': '# Ops 2026-01-08\n', 'ops/20260115.md': minutes },
  { assets: ['ops/gull.png'], config: { repository: 'https://github.com/harbour/minutes', licence: 'CC BY 4.0' } },
);
const pages = sitePages(site);
/** Nothing here waits for pictures. */
const page = String(meeting.render({ entry: found(pages.meeting[1], 'meeting') }));

describe('a meeting’s page', () => {
  test('is a whole document in the site’s language, the text in its own', () => {
    expect(page).toMatch(/^<!doctype html><html lang="en-GB" dir="ltr">/);
    expect(page).toContain('<div class="prose" lang="en">');
  });

  test('has one first heading, and headings that skip no level', () => {
    const levels = [...page.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    for (const [index, level] of levels.entries()) expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1);
  });

  test('begins with a way past the navigation', () => {
    expect(page).toMatch(/<body><a class="skip" href="#content">.*<main id="content" tabindex="-1">/s);
  });

  test('lets nothing run and nothing load that is not ours', () => {
    expect(page).toContain(`content="default-src 'self'; base-uri 'none'; form-action 'self'; object-src 'none'"`);
    expect(page).not.toMatch(/ style=| on[a-z]+=|<style|alert\(1\)<\/script>/);
    const scripts = [...page.matchAll(/<script(?! type="application\/ld\+json")[^>]*>/g)].map(([tag]) => tag);
    expect(scripts.every((tag) => tag.includes('src="../../../assets/'))).toBe(true);
  });

  test('tells who was there from who was not', () => {
    expect(page).toMatch(/<dt>Who took part <small>1<\/small><\/dt>.*ann-pier.*<div class="absent">.*bo-quay/s);
  });

  test('shuts away a crowd that would fill a phone before the minutes begin', () => {
    const of = (people: number) => {
      const list = Array.from({ length: people }, (_, at) => `* @${'abcdefghijklmnopqrstuvwxyz'[at]}-quay\n`).join('');
      const [only] = sitePages(siteOf({ 'ops/20260115.md': `## Participants\n\n${list}` })).meeting;
      return String(meeting.render({ entry: found(only, 'meeting') }));
    };
    expect(of(24)).not.toContain('<summary>24 people</summary>');
    expect(of(25)).toContain('<details><summary>25 people</summary><ul class="chips">');
  });

  test('holds contents that fold, results, pictures and the way to the file', () => {
    expect(page).toMatch(/<nav class="contents" aria-label="Contents"><details><summary>Contents/);
    expect(page).toContain('1 decision');
    expect(page).toContain('src="../../../files/ops/gull.png"');
    expect(page).toContain('https://github.com/harbour/minutes/edit/main/ops/20260115.md');
    expect(page).toContain('Minutes under CC BY 4.0');
  });

  test('writes words of the minutes as text', () => {
    expect(page).toContain('grease &quot;the&quot; crane &amp; co.');
  });
});

test('a person’s page and the home page are whole documents too', () => {
  expect(person.render({ entry: found(pages.person[0], 'person') })).toContain('<h1>');
  expect(home.render({ entry: found(pages.home[0], 'home') })).toContain('Latest meetings');
});

test('signs in what is said of a rule are set as code', () => {
  const place = { path: 'ops/20260108.md', line: 1, column: 1 };
  const odd = { ...place, rule: 'unclosed-emphasis', severity: 'info', message: 'half bold' } as const;
  const page = checks.render({ entry: found(sitePages({ ...site, diagnostics: [odd] }).checks[0], 'checks') });
  expect(page).toContain('An odd number of <code>**</code> or <code>~~</code>');
});

test('an empty archive has a home page that says what to do, with a file to start from', () => {
  const empty = home.render({ entry: found(sitePages(siteOf({})).home[0], 'home') });
  expect(empty).toContain('<h1>No minutes yet</h1>');
  expect(empty).toContain('## Participants');
});

test('Eleventy is told to make one page for each entry of a list', () => {
  const entry = found(pages.meeting[0], 'meeting');
  expect(meeting.data.pagination).toEqual({ data: 'minuted.meeting', size: 1, alias: 'entry' });
  expect(meeting.data.permalink({ entry })).toBe('minutes/ops/20260108/index.html');
});
