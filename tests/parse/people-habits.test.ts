import { describe, expect, it } from 'vitest';
import { outline, people, readMinutes } from './read-minutes.ts';

describe('lists of people as other communities write them', () => {
  it('reads labelled names that go on over several lines, and a name broken between two', () => {
    const meeting = readMinutes(`
      # Members 2024-03-05

      Members Present: Martin, Phil, Todd, Tim S., Adam, Brad, Emily, Dan
      Barlow, Daniel Watson, Maxwell, Jamie,
      Redbeard

      Others Present: Mike, Nadir
      Guests: None mentioned
    `);
    expect(people(meeting)).toEqual([
      ...['Martin', 'Phil', 'Todd', 'Tim S.', 'Adam', 'Brad', 'Emily', 'Dan Barlow', 'Daniel Watson', 'Maxwell'],
      ...['Jamie', 'Redbeard', 'Mike', 'Nadir'],
    ]);
  });

  it('reads definitions without a term', () => {
    const meeting = readMinutes(`
      # Members 2024-03-05

      :   Called to order at 8:11 pm by Julia
      :   Members present: Tom, Julia, Nic
      :   Members remote: mirage335
    `);
    expect(people(meeting)).toEqual(['Tom', 'Julia', 'Nic', 'mirage335']);
  });

  it('takes the colon of a time for no label', () => {
    const meeting = readMinutes(`
      # Versammlung vom 5. März 2024

      ### Anwesende Mitglieder

      Felix Kupfer (bis 11:55 Uhr; ab 14:55 Uhr),
      Katrin Lump (bis 14:57 Uhr),
      Tim Laker

      ### Gäste
      keine

      ### Protokolix
      Tim Laker

      ### Beschlussfähigkeit des Vorstands
      gegeben

      ### Tagesordnungspunkte
      1. Konto
      2. Versicherung
    `);
    expect(people(meeting)).toEqual(['Felix Kupfer', 'Katrin Lump', 'Tim Laker']);
    expect(outline(meeting)).toEqual(['Konto', 'Versicherung']);
    expect(meeting.roles).toMatchObject([{ role: 'scribe', people: ['Tim Laker'] }]);
  });

  it('knows lists by the word they begin with', () => {
    const meeting = readMinutes(`
      # Protokoll vom 5. März 2024

      #### Anwesende Rätinnen
      - Lea
      - Jonas

      #### Abwesende Rätinnen
      - Timo

      #### Entschuldigte Räte
      - Mara

      ## Top 1: Besprochene Punkte

      ### Fahrt

      ## Abstimmungen & Meinungsbilder
    `);
    expect(people(meeting)).toEqual(['Lea', 'Jonas', '!Timo', '!Mara']);
    expect(outline(meeting)).toEqual(['Fahrt']);
  });

  it('takes no part of a company’s name for somebody', () => {
    const meeting = readMinutes(`
      # Committee 2024-03-05

      ## Participants

      - Ann Lee, Rays Software, Inc. (Voting Member)
      - Bob Ray, Ways, Ltd. (Member)

      ### Observers present

      - Cat Stone, Health Trust
    `);
    expect(people(meeting)).toEqual(['Ann Lee', 'Bob Ray', 'Cat Stone']);
    expect(outline(meeting)).toEqual([]);
  });

  it('takes ticks before people for no tasks', () => {
    const meeting = readMinutes(`
      # Sitzung vom 5. März 2024

      ## Formalia

      - **Anwesende Personen:**
        - *Mitglieder:*
        - [x] Nils Hack - [name=NH] - Vorsitz
        - [ ] Nils Dan [name=ND] - Stellv. Vorsitz
        - [ ] name [name=kürzel]

      ## Taschen

      - [ ] Nils bestellt sie
    `);
    expect(meeting.actions).toMatchObject([{ line: 13 }]);
    expect(people(meeting)).toEqual(['Nils Hack', '!Nils Dan']);
  });

  it('reads the people of a list that opens with everything about the meeting', () => {
    const meeting = readMinutes(`
      ## March 5, 2024 [Public Meeting]

      * Bosun: Derek Carr
      * Note Taker:
      * Steering Committee Attendees:
          * Bob Kill (@bobk)
          * ~~Chris Bleck (@cbleck)~~
      * Members of the Community:
          * Ihor Dvor (ACME)
      * Topics:
          * From the election
              * [paris] encourage turnover
          * Reports
              * [bob] fine
    `);
    expect(people(meeting)).toEqual(['bobk', '!cbleck', 'Ihor Dvor']);
    expect(outline(meeting)).toEqual(['From the election', 'Reports']);
  });
});

describe('people in unusual places', () => {
  it('reads those whom the heading itself names', () => {
    const meeting = readMinutes(`
      # Triage call 2024-03-05

      ## Attendees: Jeff, Keno, Ann Lee

      ## Broadcast over tuples

      fine
    `);
    expect(people(meeting)).toEqual(['Jeff', 'Keno', 'Ann Lee']);
    expect(outline(meeting)).toEqual(['Broadcast over tuples']);
  });

  it('drops the short title of a councillor', () => {
    const meeting = readMinutes(`
      # Parish Council, 5 March 2024

      **Present:** Cllr Ann Lee (Chair), Cllr C. Stone
      **In attendance:** Dan Hill (Clerk), 3 members of the public
      **Apologies:** Cllr Eve Fox
    `);
    expect(people(meeting)).toEqual(['Ann Lee', 'C. Stone', 'Dan Hill', '!Eve Fox']);
  });
});

describe('names and what is none', () => {
  it('reads a list of full names that goes on below its comma', () => {
    const meeting = readMinutes(`
      Meeting 2024-03-05
      ==================

      Attendees
      ---------

      Ann Lee, Bob Ray,
      Cat Stone, Dan Hill
    `);
    expect(people(meeting)).toEqual(['Ann Lee', 'Bob Ray', 'Cat Stone', 'Dan Hill']);
  });

  it('takes a count for nobody and the missing for absent', () => {
    const meeting = readMinutes(`
      # Versammlung vom 5. März 2024

      **Anwesend:** 14 Mitglieder (siehe Liste)

      ## Attending

      * Ann Lee

      ## Missing

      * Bob Ray
    `);
    expect(people(meeting)).toEqual(['Ann Lee', '!Bob Ray']);
    expect(outline(meeting)).toEqual([]);
  });

  it('knows formalities behind the minute of a recording', () => {
    const meeting = readMinutes(`
      # Steering call 2024-03-05

      **00:00 Welcome**

      hello

      **03:10 Budget**

      Ann explains

      **21:45 Fence**

      Bob disagrees

      **40:00 Wrap-up**

      bye
    `);
    expect(outline(meeting)).toEqual(['03:10 Budget', '21:45 Fence']);
  });
});
