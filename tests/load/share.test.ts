import { expect, test } from 'vitest';
import { share } from '../../src/load/share.ts';

const crew = () => ({ path: 'crew.md', agenda: [{ slug: 'ropes', lines: [1, 2] }], people: { osk: 1 } });
const pier = () => ({ path: 'pier.md', agenda: [], people: {} });

test('what says the same is the very same object', () => {
  const before = { meetings: [crew(), pier()], title: 'Harbour' };
  expect(share(before, { meetings: [crew(), pier()], title: 'Harbour' })).toBe(before);
});

test('what differs is as it is now, and holds of before what did not change', () => {
  const before = { meetings: [crew(), pier()] };
  const now = { meetings: [{ ...crew(), people: { osk: 2 } }, pier()] };
  const shared = share(before, now);
  expect(shared).toEqual({ meetings: [{ ...crew(), people: { osk: 2 } }, pier()] });
  expect(shared.meetings[0]?.agenda).toBe(before.meetings[0]?.agenda);
  expect(shared.meetings[1]).toBe(before.meetings[1]);
});

test('entries are known by their names when others come before them or leave', () => {
  const before = [crew(), pier()];
  const shared = share(before, [{ ...pier(), path: 'board.md' }, crew(), pier()]);
  expect(shared.slice(1).every((meeting, at) => meeting === before[at])).toBe(true);
  expect(share(before, [pier()])[0]).toBe(before[1]);
});

test('another order of keys is another object, and a table without prototype stays one', () => {
  const before = { table: Object.assign(Object.create(null), { a: [1], b: 2 }), pair: { a: 1, b: 2 } };
  const now = { table: Object.assign(Object.create(null), { a: [1], b: 3 }), pair: { b: 2, a: 1 } };
  const shared = share(before, now);
  expect(JSON.stringify(shared)).toBe('{"table":{"a":[1],"b":3},"pair":{"b":2,"a":1}}');
  expect(Object.getPrototypeOf(shared.table)).toBe(null);
  expect(shared.table.a).toBe(before.table.a);
});
