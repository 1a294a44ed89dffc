import { words } from './words.ts';

/** Words of the places where decisions stand, and of what stands there without being one, by language. Phrases as in task-forms.ts. */
export const decisionPlaces: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  en: {
    /** Over what came out: `Vote results:`, `Summary of today`. */
    summaries: words(`
      summary, result/results, outcome/outcomes, vote/votes/voting, poll, conclusion/conclusions, tl;dr, tldr, resolution,
      recommendation/recommendations, takeaway/takeaways, sense of the/this`),
    /** Over what somebody would do. */
    proposals: words(`
      proposal/proposals, option/options, alternative/alternatives, idea/ideas, suggestion/suggestions`),
    /** Over what was said about it. */
    thoughts: words(`
      question/questions, proposed, todo, background, context, motivation, example, pro/pros, con/cons, goal/goals`),
    /** Over what was decided some other time. */
    told: words(`
      prior/previous/earlier/past/last discussion/discussions/meeting/meetings/call/calls/session/sessions/consensus/conclusion/conclusions/decision/decisions/week/weeks/time/times/notes`),
    /** Unless what is decided on are those minutes: `Approval of the minutes of the last meeting`. */
    records: words('minutes, approval, approve, adoption, adopt'),
    /** The same, where nothing else stands there. */
    history: words('background, history, recap, context'),
    /** Over what is yet to be decided. */
    possible: words(`
      potential/proposed/possible consensus/conclusion/conclusions/resolution/resolutions/decision/decisions`),
    /** How people felt, or that nothing was decided. */
    noStatement: words(`
      some/several people, people present/are/were, nobody, no one, not sure, unclear, lack/lacks, we? don't have, we? do not have,
      no quorum, on the other hand, however, see above/below, thanks/thank, status update/updates, reviewer/reviewers,
      stage 1/2/3/4 reviewer/reviewers, positive overall? feedback`),
    /** In what is proposed, and answered beneath. */
    proposes: words(
      'i/we propose/suggest, proposes/suggests to/that/we, proposed/suggested to/that/we, proposal/suggestion/proposed is/to, we could/should',
    ),
    /** Where results are told. */
    election: words(
      'election/elections, vote/votes/voting/ballot result/results, result/results of the? vote/votes/voting/ballot/election',
    ),
    elected: words('elected/re-elected/reelected/appointed/reappointed/re-appointed/confirmed'),
    /** Behind a short verdict. */
    soon: words('for now, now, this/it, to start, then, unanimously'),
    /** Behind the name of what a list holds: each entry was. */
    approved: words(
      'approved, accepted, adopted, ratified, elected, re-elected, admitted, appointed, granted, awarded',
    ),
    /** Beside that: not yet, or by somebody else. */
    pending: words('to be, not yet, if, once, until, when, pending, awaiting, by, already, previously, recently'),
    /** The end of a line whose list says what was decided, not the line itself. */
    /** Words of deciding and what stands behind them, before the colon; what was concluded are findings. */
    settles: words('agreed, decided, resolved, voted, voted unanimously'),
    that: words('that, that there shall/will be, that we shall/will/should'),
    leads: words('the following, following, as follows, these, these points, below'),
    nothing: words('none, n/a, tbd'),
    noDecision: words('no decision/decisions/conclusion/conclusions'),
  },
  de: {
    summaries: words('ergebnis/ergebnisse, abstimmung, zusammenfassung'),
    proposals: words('vorschlag/vorschläge'),
    thoughts: words('hintergrund, frage/fragen, ziel/ziele'),
    told: words(
      'letzte/letzten/letzter/letztes/vorige/vorigen/voriger sitzung/sitzungen/treffen/besprechung/woche/mal',
    ),
    records: words('protokoll/protokolls/protokolle/protokollen, genehmigung, bestätigung'),
    history: words('hintergrund, rückblick, vorgeschichte'),
    noStatement: words('niemand, unklar'),
    election: words('wahl/wahlen/wahlergebnis/wahlergebnisse, abstimmungsergebnis/abstimmungsergebnisse'),
    elected: words('gewählt/wiedergewählt/bestätigt'),
    soon: words('vorerst, erstmal'),
    approved: words(
      'angenommen, genehmigt, bewilligt, beschlossen, bestätigt, aufgenommen, gewählt, angenommene/genehmigte/bewilligte/beschlossene/gewählte',
    ),
    pending: words('noch, offen, sobald, falls'),
    settles: words('beschlossen, entschieden, vereinbart'),
    that: words('dass'),
    leads: words('folgendes, folgende, wie folgt, folgende punkte'),
    nothing: words('keine, entfällt'),
    noDecision: words('keine beschlüsse/entscheidungen'),
  },
};
