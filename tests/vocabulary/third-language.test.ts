import { describe, expect, it } from 'vitest';
import { parseMeeting } from '../../src/index.ts';

/** French, as an archive can write it down in `minuted.yml`: some words of the tables that matter most. */
const french = {
  headings: { participants: ['Présents'], absent: ['Excusés'], actions: ['À faire'] },
  headingParts: {
    any: ['du', 'de', 'la', 'réunion'],
    approval: ['approbation'],
    minutes: ['procès-verbal'],
    before: ['dernière'],
  },
  tasks: { commits: ['fera', "s'occupe"], verbs: ['peindre', 'appeler', 'envoyer'] },
  taskForms: { helpers: ['va', 'doit'], hints: ['va', 'doit', 'je'] },
  promises: { firstPerson: ['je vais', 'Je vais'] },
  decisions: { group: ['nous'], did: ['avons décidé'], opening: ["d'accord"], goesOn: ['pour'], labels: ['décision'] },
  decisionForms: { past: ['la semaine dernière'] },
  statuses: { done: ['fait'] },
  statusForms: { before: ["c'est"] },
  peopleLists: { and: ['et'] },
  agendaForms: { boxed: ['environ'] },
  votes: { for: ['pour'], against: ['contre'] },
};

const minutes = `# Association des cabanes

## Présents

- Claire Dubois
- Marc Petit

## Toit

- Claire fera le devis.
- Marc va peindre la porte.
- Marc: je vais envoyer la facture
- Nous avons décidé de garder le vieux toit.
- Nous avons décidé cela la semaine dernière.
- D'accord pour acheter une échelle
- Décision : la porte sera rouge (5 pour, 1 contre)
- Claire a vu le toit.

## Approbation du procès-verbal de la dernière réunion

- Marc l'a relu.
`;

const read = (vocabulary = {}) => parseMeeting(minutes, { path: '2026-03-03.md', vocabulary });

describe('a third language is a table', () => {
  it('says who was there', () => {
    expect(read(french).participants.map(({ name }) => name)).toEqual(['Claire Dubois', 'Marc Petit']);
  });

  it('gives tasks: by a verb of doing, by a helping word, by a promise', () => {
    expect(read(french).actions.map(({ line, owners }) => [line, owners])).toEqual([
      [10, ['Claire']],
      [11, ['Marc']],
      [12, ['Marc']],
    ]);
  });

  it('tells decisions, unless they are of the past, and counts votes', () => {
    expect(read(french).decisions.map(({ line, tally }) => [line, tally])).toEqual([
      [13, null],
      [15, null],
      [16, { for: 5, against: 1, abstain: 0 }],
    ]);
  });

  it('tells subjects from headings that are made of words of the meeting itself', () => {
    expect(read(french).agenda.map(({ title }) => title)).toEqual([
      'Toit',
      'Approbation du procès-verbal de la dernière réunion',
    ]);
  });

  it('reads lists of people, replies to tasks and time boxes', () => {
    const report = `# Association des cabanes

## Peinture (20 minutes environ)

- TODO Claire et Marc: choisir la couleur
  - c'est fait

## Toit

- Rien.
`;
    const results = (vocabulary = {}) => {
      const { agenda, actions } = parseMeeting(report, { path: '2026-03-03.md', vocabulary });
      return [agenda.map(({ title }) => title), actions.map(({ owners, status }) => [owners, status])];
    };
    expect(results(french)).toEqual([['Peinture', 'Toit'], [[['Claire', 'Marc'], 'done']]]);
    expect(results({})).toEqual([['Peinture (20 minutes environ)', 'Toit'], [[['Claire'], 'open']]]);
  });

  it('says nothing of the kind without the table', () => {
    const { actions, decisions, agenda } = read();
    expect({ actions, decisions }).toEqual({ actions: [], decisions: [] });
    expect(agenda.map(({ title }) => title)).toContain('Approbation du procès-verbal de la dernière réunion');
  });
});
