import { words } from './words.ts';

/** Words beside counted votes, by language. Phrases as in decision-cues.ts. */
export const votes: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  en: {
    for: words('for, in favor/favour, yes, yea, yeas, aye, ayes, pro, +1, approve'),
    against: words('against, no, nay, nays, opposed, con, contra, -1, object, objected, objection, objections'),
    abstain: words('abst*, abst., neutral, +0, 0'),
    /** Between a number and such a word. */
    votes: words('vote/votes'),
    /** Before a score: `Vote: 5-0-1`, `carried 7-2`. */
    scored: words(`
      vote/votes/voted, poll, ballot, carried, passed/passes, approved, accepted, adopted, failed, rejected`),
    with: words('with, by, unanimously, of'),
    /** An entry that opens a poll. */
    poll: words('poll, vote, straw poll, straw-poll, strawpoll'),
    /** Above the shares of a vote. */
    voting: words('vote/votes/voting, poll, ballot, survey result'),
    /** Columns of a table of votes. */
    forColumn: words('sf, f, for, yes, strongly for/favor/favour'),
    againstColumn: words('sa, a, against, no, strongly against'),
    abstainColumn: words('n, abstain, neutral'),
  },
  de: {
    for: words('dafür, ja, ja-stimmen'),
    against: words('dagegen, nein, nein-stimmen'),
    abstain: words('enthaltung, enthaltungen'),
    votes: words('stimme/stimmen'),
    scored: words('abstimmung'),
    with: words('mit'),
    poll: words('abstimmung'),
    voting: words('abstimmung, umfrage'),
    forColumn: words('ja, dafür'),
    againstColumn: words('nein, dagegen'),
    abstainColumn: words('enthaltung, enthaltungen'),
  },
};
