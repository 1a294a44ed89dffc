import { chmodSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Source } from '../../src/model/index.ts';
import { folderOf } from '../helpers/folder.ts';
import { preparePeers } from './installed-peers.ts';

const source: Source = {
  path: 'quay/2025-09-01.md',
  text: '- ropes\n\n![a buoy](buoy.png)\n',
  frontMatter: {},
  lineOffset: 0,
  diagnostics: [],
};

const HUGO =
  '#!/bin/sh\n[ "$1" = version ] && { echo "hugo v0.150.2 linux"; exit; }\nmkdir public && cp -r content public/\n';

test('of the peers that are wanted the installed ones are set up and built, each other one is told of in a line', async () => {
  const installed = folderOf({ 'bin/hugo': HUGO });
  chmodSync(join(installed, 'bin/hugo'), 0o755);
  const folder = folderOf({});
  const told: string[] = [];
  const peers = preparePeers(['hugo', 'docusaurus', 'pelican'], [installed], [source], folder, (line) =>
    told.push(line),
  );
  expect(told).toEqual([
    'docusaurus: not installed; name the folder it is installed in with --peers-from DIR',
    'pelican: unknown; known are astro, starlight, vitepress, docusaurus, mkdocs, hugo',
  ]);
  expect(peers.map(({ what }) => what)).toEqual(['hugo 0.150.2']);
  // Twice: what the first build made does not stand in the way.
  for (const peer of [...peers, ...peers]) expect((await peer.build()).seconds).toBeGreaterThan(0);
  const page = join(folder, 'hugo/public/content/quay/2025-09-01.md');
  expect(existsSync(join(folder, 'hugo/config.toml'))).toBe(true);
  expect(readFileSync(page, 'utf8')).toBe('---\ntitle: "quay/2025-09-01"\n---\n\n- ropes\n\n[a buoy](buoy.png)\n');
});
