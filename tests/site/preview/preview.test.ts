import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { imageSize } from '../../../src/site/image-size.ts';
import { lettering } from '../../../src/site/preview/lettering.ts';
import { previewCard } from '../../../src/site/preview/preview-card.ts';
import { memoryStore } from '../../../src/site/publish/picture-store.ts';
import { makePreview, publishPreview } from '../../../src/site/publish/preview-picture.ts';
import { meeting } from '../../helpers/meetings.ts';
import { siteOf } from '../outputs/publish.ts';
import { readXml } from '../outputs/read-xml.ts';

const minutes = [meeting('ops/2025-11-05.md'), meeting('ops/2026-01-07.md'), meeting('docs/2026-01-08.md')];
const site = siteOf(minutes);

describe('letters of our own', () => {
  test('are known for Latin scripts with their marks, for digits and punctuation', () => {
    const texts = ['Sitzungen der Küche', 'Équipe “Nets & Hull”', 'Zażółć gęślą jaźń', '(2026–2027): what’s up?'];
    expect(texts.filter((text) => lettering(text) === null)).toEqual([]);
  });

  test('are not made up for other scripts', () => {
    expect(['会議', 'Встреча', 'a🎉'].map(lettering)).toEqual([null, null, null]);
  });

  test('stand one after the other, the moves of each shifted and nothing else', () => {
    expect(lettering('ll')).toEqual({ path: 'M0 -15v15M3.4 -15v15', width: 3.4 });
    expect(lettering('')).toEqual({ path: '', width: 0 });
  });

  test('lose their dot below a mark', () => {
    expect(lettering('ï')?.path).toBe('M0 -10v10M-2.2 -13.6v.1M2.2 -13.6v.1');
  });
});

describe('the picture for previews', () => {
  test('is drawn without a font, and well-formed', () => {
    const card = previewCard(site);
    expect(card).not.toMatch(/<text|font|NaN|undefined/);
    expect(readXml(card).name).toBe('svg');
    // Title, years with groups.
    expect(card.match(/<path transform/g)).toHaveLength(2);
  });

  test('holds what it can of a name that is long, in no letters of ours, or hostile', () => {
    const titled = (title: string) => previewCard({ ...site, title }).match(/<path transform/g)?.length;
    expect(titled('Working group on harbours, boats, nets and hulls in the far North')).toBe(3);
    expect(titled('x'.repeat(500))).toBe(1);
    expect(titled('会議')).toBe(1);
    expect(previewCard({ ...site, title: '"/><script>' })).not.toContain('script');
  });

  test('stays the same when a text is edited', () => {
    const edited = siteOf(minutes.map((each) => ({ ...each, title: 'Something else' })));
    expect(previewCard(edited)).toBe(previewCard(site));
  });

  test('is a PNG of the size that the pages promise, made once', async () => {
    const store = memoryStore();
    const folder = mkdtempSync(join(tmpdir(), 'minuted-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const made = await makePreview(site, store);
    await publishPreview(made, folder);
    const written = readFileSync(join(folder, 'preview.png'));
    expect([...written.subarray(1, 4)].map((byte) => String.fromCharCode(byte)).join('')).toBe('PNG');
    expect(imageSize(written)).toEqual({ width: 1200, height: 630 });
    expect(await makePreview(site, store)).toBe(made);
  });

  test('is not made where no page can name it, because nobody said where the site is', async () => {
    expect(await makePreview(siteOf(minutes, { options: { baseUrl: '' } }), memoryStore())).toBeNull();
  });
});
