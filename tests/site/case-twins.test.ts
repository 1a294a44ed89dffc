import { describe, expect, test } from 'vitest';
import type { TrackedReference } from '../../src/model/index.ts';
import { meetingView } from '../../src/site/pages/meeting.ts';
import { referenceView } from '../../src/site/pages/reference.ts';
import { found, siteOf } from './make.ts';

/** `Logs` was renamed and `logs` made anew: each is spoken of six times, the second from small numbers on. */
const files = Object.fromEntries(
  Array.from({ length: 12 }, (_, week) => {
    const isOld = week < 6;
    const number = isOld ? 86 + week : week === 11 ? 87 : week;
    const day = `2025-${isOld ? '01' : '06'}-${String((week % 6) * 4 + 1).padStart(2, '0')}`;
    const url = `https://github.com/Quay/${isOld ? 'Logs' : 'logs'}/issues/${number}`;
    return [
      `crew/${day}.md`,
      `# Crew ${day}\n\n## Papers\n\n- see ${url}\n- AI @ada: read paper ${week} of ${url}\n- Decision: ${isOld ? 'old' : 'new'} ${url}\n`,
    ];
  }),
);

describe('two repositories whose names differ only in case', () => {
  const site = siteOf(files);
  const addressOf = ({ owner, repository, number }: TrackedReference) =>
    site.addresses.reference(owner, repository, number);
  const reference = (ref: string) =>
    found(
      site.archive.references.find((one) => one.ref === ref),
      ref,
    );

  test('have pages of their own that no disk takes for one', () => {
    const pages = site.archive.references.map((one) => addressOf(one).toLowerCase());
    expect(new Set(pages).size).toBe(pages.length);
    expect(addressOf(reference('Quay/Logs#87'))).toBe('/references/Quay/Logs/87/');
    expect(addressOf(reference('Quay/logs#87'))).toBe('/references/Quay/logs~2/87/');
  });

  test('are led to from where each was named', () => {
    const textOf = (path: string) => meetingView(site, found(site.index.whole.get(path), path)).text;
    expect(textOf('crew/2025-01-05.md')).toContain('references/Quay/Logs/87/');
    expect(textOf('crew/2025-06-21.md')).toContain('references/Quay/logs~2/87/');
  });

  test('tell each its own actions and decisions', () => {
    const view = (ref: string) => referenceView(site, reference(ref));
    expect(view('Quay/Logs#87').actions).toHaveLength(1);
    expect(view('Quay/logs#87').actions).toHaveLength(1);
    expect(view('Quay/Logs#87').decisions.map(({ text }) => text.slice(0, 3))).toEqual(['old']);
    expect(view('Quay/logs#87').decisions.map(({ text }) => text.slice(0, 3))).toEqual(['new']);
  });
});
