import { describe, expect, it } from 'vitest';
import { people, readMinutes } from './read-minutes.ts';

describe('labels of the attendance in other words and with other signs', () => {
  it.each([
    ['Present – Ann Lee, Bob Ray, Cat Moss'],
    ['Present– Ann Lee, Bob Ray, Cat Moss'],
    ['**Present** - Ann Lee, Bob Ray & Cat Moss'],
    ['Those attending: Ann Lee, Bob Ray, Cat Moss'],
    ['Those present: Ann Lee, Bob Ray and Cat Moss'],
    ['Attendees — Ann Lee, Bob Ray, Cat Moss'],
    ['Anwesend – Ann Lee, Bob Ray, Cat Moss'],
  ])('%s', (line) => {
    expect(people(readMinutes(`# Garden council 2024-03-05\n\n${line}\n\n## Fences\n\nMended.`))).toEqual([
      ...['Ann Lee', 'Bob Ray', 'Cat Moss'],
    ]);
  });

  it('takes a dash between words for no sign of a label', () => {
    const meeting = readMinutes(`
      # Garden council 2024-03-05

      Members - and their dogs, too - were welcome.

      Present-day fences, gates, and sheds were looked at.
    `);
    expect(people(meeting)).toEqual([]);
  });

  it('leaves out who only says that nobody was missing', () => {
    const meeting = readMinutes(`
      # Garden council 2024-03-05

      Present: Ann Lee, Bob Ray and 16 members of the public.

      Apologies: No apologies

      Regrets: none received
    `);
    expect(people(meeting)).toEqual(['Ann Lee', 'Bob Ray']);
  });

  it('reads the weaker labels right below the list of those present', () => {
    const meeting = readMinutes(`
      # Garden council 2024-03-05

      Members Present: Ann L, Bob, Cat W.

      Others: Greg

      Remote: Dora, Emil
    `);
    expect(people(meeting)).toEqual(['Ann L', 'Bob', 'Cat W.', 'Greg', 'Dora', 'Emil']);
  });

  it('goes on with a wrapped definition before the next one', () => {
    const meeting = readMinutes(`
      ## Time and place

      :   Date 3/5/24
      :   Called to order at 8:20 pm by Julia
      :   Members present: Tom I., Phil S., Julia L., Dan B., Mirage, Bobby
          B., Enrique C. and Nick S.
      :   Members remote: ubunt, mchel and sitw
      :   Others present: Grenville, Alex
    `);
    expect(people(meeting)).toEqual([
      ...['Tom I.', 'Phil S.', 'Julia L.', 'Dan B.', 'Mirage', 'Bobby B.', 'Enrique C.', 'Nick S.'],
      ...['ubunt', 'mchel', 'sitw', 'Grenville', 'Alex'],
    ]);
  });

  it.each([
    ['Apologies were received from Ann Lee and Bob Ray.'],
    ['Apologies for absence have been received from: Ann Lee, Bob Ray'],
    ['Apologies – Ann Lee, Bob Ray'],
    ['Entschuldigt haben sich Ann Lee und Bob Ray.'],
  ])('%s', (line) => {
    const meeting = readMinutes(`# Garden council 2024-03-05\n\nPresent: Cat Moss\n\n${line}\n\n## Fences\n\nMended.`);
    expect(people(meeting)).toEqual(['Cat Moss', '!Ann Lee', '!Bob Ray']);
  });

  it('reads a sentence under the heading of those excused', () => {
    const meeting = readMinutes(`
      # Garden council 2024-03-05

      ## Present

      Cat Moss, Dan Pike, Eve Roe

      ## Apologies

      Apologies were received from Ann Lee and Bob Ray.
    `);
    expect(people(meeting)).toEqual(['Cat Moss', 'Dan Pike', 'Eve Roe', '!Ann Lee', '!Bob Ray']);
  });

  it('keeps somebody whose name stands in brackets, as voters without a vote do', () => {
    const meeting = readMinutes(`
      # Sitzung 2024-03-05

      * Anwesend: Florian, Emira, Linus, (Isidor)
      * Protokoll: Linus
    `);
    expect(people(meeting)).toEqual(['Florian', 'Emira', 'Linus', 'Isidor']);
  });

  it('reads lines of names with their organisation behind the last of them', () => {
    const meeting = readMinutes(`
      # Data committee 2024-03-05

      ## Attendees

      Peter Chrz, Mat Ama, Stu Fras (Data Fund)
      Rachel Vint, Jen Harr (Open Services)

      **Board members:**
      - Paul Hen, Quake Foundation
      - Nick Mood, Risk House

      **Absent**
      - Tina Ross, City College

      **Others**
      Joan Cart (Open Services)
    `);
    expect(people(meeting)).toEqual([
      ...['Peter Chrz', 'Mat Ama', 'Stu Fras', 'Rachel Vint', 'Jen Harr', 'Paul Hen', 'Nick Mood', 'Joan Cart'],
      '!Tina Ross',
    ]);
  });
});
