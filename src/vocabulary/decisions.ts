/** Splits a written list; phrases are set apart by commas. */
const list = (words: string): readonly string[] => words.split(',').map((word) => word.trim());

/** How minutes say that the meeting decided something, by language. */
export const decisions: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  en: {
    /** Before a colon, or over a list: what follows was decided. */
    labels: list(`
      decision, decisions, decided, resolution, resolutions, resolved, conclusion, conclusions, concluded, consensus,
      agreement, agreed, outcome, verdict, we concluded, we decided, we agreed, conclusion/resolution,
      conclusion/decision, decision/conclusion, consensus reached, consensus points, points of consensus, reached consensus on the following, agreed on, agreed to,
      we agreed on, we agreed to, we agreed that, we decided that, decisions made, decisions taken, sense of the meeting,
      sense of the room, sense of the group, agreed solution, agreed approach, agreed plan`),
    /** May stand before such a label. */
    qualifiers: list(`
      final, rough, general, group, meeting, team, emerging, initial, our, main, key, unanimous, edition, the, overall,
      joint, common, clear, result of discussion, result of the discussion, discussion, agreed, summary and, formal, broad, lang, libs`),
    /** Who decides when this meeting decides. */
    group: list(`
      we, we all, group, the group, everyone, everybody, all, team, the team, members, participants, attendees, committee,
      the committee, council, the council, working group, wg, sig, those present, those at the meeting, people in the meeting,
      the meeting, all present, voting members, cpc, tsc, the cpc, the tsc, the board, the chairs, the editors, membership`),
    /** What it then did, after its name. */
    did: list(`
      decided, agreed, agree, concluded, resolved, voted, approved, accepted, rejected, adopted, chose, settled on, opted,
      reached consensus, have consensus, has consensus, reached agreement, came to the conclusion, came to an agreement,
      ratified, endorsed, consented, elected, appointed, confirmed unanimously`),
    /** The same at the start of a sentence, with nobody named. */
    opening: list('agreed, decided, approved, accepted, rejected, adopted, concluded, ratified, wontfix'),
    /** The same before "to" or "that" alone; otherwise they are plans ("decide on a name"). */
    concludes: list('agree, decide'),
    /** With "(no objections)" behind it, over a list: what follows was agreed on. */
    summaries: list('summary, proposal, result, results, recap, conclusion'),
    /** Impersonal: "it was …". */
    impersonal: list('decided, agreed, concluded, unanimously approved, unanimously accepted, adopted unanimously'),
    consensus: list('consensus, agreement, consent, unanimous approval, unanimity, unanimous consent'),
    /** Not this meeting's decision but another body's, unless the meeting is of that body. */
    others: list(`
      board, legal, tsc, executive, management, ministry, upstream, company, product board, foundation, lf, steering,
      marketing, finance, customer, customers, vendor, government, parliament, they, he, she, other team, pb, commcomm`),
    yes: list(
      'yes, no, ok, okay, agreed, agreement, consensus, accepted, approved, rejected, granted, yes please, +1, sounds good, done deal',
    ),
  },
  de: {
    labels: list(
      'beschluss, beschlüsse, entscheidung, entscheidungen, ergebnis, fazit, beschlossen, entschieden, einigung, abstimmung, abstimmungsergebnis, votum',
    ),
    qualifiers: list('finale, gemeinsame, gemeinsamer, unser, einstimmiger'),
    group: list('wir, die gruppe, der vorstand, das team, die versammlung, alle, man, das gremium, die mitglieder'),
    did: list(
      'beschließen, beschließt, beschlossen, entscheiden, entschieden, einigen, einigten, vereinbaren, haben beschlossen, haben entschieden, haben uns darauf geeinigt, haben uns geeinigt, haben vereinbart',
    ),
    opening: list(
      'beschlossen, entschieden, angenommen, abgelehnt, vereinbart, einstimmig angenommen, einstimmig beschlossen',
    ),
    impersonal: list('beschlossen, entschieden, vereinbart, einstimmig angenommen, angenommen, abgelehnt, festgelegt'),
    summaries: list('zusammenfassung, vorschlag, ergebnis'),
    consensus: list('konsens, einigkeit, einvernehmen'),
    others: [],
    yes: list('ja, nein, angenommen, abgelehnt'),
  },
};
