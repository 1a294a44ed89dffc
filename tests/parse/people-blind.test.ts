import { describe, expect, it } from 'vitest';
import { outline, people, readMinutes } from './read-minutes.ts';

describe('people in places that do not say so', () => {
  it('takes a list of nothing but names under an unknown heading for the attendance; an empty box among ticked ones was not there', () => {
    const meeting = readMinutes(`
      # 2024-03-05

      ## Agenda
      - Moorings
      - Dredging

      ## Harbour Council

      - [x] Ann Lee
      - [x] Robert (Bob) Ray
      - [x] Mary Barlow (for Eve Stone)
      - [ ] David Moss

      ## Minutes

      - Moorings
        - all full
    `);
    expect(people(meeting)).toEqual(['Ann Lee', 'Robert Ray', 'Mary Barlow', '!David Moss']);
    expect(meeting.actions).toEqual([]);
    expect(outline(meeting)).toEqual(['Moorings', 'Dredging']);
  });

  it('leaves a list of titles that are written like names alone', () => {
    const meeting = readMinutes(`
      # 2024-03-05 Harbour council

      ## Proposals

      - Explicit Moorings
      - Winter Dredging
      - Crane Metadata
    `);
    expect(people(meeting)).toEqual([]);
  });

  it('reads a table of labels and values', () => {
    const meeting = readMinutes(`
      # Minutes of the 6th meeting

      |            |              |
      |:-----------|-------------:|
      | held in:   | Town hall    |
      | on:        | 05 March 2024 |
      | Chairs:    | Ann Lee (Port) |
      | Attendees: | Ann Lee (Port), Bob Ray (Ropes, invited), Cat Moss (Quay) |
      | Regrets    | Dan Hill, Eve Stone |

      ## 1 Moorings

      All full.
    `);
    expect(people(meeting)).toEqual(['Ann Lee', 'Bob Ray', 'Cat Moss', '!Dan Hill', '!Eve Stone']);
  });

  it('takes the template of a list for nobody', () => {
    const meeting = readMinutes(`
      # 2024-03-05

      ## Attendees

      - Ann Lee
      - _attendees list_
    `);
    expect(people(meeting)).toEqual(['Ann Lee']);
  });

  it('does not take what was sent to the attendees for their list', () => {
    const meeting = readMinutes(`
      # 2024-03-05

      The following agenda was sent to attendees:

      | Topic | Reviewer | Result |
      | --- | --- | --- |
      | New moorings | Ann Lee | Accepted |

      ## Attendees

      * Bob Ray
    `);
    expect(people(meeting)).toEqual(['Bob Ray']);
  });
});
