import { describe, expect, test } from 'vitest';
import { type Loudness, startProgress } from '../../src/cli/progress.ts';

/** What is told of two steps, the second of which is half done after a while, with work beside them. */
function told(loudness: Loudness, interactive: boolean): string {
  let err = '';
  let time = 0;
  const stopped = new AbortController().signal;
  const say = (text: string) => {
    err += text;
  };
  const streams = { out: say, err: say, color: false, interactive, stopped };
  const progress = startProgress(streams, loudness, () => time);
  progress.step('reading');
  time = 1500;
  progress.step('parsing');
  for (let done = 1; done <= 50; done += 1) {
    time += 10;
    progress.step('parsing', { done, total: 100 });
  }
  progress.beside('indexing', 1200);
  progress.end();
  return err;
}

describe('progress', () => {
  test('is a line a step where nobody watches', () => {
    expect(told('normal', false)).toBe('reading …\nparsing …\n');
  });

  test('is one line with a bar on a terminal, drawn ten times a second and gone at the end', () => {
    const lines = told('normal', true).split('\r\u001b[K');
    expect(lines).toEqual([
      '',
      'reading …',
      'parsing …',
      '░░░░░░░░░░░░░░░░░░░░░░░░   1 % parsing …',
      '██░░░░░░░░░░░░░░░░░░░░░░  11 % parsing …',
      '█████░░░░░░░░░░░░░░░░░░░  21 % parsing …',
      '███████░░░░░░░░░░░░░░░░░  31 % parsing …',
      '█████████░░░░░░░░░░░░░░░  41 % parsing …',
      '',
    ]);
  });

  test('has times where asked for, those of work beside the steps too', () => {
    expect(told('verbose', true)).toBe(
      '  1.50 s  reading\n  1.20 s  indexing, beside the other steps\n  0.50 s  parsing\n',
    );
  });

  test('is nothing where nothing is wanted', () => {
    expect(told('quiet', true) + told('quiet', false)).toBe('');
  });
});
