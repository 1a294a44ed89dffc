import * as fc from 'fast-check';
import { parseFragment } from 'parse5';
import { describe, expect, test } from 'vitest';
import type { Meeting } from '../../../src/model/index.ts';
import { linker, makeFrame } from '../../../src/site/frame.ts';
import { type MachineHead, machineHead } from '../../../src/site/outputs/head.ts';
import { jsonLdText } from '../../../src/site/outputs/structured/json-ld.ts';
import { action, meeting, people } from '../../helpers/meetings.ts';
import { hostileText } from './hostile.ts';
import { BASE, type Surroundings, siteOf } from './publish.ts';

function headOf(subject: Meeting, around: Surroundings = {}): MachineHead {
  const site = siteOf([subject], around);
  const address = site.addresses.meeting(subject.path);
  const to = linker(site, address);
  const frame = makeFrame(site, {
    address,
    title: subject.title ?? '',
    breadcrumbs: [{ text: 'Meetings', href: to('/minutes/') }],
  });
  return machineHead(site, to, { address, frame, subject: { kind: 'meeting', meeting: subject } });
}

const minutes = meeting('ops/2026-01-07.md', {
  title: 'Ops',
  participants: people('Ann Lee @alee'),
  actions: [action('write the runbook', 8, { id: 'a1' })],
});

const nodesOf = (head: MachineHead) => JSON.parse(head.jsonLd ?? '{}')['@graph'];
const typed = (head: MachineHead, type: string) =>
  nodesOf(head).find((node: { '@type': string }) => node['@type'] === type);

describe('what a meeting’s page says to machines', () => {
  const head = headOf(minutes);

  test('an event took place', () => {
    expect(typed(head, 'Event')).toMatchObject({
      name: 'Ops',
      startDate: '2026-01-07',
      eventStatus: 'https://schema.org/EventScheduled',
      superEvent: { '@type': 'EventSeries', url: `${BASE}minutes/ops/` },
      potentialAction: [{ name: 'write the runbook', url: `${BASE}minutes/ops/2026-01-07/#action-a1` }],
    });
  });

  test('or did not', () => {
    const cancelled = headOf({ ...minutes, cancelled: true });
    expect(typed(cancelled, 'Event').eventStatus).toBe('https://schema.org/EventCancelled');
  });

  test('nobody who took part is named: they were not asked', () => {
    expect(head.jsonLd).not.toContain('Ann');
  });

  test('where it stands', () => {
    expect(typed(head, 'BreadcrumbList').itemListElement).toEqual([
      { '@type': 'ListItem', position: 1, name: 'Meetings', item: `${BASE}minutes/` },
      { '@type': 'ListItem', position: 2, name: 'Ops' },
    ]);
  });

  test('how it looks where it is linked to', () => {
    const properties = Object.fromEntries(head.properties.map(({ property, content }) => [property, content]));
    expect(properties).toMatchObject({
      'og:title': 'Ops',
      'og:type': 'article',
      'og:site_name': 'Team minutes',
      'og:url': `${BASE}minutes/ops/2026-01-07/`,
      'article:published_time': '2026-01-07T00:00:00.000Z',
      'og:image': `${BASE}preview.png`,
      'og:image:width': '1200',
      'twitter:card': 'summary_large_image',
    });
  });

  test('where the same stands in other forms', () => {
    expect(head.links.map(({ type, href }) => [type, href])).toEqual([
      ['text/markdown', '../../../minutes/ops/2026-01-07/index.md'],
      ['application/json', '../../../minutes/ops/2026-01-07/index.json'],
      ['application/atom+xml', '../../../feed.xml'],
      [null, '../../../manifest.webmanifest'],
      ['application/opensearchdescription+xml', '../../../opensearch.xml'],
    ]);
  });

  test('people are shown the other forms too', () => {
    expect(head.forms.map(({ text }) => text)).toEqual(['As markdown', 'As data (JSON)']);
  });

  test('nothing absolute is said where nobody said where the site is', () => {
    const head = headOf(minutes, { options: { baseUrl: '' } });
    const properties = head.properties.map(({ property }) => property);
    expect(properties.filter((property) => /^og:(?:url|image)/.test(property))).toEqual([]);
    expect(head.jsonLd).not.toContain(BASE);
  });
});

describe('whatever people write', () => {
  test('it stays in its script element and comes back as it was, but for control characters', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const html = parseFragment(`<script type="application/ld+json">${jsonLdText([{ name: text }])}</script>`);
        expect(html.childNodes).toHaveLength(1);
        const [script] = html.childNodes;
        const [content] = script && 'childNodes' in script ? script.childNodes : [];
        const json = content && 'value' in content ? content.value : '';
        expect(JSON.parse(json)['@graph']).toHaveLength(1);
      }),
    );
  });
});
