import { expect, test, vi } from 'vitest';
import { remembered, rememberedBy, rememberedFor } from '../../src/data/remembered.ts';

test('work is done once for each text, be its result nothing', () => {
  const make = vi.fn((text: string) => (text === '' ? null : text.length));
  const length = remembered(make);
  expect(['rope', '', 'rope', ''].map(length)).toEqual([4, null, 4, null]);
  expect(make).toHaveBeenCalledTimes(2);
});

test('what holds too much forgets, and is right all the same', () => {
  const make = vi.fn((text: string) => text.toUpperCase());
  const upper = remembered(make, 2);
  expect(['a', 'b', 'c', 'a', 'c'].map(upper)).toEqual(['A', 'B', 'C', 'A', 'C']);
  expect(make).toHaveBeenCalledTimes(4);
});

test('what is said of an object is said once for as long as the object lives', () => {
  const make = vi.fn(({ name }: { readonly name: string }) => name.length);
  const length = rememberedFor(make);
  const rope = { name: 'rope' };
  expect([rope, rope, { name: 'rope' }].map(length)).toEqual([4, 4, 4]);
  expect(make).toHaveBeenCalledTimes(2);
});

test('what goes by a name is made once for all that are called alike', () => {
  const make = vi.fn(({ name }: { readonly name: string }) => [name]);
  const list = rememberedBy(make, ({ name }) => name);
  expect(list({ name: 'rope' })).toBe(list({ name: 'rope' }));
  expect(list({ name: 'oar' })).toEqual(['oar']);
  expect(make).toHaveBeenCalledTimes(2);
});
