import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadArchive } from '../../src/index.ts';
import { readReceipts } from '../../src/read/receipts.ts';
import { gitIn } from '../helpers/crew-repository.ts';
import { folderOf } from '../helpers/folder.ts';

/** A repository in which one file had each of these texts, one commit after the other. */
function fileThatWas(...texts: readonly string[]): { readonly root: string; readonly change: (text: string) => void } {
  const root = folderOf({});
  const git = gitIn(root);
  git('init', '-q', '-b', 'main');
  const change = (text: string) => {
    writeFileSync(join(root, 'crew.md'), text);
    git('add', '-A');
    git('commit', '-qm', 'change');
  };
  for (const text of texts) change(text);
  return { root, change };
}

const minutes = (...headings: readonly string[]) =>
  `# Crew\n\n${headings.map((heading) => `## ${heading}\n\n- talked\n- agreed\n`).join('\n')}`;

describe('a heading that was renamed', () => {
  test('is known by what it was called before, the latest first', async () => {
    const { root } = fileThatWas(
      minutes('TBD', 'Sails'),
      minutes('Nets (@kim)', 'Sails'),
      minutes('Nets and ropes', 'Sails'),
    );
    const { formerSlugs } = await loadArchive(root, { cache: false, receipts: true });
    expect(formerSlugs('crew.md', 3)).toEqual(['nets', 'tbd']);
    expect(formerSlugs('crew.md', 8)).toEqual([]);
  });

  test('is told from one that came or went with its section', async () => {
    const { root } = fileThatWas(
      minutes('Nets', 'Sails'),
      minutes('Nets', 'Anchors', 'Sails'),
      minutes('Anchors', 'Sails'),
    );
    const { formerSlugs } = await loadArchive(root, { cache: false, receipts: true });
    expect([3, 8].map((line) => formerSlugs('crew.md', line))).toEqual([[], []]);
  });

  test('has five former names at most', async () => {
    const names = ['One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven'];
    const { root } = fileThatWas(...names.map((name) => minutes(name)));
    const find = await readReceipts(root, null);
    expect(find?.headings('crew.md', '## Seven')).toEqual(['## Six', '## Five', '## Four', '## Three', '## Two']);
  });

  test('is the same from the cache, and when only the new commits are read', async () => {
    const { root, change } = fileThatWas(minutes('One'), minutes('Two'));
    const cache = join(folderOf({}), 'lines.json');
    const headings = async (line: string) => (await readReceipts(root, cache))?.headings('crew.md', line);
    expect(await headings('## Two')).toEqual(['## One']);
    expect(await headings('## Two')).toEqual(['## One']);
    change(minutes('Three'));
    expect(await headings('## Three')).toEqual(['## Two', '## One']);
  });

  test('is known although its file was renamed with it, also from the cache', async () => {
    const root = folderOf({});
    const git = gitIn(root);
    git('init', '-q', '-b', 'main');
    const is = (path: string, text: string) => {
      for (const name of readdirSync(root).filter((each) => each.endsWith('.md'))) rmSync(join(root, name));
      writeFileSync(join(root, path), text);
      git('add', '-A');
      git('commit', '-qm', 'change');
    };
    is('20260304.md', minutes('Welcome', 'Nets', 'Sails', 'Next'));
    is('2026-03-04.md', minutes('Welcome', 'Nets and ropes', 'Sails', 'Anchors', 'Next'));
    const cache = join(folderOf({}), 'lines.json');
    const headings = async (line: string, ...former: string[]) =>
      (await readReceipts(root, cache))?.headings('2026-03-04.md', line, former);
    expect(await headings('## Nets and ropes', '20260304.md')).toEqual(['## Nets']);
    expect(await headings('## Anchors', '20260304.md')).toEqual([]);
    expect(await headings('## Nets and ropes')).toEqual([]);
    is('crew.md', minutes('Welcome', 'Ropes', 'Sails', 'Anchors', 'Next'));
    const { formerSlugs, history } = await loadArchive(root, { cache: false, receipts: true });
    expect(history.get('crew.md')?.former).toEqual(['2026-03-04.md', '20260304.md']);
    expect([3, 8, 13, 18].map((line) => formerSlugs('crew.md', line))).toEqual([
      [],
      ['nets-and-ropes', 'nets'],
      [],
      [],
    ]);
  });

  test('does not name somebody who asked not to be named', async () => {
    const { root, change } = fileThatWas(minutes('Report of Kim Lund'), minutes('Report'));
    writeFileSync(join(root, 'minuted.yml'), 'people:\n  - handle: kim\n    name: Kim Lund\n    publish: hidden\n');
    change(minutes('Report'));
    const { formerSlugs, withheld } = await loadArchive(root, { cache: false, receipts: true });
    expect(withheld).toContain('Kim Lund');
    expect(formerSlugs('crew.md', 3)).toEqual([]);
  });
});
