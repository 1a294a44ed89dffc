import { expect, test } from 'vitest';
import { pageTurns } from '../../../src/site/publish/turns.ts';

test('a page that shows pictures waits for them, and so does whatever may show any; no other page does', async () => {
  let arePicturesMade = false;
  const pictures = new Promise<void>((done) => {
    setTimeout(() => {
      arePicturesMade = true;
      done();
    }, 20);
  });
  const ready = pageTurns(new Set(['/minutes/crew/launch/']), pictures);
  expect(ready('/minutes/crew/nets/')).toBeUndefined();
  await ready('/minutes/crew/launch/');
  expect(arePicturesMade).toBe(true);
  expect(ready(null)).toBe(pictures);
});

test('pages give way to what is made beside them, now and then', async () => {
  const ready = pageTurns(new Set(), Promise.resolve());
  let turn: Promise<unknown> | undefined;
  let hadItsTurn = false;
  setImmediate(() => {
    hadItsTurn = true;
  });
  while (turn === undefined) turn = ready('/people/');
  expect(hadItsTurn).toBe(false);
  await turn;
  expect(hadItsTurn).toBe(true);
});
