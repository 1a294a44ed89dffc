import { describe, expect, it } from 'vitest';
import { readMinutes } from '../read-minutes.ts';

const decisionsIn = (body: string) => readMinutes(`# Camp\n\n${body}\n`).decisions.map(({ text }) => text);
const inHut = (body: string) => decisionsIn(`## Hut\n\n${body}`);

describe('words in which a meeting tells that it decided', () => {
  it.each([
    'The minutes of the previous meeting were approved',
    'The budget was approved by all members present',
    'The proposal was rejected by a majority',
    'Approved by a quorum',
    'Accepted without objection',
    'Option B was selected by the group',
    'Request denied',
    'Funding of 500 EUR approved',
    'Moved and seconded. All ayes.',
    'No nays. Ada will buy the paint.',
    'A short talk, silent agreement',
    'Ada was appointed secretary',
    'Ada elected chair',
    'SIG decision: sell the boat',
    'Decision taken: sell the boat',
    'Determined: the boat is sold',
    'The members agreed with the proposal',
    'The team is happy with this approach',
    'Consensed on red paint',
    'Agree with the proposal that scouts cook',
    'The group decided that Ada will reach out to the club',
    'We all seem to agree on that',
    'Sounds good to everyone',
    'Thumbs up from everyone',
    'General support for the proposal',
    'The clerk had read it and it was agreed that they be adopted',
    'Nothing new, but we are leaving it open for the students',
    '=> Merge now',
    '-> Close',
    'All: Sure',
    'RESOLVED, that the club buys a boat',
    'CIP-12 was rejected',
    'The maintainers agreed to use blue',
    'Boat B approved for graduation',
    'No blocking objections',
    'The group is in favor of weekly calls',
    'Everyone happy to proceed',
    'Beschlussfassung: Das Boot wird verkauft',
    'Das Protokoll der letzten Sitzung wird genehmigt',
    'Tagesordnung genehmigt',
    'Die Versammlung wählt Ada zur Vorsitzenden',
    'Der Vorstand hat den Kauf beschlossen',
    'Einigung auf Blau',
    'Alle sind dafür',
    'Wir bleiben bei Blau',
    'Mehrheitlich angenommen',
    'Dem Antrag wurde zugestimmt',
    'Das Plenum entscheidet sich für Blau',
    'Vereinbart: Blau',
  ])('%s', (line) => {
    expect(inHut(`- ${line}`)).toHaveLength(1);
  });

  it.each([
    'Accepted by accident, Ben said',
    'Approved by the board of another club',
    'I agree with Ada',
    'Upstream rejected our patch',
    'No decision was made',
    'Ada reported that the grant was approved',
    'We are close to consensus',
    'Approval of the minutes',
    'Much of what was decided happened elsewhere',
    'Ben berichtet, dass das Amt den Antrag abgelehnt hat',
  ])('but not: %s', (line) => {
    expect(inHut(`- ${line}`)).toEqual([]);
  });
});

describe('where a decision stands', () => {
  it('may be the minutes of last time, when they are approved', () => {
    expect(decisionsIn('## Approval of the minutes of the last meeting\n\nApproved without objection.')).toEqual([
      'Approved without objection.',
    ]);
    expect(decisionsIn('## Decisions of the last meeting\n\n- Agreed to paint it')).toEqual([]);
  });

  it('may be an office, where only certain words count', () => {
    expect(decisionsIn('## Secretary\n\n- Elected unanimously (11)\n- keep it for now')).toEqual([
      'Elected unanimously (11)',
    ]);
  });

  it('may be right beneath what it grants', () => {
    expect(inHut('- Sale of the boat\n  - passes\n- Red paint\n  - Approved/Merged')).toEqual([
      'passes',
      'Approved/Merged',
    ]);
  });

  it('may be the result of a vote beneath a question, where yes and no only answer', () => {
    expect(inHut('- When do we paint?\n  - passes')).toEqual(['passes']);
    expect(inHut('- Is it painted?\n  - yes')).toEqual([]);
  });

  it('may follow an address', () => {
    expect(inHut('- Minutes of May\n  - https://example.org/may - Approved/Merged')).toHaveLength(1);
  });

  it('is beneath a name in a list of decisions, not the name', () => {
    expect(
      decisionsIn('## Resolutions\n\n- Escalation\n  - Scouts tell the lead\n  - The lead tells the club'),
    ).toEqual(['Scouts tell the lead', 'The lead tells the club']);
  });

  it('is a lone "Consensus" beneath a conclusion, but no transcript that goes on there', () => {
    expect(decisionsIn('## Conclusion\n\n- Consensus\n\n## Next')).toEqual(['Consensus']);
    expect(decisionsIn('## Participants\n\n- Ada\n- Ben\n\n## Conclusion\n\nAda: What about the river?')).toEqual([]);
  });
});
