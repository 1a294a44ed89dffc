import { expect, test, vi } from 'vitest';
import { remembered } from '../../src/text/remembered.ts';

test('work is done once for each text, be its result nothing', () => {
  const make = vi.fn((text: string) => (text === '' ? undefined : text.length));
  const length = remembered(make);
  expect(['rope', '', 'rope', ''].map(length)).toEqual([4, undefined, 4, undefined]);
  expect(make).toHaveBeenCalledTimes(2);
});

test('what holds too much forgets, and is right all the same', () => {
  const make = vi.fn((text: string) => text.toUpperCase());
  const upper = remembered(make, 2);
  expect(['a', 'b', 'c', 'a', 'c'].map(upper)).toEqual(['A', 'B', 'C', 'A', 'C']);
  expect(make).toHaveBeenCalledTimes(4);
});
