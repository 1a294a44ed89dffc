import { describe, expect, it } from 'vitest';
import { readMinutes } from './read-minutes.ts';

/** Whose tasks some lines give where Ann, Bob, Cat and Dora Vane took part. */
function owners(...lines: readonly string[]): string[] {
  const people = '# Quay 2024-03-05\n\n## Attendees\n\n- Ann Lee\n- Bob Ray\n- Cat Moss\n- Dora Vane\n\n';
  return readMinutes(`${people}## Cranes\n\n${lines.join('\n')}\n`).actions.map((action) => action.owners.join('+'));
}

describe('promises of those who speak', () => {
  it.each([
    ["Ann: I'll make the call.", 'Ann'],
    ["Ann: It is greased already, I'll look at running it through the test", 'Ann'],
    ["DV: Maybe another hook. I'll come up with a better drawing.", 'DV'],
    ['DV: Yeah, I can help.', 'DV'],
    ['DV: I volunteer to be the reviewer of it.', 'DV'],
    ['DV: We can try it, I can champion it.', 'DV'],
    ["Bob: The ropes were measured. We'll share this data, and go on.", 'Bob'],
    ["- Bob: The chairs talk about it. We'll get back to folks soon.", 'Bob'],
    ['- Bob: i can talk to the mill about that', 'Bob'],
    ['- Bob: I can check on that.', 'Bob'],
    ['- Bob: I will go in and try it', 'Bob'],
    ['[DV] I will start a chat thread about the ropes', 'DV'],
    ["- Bob: I'll add those people to the calendar", 'Bob'],
    ['- Cat: Okay, Bob and I will converse by letter', 'Cat+Bob'],
    ["- **Cat** I'll update the list of ropes", 'Cat'],
    ["- **Cat** - I'll update the list of ropes", 'Cat'],
  ])('%s', (line, owner) => {
    expect(owners(line)).toEqual([owner]);
  });

  it.each([
    ['Bob: can summarize it and open an issue', 'Bob'],
    ['DV: Can add text that explains the rope', 'DV'],
    ['- Bob: will take this offline with Cat', 'Bob'],
    ['- Bob: going to write to the mill', 'Bob'],
  ])('%s: the speaker leaves “I” out', (line, owner) => {
    expect(owners(line)).toEqual([owner]);
  });

  it('knows who it is by the name above', () => {
    expect(
      owners(
        '- @dora\n\n    - The hook is out\n\n    - Will be working on the rope, will reach out to Bob this week',
        '- Cat\n  - will synchronize with Ann.',
      ),
    ).toEqual(['dora', 'Cat']);
  });

  it.each([
    'Ann: I could come up with many examples of it',
    'Ann: I can come up with many of these examples',
    'Ann: can run in the rain',
    'Crane: can write to the log',
    '- Ann: we will discuss it, and we will have ropes',
    "- We'll share this data",
    '- Cat\n  - will rust in the rain',
    "- Ideally I'll see a crane",
    'Ann: you can say that I volunteer to attend',
  ])('%s: no promise', (line) => {
    expect(owners(line)).toEqual([]);
  });
});
