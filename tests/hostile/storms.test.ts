import { describe, expect, test } from 'vitest';
import { plainReason } from '../../src/load/limits.ts';
import { parseFile } from '../../src/load/parse-file.ts';
import type { Source } from '../../src/model/index.ts';
import { defaultVocabulary } from '../../src/vocabulary/vocabulary.ts';
import { storms } from './attacks/storms.ts';

const sourceOf = (text: string): Source => ({
  path: 'crew/2024-05-01.md',
  text,
  lineOffset: 0,
  frontMatter: {},
  diagnostics: [],
});

/** Sätteri reads most texts; this line makes the slower parser, the reference, read them. */
const REMARK = '://_\n\n';
const LARGE = 60_000;
/** None took 3 on a busy machine; a quadratic one takes hundreds. */
const MOST_SECONDS = 20;

/** Seconds of processor time, so that a busy machine changes little. */
function secondsOf(text: string): number {
  const before = process.cpuUsage();
  parseFile(sourceOf(text), defaultVocabulary);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

secondsOf('# Warm up\n\n- AI: Ann\n');

describe('a storm takes seconds, never minutes; how it grows with its size is what `npm run bench` is for', () => {
  test.each(Object.keys(storms))('%s', (name) => {
    const storm = storms[name] ?? (() => '');
    for (const parser of ['', REMARK]) expect(secondsOf(parser + storm(LARGE))).toBeLessThan(MOST_SECONDS);
  });
});

describe('the text of a storm is published in full', () => {
  test.each(Object.keys(storms))('%s', (name) => {
    const text = `before\n\n${storms[name]?.(3000)}\n\nafter`;
    const { rendered } = parseFile(sourceOf(text), defaultVocabulary);
    expect(rendered.parts.join('')).toContain('before');
  });
});

describe('beyond the limits a file is plain text', () => {
  const beyond: Readonly<Record<string, string>> = {
    'a line of 3 MB': 'word '.repeat(600_000),
    '100,000 mentions': '@user '.repeat(100_000),
    'quotes in quotes': `${'>'.repeat(70)} deep`,
    'lists in lists': `${'- '.repeat(70)}deep`,
    'numbers in numbers': `${'1. '.repeat(70)}deep`,
    'closing brackets': ']\n'.repeat(20_000),
    'short rows of a wide table': `${'|a'.repeat(2000)}|\n${'|-'.repeat(2000)}|\n${'|\n'.repeat(2000)}`,
    'one long address, used often': `[a]: /${'u'.repeat(20_000)}\n\n${'[a]\n\n'.repeat(5000)}`,
  };
  test.each(Object.entries(beyond))('%s', (_name, text) => {
    expect(plainReason(text)).not.toBeNull();
    const { meeting, rendered } = parseFile(sourceOf(text), defaultVocabulary);
    expect(meeting.diagnostics.map(({ rule }) => rule)).toContain('plain-text');
    expect(rendered.parts.join('')).toContain(text.slice(0, 50).replaceAll('>', '&gt;'));
    expect(meeting.hash).not.toBe(parseFile(sourceOf(`${text}x`), defaultVocabulary).meeting.hash);
  });

  test('open tags by the hundred', () => {
    const { meeting } = parseFile(sourceOf('x <span>'.repeat(200)), defaultVocabulary);
    expect(meeting.diagnostics.map(({ message }) => message).join()).toContain(
      'more than 100 HTML tags are open at once',
    );
  });
});

test('20,000 items are read', () => {
  const text = Array.from({ length: 20_000 }, (_, at) => `- item ${at}`).join('\n');
  expect(plainReason(text)).toBeNull();
});
