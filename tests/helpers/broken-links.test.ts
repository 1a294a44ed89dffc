import { describe, expect, test } from 'vitest';
import { brokenLinks } from './broken-links.ts';
import { folderOf } from './folder.ts';
import { readSite } from './read-site.ts';

describe('the link checker that the tests below rely on', () => {
  test('finds nothing wrong where every page, anchor and file is there', () => {
    const site = readSite(
      folderOf({
        'index.html': '<a href="/a/#two">a</a><a href="a/">b</a><img src="p.png"><a href="https://elsewhere.org/no">',
        'a/index.html': '<h2 id="two">Two</h2><a href="../">home</a><a href="#two">here</a><a href="?q=1">search</a>',
        'p.png': '',
      }),
    );
    expect(brokenLinks(site)).toEqual([]);
  });

  test('names missing files, missing anchors, folders without their slash and links out of the base path', () => {
    const site = readSite(
      folderOf({
        'index.html': '<a href="b/">b</a><a href="a/#three">a</a><a href="a">a</a><a href="/">root</a>',
        'a/index.html': '<img srcset="one.png 1x, two.png 2x">',
        'sitemap.xml': '<loc>https://x.example/sub/gone/</loc>',
      }),
    );
    expect(brokenLinks(site, 'https://x.example/sub/')).toEqual([
      'a/index.html: one.png (no such file)',
      'a/index.html: two.png (no such file)',
      'index.html: / (outside /sub/)',
      'index.html: a (no / at the end)',
      'index.html: a/#three (no such anchor)',
      'index.html: b/ (no such file)',
      'sitemap.xml: https://x.example/sub/gone/ (no such file)',
    ]);
  });
});
