import { describe, expect, it } from 'vitest';
import { outline, readMinutes } from './read-minutes.ts';

describe('the record of a meeting beside its plan', () => {
  it('drops a bare list of plans where half as many headings follow and one of them is on the list', () => {
    const meeting = readMinutes(`
      # Garden board 2024-03-05

      ## Attendees

      - Ann Lee
      - Bob Ray

      ## Agenda

      1. Adopt the bylaws
      2. Elect a gardener
      3. Open a bank account
      4. Rent a shed

      ## Adopt the bylaws

      As drafted by Ann.

      ## Gardener

      Bob it is.
    `);
    expect(outline(meeting)).toEqual(['Adopt the bylaws', 'Gardener']);
  });

  it('takes the headings of the minutes where the agenda had headings of its own', () => {
    const meeting = readMinutes(`
      # Treffen 05.03.2024

      ## Tagesordnung

      ### Satzung

      https://pad.example.org/p/satzung

      #### Was Ann dazu meint

      * Der Zweck ist zu ändern
        * Mit Begründung

      ### Name

      * Gartenfreunde

      ## Protokoll

      ### Anwesende

      * Ann
      * Bob

      ### Sinn des Vereins

      * Geräte kaufen

      ### Voraussetzungen

      * sieben Leute

      ### Satzung im Einzelnen

      * Wer haftet?
    `);
    expect(outline(meeting)).toEqual(['Sinn des Vereins', 'Voraussetzungen', 'Satzung im Einzelnen']);
  });

  it('reads bold entries over notes as the subjects that were recorded', () => {
    const meeting = readMinutes(`
      # 2024-03-05 Telecon

      ## Agenda items

        - Update of activities
          - Call for members
        - Invoices
        - Roles of the gardeners

      ## Notes from call

      Present: Kerstin, Anders, Damian

        - **Applications for membership**
          - We received one from the harbour.
        - **Invoices**
          - Cathy is needed for these.
        - **Handbook**
          - It is to be restructured.
    `);
    expect(outline(meeting)).toEqual(['Applications for membership', 'Invoices', 'Handbook']);
  });

  it('reads numbered bold lines with a colon over their text', () => {
    const meeting = readMinutes(`
      # 2024-03-05 Web team

      **Present:** Ralf, Inessa, Joe

      # Agenda

      1. Status of the branch.
      2. Structure of the site
      3. Status of translations.

      # Minutes

      **1. Garden site (made by hand):**
      The latest version is on the server.

      **2. Structure:**
      Under development.

      *Second level:*
      A side bar is better.

      **3. Translations:**

      - The tool did not work.
    `);
    expect(outline(meeting)).toEqual(['1. Garden site (made by hand):', '2. Structure:', '3. Translations:']);
  });

  it.each([
    ['Discussion & Decisions'],
    ['Discussion and decisions'],
    ['Notes and action items'],
    ['Minutes / Decisions'],
  ])('opens "%s" over the headings of the subjects', (title) => {
    const meeting = readMinutes(`
        # Weekly 2024-03-05

        ## Attendees

        - Ann Lee
        - Bob Ray

        ## ${title}

        ### 1. Fences

        - Mended.

        ### 2. Sheds

        - Rented.
      `);
    expect(outline(meeting)).toEqual(['1. Fences', '2. Sheds']);
  });

  it('reads entries with a time behind each as the agenda, without a heading for it', () => {
    const meeting = readMinutes(`
      | Key | Value |
      | --- | --- |
      | Date : | 27.11.2024 |
      | Chair | Mario Gonz |

      | Attendees : | David Vlad, Andrei Tud, Mario Gonz |

      - Opening by chair (1 min )
      - News of the team (1-3 min)
          None

      - Approval of the agenda - Does anyone have any additions ? (3 min )
      - News of the gardener (3-5 min )
          None so far
      - Fences (20 minutes)
    `);
    expect(outline(meeting)).toEqual(['News of the team', 'News of the gardener', 'Fences']);
  });

  it('leaves out what stands above the attendance: place, links, rules of conduct', () => {
    const meeting = readMinutes(`
      # 2024-03-05 Garden committee

      ## Meeting place

      The old barn.

      ## [Code of Conduct](https://example.org/conduct)

      * Be kind

      ## Slides / Content

      - [notes](.)

      ## Attendees

      - Ann Lee
      - Bob Ray

      ## Fences

      Mended.
    `);
    expect(outline(meeting)).toEqual(['Fences']);
  });

  it('keeps a subject above an attendance that stands at the end', () => {
    const meeting = readMinutes(`
      # 2024-03-05 Garden committee

      ## Fences

      Mended.

      ## Sheds

      Rented.

      ## Attendees

      - Ann Lee
      - Bob Ray
    `);
    expect(outline(meeting)).toEqual(['Fences', 'Sheds']);
  });

  it('reads numbered entries in bold, each over paragraphs of its own', () => {
    const meeting = readMinutes(`
      # Village council 2024-03-05

      **Present:** Cllr. R. Crisp, Cllr. A. Collins, Cllr. M. Peake

      **Open forum**

      Three neighbours spoke about parking.

      **2.** **To receive apologies for absence**

      **3.** **To agree the minutes of the meeting held on** **1st February 2024**

      4. **Election of Vice Chairman**

      Cllr. Collins was elected.

      5. **Declarations of Interest**

      None.

      7. **Matters arising**

      The hedge was cut.
    `);
    expect(outline(meeting)).toEqual([
      ...['Open forum', 'Election of Vice Chairman', 'Declarations of Interest', 'Matters arising'],
    ]);
  });

  it('drops the speaker who is named behind a subject', () => {
    const meeting = readMinutes(`
      # Committee 2024-03-05

      ## Agenda

      ### Numbers of proposals (Vipin)

      - Each has a number.
        - Vipin:  The number is in the template.
        - CF:  Right.
        - Vipin: Just good practice.
    `);
    expect(outline(meeting)).toEqual(['Numbers of proposals']);
  });
});
