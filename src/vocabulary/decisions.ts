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
      sense of the room, sense of the group, sense of this meeting, binding agreements, agreements, agreed solution, agreed approach, agreed plan`),
    /** May stand before such a label. */
    qualifiers: list(`
      final, rough, general, group, meeting, team, emerging, initial, our, main, key, unanimous, edition, the, overall,
      joint, common, clear, result of discussion, result of the discussion, discussion, agreed, summary and, formal, broad, lang, libs`),
    /** Who decides when this meeting decides. */
    group: list(`
      we, we all, group, the group, everyone, everybody, all, team, the team, members, participants, attendees, committee,
      the committee, council, the council, working group, wg, sig, those present, those at the meeting, people in the meeting,
      the meeting, all present, all those present, voting members, councillors, all councillors, the councillors, councilors,
      trustees, the trustees, all trustees, directors, the directors, board members, committee members, all members, delegates, cpc, tsc, the cpc, the tsc, the board, the chairs, the editors, membership`),
    /** What it then did, after its name. */
    did: list(`
      decided, agreed, agree, conclude, concluded, resolved, voted, approved, accepted, rejected, adopted, chose, settled on, opted,
      reached consensus, have consensus, has consensus, reached agreement, have agreement, settled, came to the conclusion, came to an agreement,
      ratified, endorsed, consented, elected, appointed, confirmed unanimously`),
    /** The same at the start of a sentence, with nobody named. */
    opening: list(
      'agreed, decided, determined that, approved, accepted, rejected, adopted, concluded, ratified, wontfix, carried',
    ),
    /** The same before "to" or "that" alone; otherwise they are plans ("decide on a name"). */
    concludes: list('agree, decide, resolved'),
    /** With "(no objections)" behind it, over a list: what follows was agreed on. */
    summaries: list('summary, proposal, result, results, recap, conclusion'),
    /** Impersonal: "it was …". */
    impersonal: list(`
      decided, agreed, concluded, unanimously approved, unanimously accepted, adopted unanimously, resolved to,
      resolved that, duly elected, elected as, elected unanimously, elected unopposed, elected chair,
      elected chairman, elected president, elected treasurer, elected secretary, duly appointed, co-opted`),
    consensus: list('consensus, agreement, consent, unanimous approval, unanimity, unanimous consent'),
    /** Not this meeting's decision but another body's, unless the meeting is of that body. */
    others: list(`
      board, legal, tsc, executive, management, ministry, upstream, company, product board, foundation, lf, steering,
      marketing, finance, customer, customers, vendor, government, parliament, they, he, she, other team, pb, commcomm`),
    yes: list(
      'yes, no, ok, okay, agreed, agreement, consensus, accepted, approved, rejected, granted, yes please, +1, sounds good, done deal',
    ),
    /** Between a label and its colon: `Decision for now:`, `Decision on the hut:`. */
    holds: list('for now, so far, is, was, of meeting/discussion/call/session/group/team/today'),
    about: list('regarding, on, about, from, of the/this'),
    no: list('no'),
    /** Behind a label without a colon: `Consensus in this meeting`. */
    here: list('in/from/of/at this/the/our meeting/call/session/discussion'),
    /** The end of a line over a list. */
    following: list('consensus/agreement on the following'),
    /** Between those who decide (or `it was`) and what they did. */
    auxiliary: list('all, have, has, now, also, then, therefore, thus, both, just'),
    was: list('was, is, has been, have been, were'),
    toThat: list('to, that'),
    openers: list('for now, also, so, then'),
    /** Behind "agreed" at the start of a sentence. */
    goesOn: list(`
      to, that, on, we, by, in, not, for, with, it, this, next, unanim*, there, pr, as, the, a, an, minutes`),
    /** Before "consensus". */
    kinds: list(`
      rough, general, broad, clear, unanimous, full, strong, overall, verbal, weak, mild, loose, lukewarm, the, a, an, group,
      there is, there was, there's`),
    among: list('in, on, at, among, amongst, within, from, of, between, by'),
    articles: list('the'),
    /** Behind "consensus", with nobody or a body between. */
    agreedTo: list(
      'is, was, to, that, on, around, here, for, in, from, among, now, with, of the group, reached, seems',
    ),
    /** What another body does or did: no decision of this meeting. */
    decides: list('decid*, agree*, approv*, accept*, reject*, adopt*, vot*, object*, resol*, consensus'),
    decidedBy: list('approved, accepted, rejected, agreed, decided, signed off, confirmed'),
    by: list('by'),
    consensusAt: list('consensus/agreement/decision at/of/from/by/in'),
    /** What a meeting votes on, and what then becomes of it. */
    motions: list(`
      motion, vote, ballot, poll, proposal, resolution, amendment, rfc, nomination, minutes, agenda, budget, all … changes`),
    aux: list('was/were/is/are/has, has/have been'),
    carried: list(`
      passes/passed/carries/carried/fails/failed/approved/accepted/adopted/rejected/successful, seconded and carried`),
    /** Behind that: it was earlier, or elsewhere. */
    elsewhere: list('in/on/at/last/by'),
    /** `Moved by Ann … Carried.` */
    moved: list('moved by, motion by/to, moved to'),
    carriedSo: list('carried, passed, approved, unanimous, all in favor/favour'),
    ifs: list('if, whether, once, when, unless, until'),
    not: list('not, be'),
    /** Before "we agreed": told of a time or a reason. */
    since: list('whom, who, before, since, because'),
    noObjection: list(`
      no further/other/strong/more/real/known/outstanding? objection/objections/veto/dissent, nobody objects/objected`),
    objection: list('objection/objections'),
    any: list('any objection/objections, any'),
    nobody: list('none, no, nope, nobody'),
    /** Before "no objections". */
    supposes: list('if, If, unless, Unless, any, Any, I'),
    soFar: list('so far, if, unless, any'),
    /** May open a sentence without changing what it says. */
    discourse: list(`
      ok, okay, so, then, therefore, thus, yes, no, sure, well, and, hence, also, ultimately, overall`),
    /** Behind an arrow: what comes of it. */
    handed: list('postpone, decision for'),
    /** `Cancel the call on May 4`: a day that is none any more. */
    cancels: list('cancel/canceling/cancelling, we cancel, we are/re canceling/cancelling'),
    /** A whole clause. */
    close: list('close'),
    praise: list('great/good plan/idea'),
    everybody: list('group/everyone/everybody/all/audience/team'),
    plusOne: list("+1/+1s/+1'd/+1'ed/+1ed"),
    this: list('this, it, pr, issue'),
    canBe: list('can/may be closed/merged/landed/removed/archived'),
    so: list('so'),
    /** What the group tells itself to do. */
    lets: list(`
      let's do/keep/use/stick/move/skip/close/merge/postpone/start/leave/accept/take/add/drop/remove/split/just/continue/stay/land/cancel,
      let's go with/for/ahead, let's have a/an/the, let's not`),
    noDeed: list('talk/look/discussion/chat, forget'),
    mayWe: list('should/shall/can/may/do we, ok/okay/fine/good/safe to close/merge/land/go/proceed/move/ship'),
    grants: list('yes, yep, yeah, sounds good/ok/okay/fine, agreed, +1, ok, okay'),
    but: list('but'),
    /** Questions whose answer decides. */
    shouldWe: list("should/shall/let's, do/does/did we/it want/need/require/agree/keep/accept, does it make sense"),
    fine: list('ok, okay'),
    deeds: list('use/merge/keep/add/drop/skip/move/continue/continuing/accept/make/remove/rename/close, do the/a/this'),
    answers: list('yes, yep, yeah, no, nope, ok, okay, agreed'),
    /** Behind yes or no: that was no answer to it. */
    noAnswer: list('but, idea, objection, update, news, need, comment, change, one, way, obvious, major'),
    everyone: list('all, everyone, everybody, group'),
    consents: list('yes, ok, okay, agree/agreed/agrees, +1, fine, sounds good, no objections'),
    /** Behind a label instead of a decision. */
    none: list('none, n/a, tbd, pending, open, not yet'),
    depends: list('depends'),
    relatives: list('that, which, what, whom'),
    agree: list('agree'),
    /** May stand before "consensus", which is this meeting's own then. */
    free: list(`
      is, are, was, were, be, have, has, had, got, with, by, meeting, lang, libs, group, team, wg, call, reach, reached, and,
      but, so, then, seems, clear, emerging, apparent, some, all, after, found`),
  },
  de: {
    labels: list(
      'beschluss, beschlüsse, entscheidung, entscheidungen, ergebnis, fazit, beschlossen, entschieden, einigung, abstimmung, abstimmungsergebnis, votum',
    ),
    qualifiers: list('finale, gemeinsame, gemeinsamer, unser, einstimmiger'),
    group: list(
      'wir, die gruppe, der vorstand, das team, die versammlung, alle, man, das gremium, die mitglieder, die mitgliederversammlung, der rat, der gemeinderat, der stadtrat, der ausschuss, das plenum, der fachschaftsrat, der beirat',
    ),
    did: list(
      'beschließen, beschließt, beschlossen, entscheiden, entschieden, einigen, einigten, vereinbaren, haben beschlossen, haben entschieden, haben uns darauf geeinigt, haben uns geeinigt, haben vereinbart, entlastet, genehmigt, bestellt, bestätigt',
    ),
    opening: list(
      'beschlossen, entschieden, angenommen, abgelehnt, vereinbart, einstimmig angenommen, einstimmig beschlossen',
    ),
    impersonal: list(
      'beschlossen, entschieden, vereinbart, einstimmig angenommen, angenommen, abgelehnt, festgelegt, gewählt, einstimmig gewählt, genehmigt, entlastet',
    ),
    summaries: list('zusammenfassung, vorschlag, ergebnis'),
    consensus: list('konsens, einigkeit, einvernehmen'),
    others: [],
    yes: list('ja, nein, angenommen, abgelehnt'),
    holds: list('vorerst'),
    about: list('zu, zum, zur'),
    auxiliary: list('auch, dann, daher, nun'),
    was: list('wurde, wird, wurden'),
    motions: list('antrag'),
    aux: list('wurde, ist'),
    carried: list('angenommen, abgelehnt, genehmigt'),
    ifs: list('wenn, falls, ob, sobald'),
    noObjection: list('keine einwände/gegenstimmen'),
    objection: list('einwände'),
    any: list('einwände'),
    nobody: list('keine, nein, niemand'),
    free: list('es, gibt, allgemeiner, herrscht, besteht'),
    shouldWe: list('sollen, sollten, wollen'),
    answers: list('ja, nein'),
    everyone: list('alle'),
    consents: list('ja, einverstanden'),
  },
};
