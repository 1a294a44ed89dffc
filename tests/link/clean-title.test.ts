import { describe, expect, test } from 'vitest';
import { cleanTitle } from '../../src/link/clean-title.ts';

const titleOf = (text: string) => cleanTitle(text, 'QuayWorks/crane-ropes#12');

describe('the title of an issue', () => {
  test.each([
    ['Rust on the winch (crane-ropes#12)', 'Rust on the winch'],
    ['https://github.com/QuayWorks/crane-ropes/pull/12 Rust on the winch', 'Rust on the winch'],
    ['Rust on the winch, crane-ropes/12', 'Rust on the winch'],
    ['Grease all hooks PR got merged', 'Grease all hooks'],
    ['Grease all hooks, in review, PR', 'Grease all hooks'],
    ['WIP: grease all hooks (PR review pending)', 'grease all hooks'],
    ['Issue - Grease all hooks', 'Grease all hooks'],
    ['PR (draft) - Grease all hooks', 'Grease all hooks'],
    ['Issue to weigh other hooks', 'Issue to weigh other hooks'],
    ['New grease (Type 4)', 'New grease (Type 4)'],
    ['New grease (Type 4, also for winches', 'New grease (Type 4, also for winches)'],
    ['Tests for the rule "Dry ropes"', 'Tests for the rule "Dry ropes"'],
    ['"Dry ropes" everywhere', '"Dry ropes" everywhere'],
    ['"Dry ropes"', 'Dry ropes'],
    ['Who greases the hooks?', 'Who greases the hooks?'],
    ['Multi-Rope-Winch', 'Multi-Rope-Winch'],
    ['Schmierung der Haken, in Arbeit', 'Schmierung der Haken'],
  ])('%s is %s', (text, title) => {
    expect(titleOf(text)).toBe(title);
  });

  test.each([
    'crane-ropes/pull/12',
    'QuayWorks/crane-ropes',
    'crane ropes',
    'works/hooks-and-eyes',
    'Feedback requested',
    'comment by Ada',
    'Bo asks for review of',
    'PR',
    'Update',
    'see here',
    '…',
    '',
    'a rope '.repeat(60),
  ])('is not shown by “%s”', (text) => {
    expect(titleOf(text)).toBeUndefined();
  });
});
