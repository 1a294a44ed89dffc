import { describe, expect, test } from 'vitest';
import { fillSlots } from '../../src/site/fill-slots.ts';
import { linker } from '../../src/site/frame.ts';
import type { Picture } from '../../src/site/picture.ts';
import { activeMarkup } from '../hostile/active-markup.ts';
import { found, siteOf } from './make.ts';

const path = 'ops/20260115.md';
const key = '0123456789abcdef0123';
const files = (format: string, ...widths: readonly number[]) =>
  widths.map((width) => ({ name: `${key}-${width}.${format}`, width }));
const chart: Picture = {
  width: 1600,
  height: 800,
  sources: [
    { format: 'avif', files: files('avif', 400, 1600) },
    { format: 'webp', files: files('webp', 1600) },
  ],
};

/** The text of minutes beside which `chart.png` lies, of which smaller versions were made. */
function shown(text: string, size = { width: 2000, height: 1000 }, picture = chart): string {
  const site = {
    ...siteOf({ [path]: `# Ops\n\n${text}\n` }, { assets: ['ops/chart.png'] }),
    imageSizes: new Map([['ops/chart.png', size]]),
    pictures: new Map([['ops/chart.png', picture]]),
  };
  const meeting = found(site.index.whole.get(path), path);
  return fillSlots(site, linker(site, site.addresses.meeting(path)), meeting, found(site.rendered(path), 'text'));
}

describe('a picture of which there are smaller versions', () => {
  const html = shown('![Tides](chart.png)');

  test('names them by format, the best first, with their widths', () => {
    const [avif = '', webp = ''] = html.match(/<source[^>]*>/g) ?? [];
    expect(avif).toContain('type="image/avif"');
    expect(avif).toContain(`srcset="../../../pictures/${key}-400.avif 400w, ../../../pictures/${key}-1600.avif 1600w"`);
    expect(avif).toContain('sizes="(min-width: 720px) 720px, 100vw"');
    expect(webp).toContain('type="image/webp"');
  });

  test('has the original for all others, with its size, and a link to it', () => {
    expect(html).toContain('<a class="original" href="../../../files/ops/chart.png"><picture>');
    expect(html).toMatch(
      /<img src="\.\.\/\.\.\/\.\.\/files\/ops\/chart\.png" alt="Tides" width="2000" height="1000" [^>]*><\/picture><\/a>/,
    );
  });

  test('gets no link inside a link, nor where it is shown as large as it is', () => {
    expect(shown('[![Tides](chart.png)](https://harbour.example/)')).not.toContain('class="original"');
    expect(shown('![Tides](chart.png)', { width: 600, height: 300 })).not.toContain('class="original"');
  });

  test('is fetched no wider than the minutes show it', () => {
    expect(shown('<img src="chart.png" width="300" alt="Tides">')).toContain('sizes="(min-width: 300px) 300px, 100vw"');
  });

  test('has a link with a name even without a description', () => {
    expect(shown('![](chart.png)')).toContain('aria-label="Full-size picture"');
  });

  test('that the camera took upright has the size it is shown in', () => {
    const upright = { ...chart, width: 800, height: 1600 };
    expect(shown('![Mast](chart.png)', { width: 2000, height: 1000 }, upright)).toContain('width="1000" height="2000"');
  });

  test('passes as ours, while the same written by somebody else would not', () => {
    const picture = html.slice(html.indexOf('<picture>'), html.indexOf('</picture>'));
    expect(activeMarkup(picture, 'fragment')).toEqual([]);
    expect(activeMarkup(picture.replaceAll('../../../pictures/', 'https://evil.example/'), 'fragment')).not.toEqual([]);
    expect(activeMarkup('<source srcset="files/x.png 2x">', 'fragment')).not.toEqual([]);
  });
});

test('a picture without smaller versions is one element', () => {
  const site = siteOf({ [path]: '# Ops\n\n![Tides](chart.png)\n' }, { assets: ['ops/chart.png'] });
  const meeting = found(site.index.whole.get(path), path);
  const html = fillSlots(site, linker(site, site.addresses.meeting(path)), meeting, found(site.rendered(path), 'text'));
  expect(html).toContain('<img src="../../../files/ops/chart.png"');
  expect(html).not.toContain('<picture>');
});
