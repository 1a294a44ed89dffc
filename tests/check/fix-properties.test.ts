import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyFixes } from '../../src/check/apply-fixes.ts';
import { lintArchive } from '../../src/lint/lint-archive.ts';
import type { Diagnostic } from '../../src/model/index.ts';
import { sourceOf } from '../../src/read/read-source.ts';
import { loadedFrom } from '../helpers/loaded.ts';
import { found } from '../site/make.ts';

/** Lines as hurried people write them, and what must stay as it is beside them. */
const LINES = [
  '##Gulls',
  '###Terns ',
  '# Crew 2025-01-08',
  '#### Far down',
  '- [] count the gulls',
  '- [X ] count the terns',
  '* [x]done',
  '-[ ] order twine',
  '1)one',
  'zero\u200bwidth and \u00a0 spaces\t',
  '**Ada*: not closed',
  '```',
  '~~~~- ~~x',
  '| a | b |',
  '|---|',
  '<!-- minuted-ignore -->',
  'Zażółć 日本 👩‍🔧 trailing  ',
  '',
];
const bom = fc.constantFrom('', '\ufeff');
const lineEnd = fc.constantFrom('\n', '\r\n', '\r');
const texts = fc
  .tuple(bom, lineEnd, fc.array(fc.constantFrom(...LINES), { maxLength: 12 }), fc.boolean())
  .map(([mark, end, lines, isClosed]) => mark + lines.join(end) + (isClosed ? end : ''));

const encoded = (text: string) => new TextEncoder().encode(text);

/** Everything that would be mended in a file of these bytes, as `check` finds it. */
async function findings(bytes: Uint8Array): Promise<readonly Diagnostic[]> {
  const read = sourceOf('crew/2025-01-08.md', bytes);
  if (read.kind !== 'source') return [];
  const loaded = loadedFrom({ [read.source.path]: read.source.text });
  const source = found(loaded.source(read.source.path), read.source.path);
  const told = await lintArchive(loaded.archive, [{ ...source, ...read.source }], { today: null, assets: [] });
  return told.filter(({ fix = [] }) => fix.length > 0);
}

/** Mends until nothing is left, as running `check --fix` again and again would. */
async function mended(text: string): Promise<readonly string[]> {
  const states = [text];
  for (let round = 0; round < 6; round++) {
    const bytes = encoded(states.at(-1) ?? '');
    const result = applyFixes(bytes, await findings(bytes));
    if (result === null) return states;
    states.push(new TextDecoder('utf-8', { ignoreBOM: true }).decode(result.bytes));
  }
  throw new Error(`still mending after six rounds: ${JSON.stringify(states)}`);
}

test('mending comes to an end, and then has nothing to do', async () => {
  let changed = 0;
  await fc.assert(
    fc.asyncProperty(texts, async (text) => {
      const states = await mended(text);
      if (states.length > 1) changed++;
      expect(await findings(encoded(states.at(-1) ?? ''))).toEqual([]);
    }),
    { numRuns: 150 },
  );
  expect(changed).toBeGreaterThan(50);
});

test('no letter, digit or line is lost, added or moved, whatever the line ends', async () => {
  const lettersOf = (text: string) => text.replace(/[^\p{L}\p{N}\p{Extended_Pictographic}]/gu, '').toLowerCase();
  const endsOf = (text: string) => text.match(/\r\n|\r|\n/g) ?? [];
  await fc.assert(
    fc.asyncProperty(texts, async (text) => {
      const last = (await mended(text)).at(-1) ?? '';
      expect(lettersOf(last)).toBe(lettersOf(text));
      expect(new Set(endsOf(last))).toEqual(new Set(endsOf(text)));
      expect(last.startsWith('\ufeff')).toBe(text.startsWith('\ufeff'));
    }),
    { numRuns: 150 },
  );
});
