import { words } from './words.ts';

/** How minutes say that the meeting decided something, by language. */
export const decisions: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  en: {
    /** Before a colon, or over a list: what follows was decided. */
    labels: words(`
      decision, decisions, decided, resolution, resolutions, resolved, conclusion, conclusions, concluded, consensus,
      agreement, agreed, outcome, verdict, we concluded, we decided, we agreed, conclusion/resolution,
      conclusion/decision, decision/conclusion, consensus reached, consensus points, points of consensus, reached consensus on the following, agreed on, agreed to,
      we agreed on, we agreed to, consensus on, agreement on, decison, descision, desicion, we agreed that, we decided that, determined, determination, ruling, group decision, decisions made, decisions taken, sense of the meeting,
      sense of the room, sense of the group, sense of this meeting, binding agreements, agreements, agreed solution, agreed approach, agreed plan`),
    /** The same as somebody says them: `Ann: conclusion: …`. */
    spokenLabels: words('decision/decisions, conclusion/conclusions, resolution, outcome, consensus, verdict'),
    /** In the middle of a text, where they open a sentence. */
    loudLabels: words(
      'Decision, Decisions, Conclusion, Resolution, Resolved, Consensus, Verdict, DECISION, CONCLUSION, RESOLUTION, RESOLVED, CONSENSUS',
    ),
    /** Before a number or a short name of the group. */
    numbered: words('RES, DEC, RESOLUTION, DECISION, Resolution, Decision'),
    /** May stand before such a label. */
    qualifiers: words(`
      final, rough, general, group, meeting, team, sig, wg, working group, committee, council, community, plenary, emerging, initial, our, main, key, unanimous, edition, the, overall,
      joint, common, clear, result of discussion, result of the discussion, discussion, agreed, summary and, formal, broad, lang, libs`),
    /** Who decides when this meeting decides. */
    group: words(`
      we, we all, group, the group, everyone, everybody, all, team, the team, members, participants, attendees, committee,
      the committee, council, the council, working group, wg, sig, those present, those at the meeting, people in the meeting,
      the meeting, all present, all those present, voting members, councillors, all councillors, the councillors, councilors,
      trustees, the trustees, all trustees, directors, the directors, board members, committee members, all members, delegates, cpc, tsc, the cpc, the tsc, the board, the chairs, the editors, membership,
      maintainers, the maintainers, core team, the core team, tac, the tac, the sc`),
    /** What it then did, after its name. */
    did: words(`
      decided, agreed, agree, conclude, concluded, resolved, voted, approved, accepted, rejected, adopted, chose, settled on, opted,
      reached consensus, have consensus, has consensus, reached agreement, have agreement, settled, came to the conclusion, came to an agreement,
      ratified, endorsed, approves, accepts,
      adopts, rejects, decides, resolves, votes to, elects, appoints, consented, consensed, reaffirmed, elected, appointed, confirmed unanimously`),
    /** The same at the start of a sentence, with nobody named. */
    opening: words(
      'agreed, decided, determined that, consensed, reaffirmed, approved, accepted, rejected, adopted, concluded, ratified, wontfix, carried',
    ),
    /** The same before "to" or "that" alone; otherwise they are plans ("decide on a name"). */
    concludes: words('agree, decide, resolved'),
    /** With "(no objections)" behind it, over a list: what follows was agreed on. */
    summaries: words('summary, proposal, result, results, recap, conclusion'),
    /** Impersonal: "it was …". */
    impersonal: words(`
      decided, agreed, concluded, unanimously approved, unanimously accepted, adopted unanimously, resolved to,
      resolved that, duly elected, elected as, elected unanimously, elected unopposed, elected chair,
      elected chairman, elected president, elected treasurer, elected secretary, duly appointed, co-opted`),
    consensus: words('consensus, agreement, consent, assent, unanimous approval, unanimity, unanimous consent'),
    /** Behind "consensus": a way of working, not what came of it. */
    seeking: words('seeking, building, making, finding, gathering, model, based, driven'),
    /** Not this meeting's decision but another body's, unless the meeting is of that body. */
    others: words(`
      board, legal, tsc, executive, management, ministry, upstream, company, product board, foundation, lf, steering,
      marketing, finance, customer, customers, vendor, government, parliament, they, he, she, other team, pb, commcomm`),
    yes: words(
      'yes, no, ok, okay, agreed, agreement, consensus, accepted, approved, rejected, granted, yes please, +1, sounds good, done deal',
    ),
    /** What came of it, beneath a subject or a question. */
    results: words(`
      accepted, approved, rejected, passes, passed, carried, adopted, ratified, elected, motion passes/passed/carries/carried,
      minutes approved/accepted/adopted, unanimous, unanimously, unanimous approval/consent`),
    /** Between a label and its colon: `Decision for now:`, `Decision on the hut:`. */
    holds: words('for now, so far, is, was, taken, made, reached, of meeting/discussion/call/session/group/team/today'),
    about: words('regarding, on, about, from, of the/this'),
    no: words('no'),
    /** Before a label: "two options for resolution:". */
    for: words('for, seeking, needing, awaiting, requesting'),
    /** Behind a label without a colon: `Consensus in this meeting`. */
    here: words('in/from/of/at this/the/our meeting/call/session/discussion'),
    /** The end of a line over a list. */
    following: words('consensus/agreement on the following'),
    /** Between those who decide (or `it was`) and what they did. */
    auxiliary: words('all, seem to, have, has, now, also, then, therefore, thus, both, just'),
    was: words('was, is, has been, have been, were'),
    toThat: words('to, that'),
    openers: words('for now, also, so, then'),
    /** Behind "agreed" at the start of a sentence. */
    goesOn: words(`
      to, that, on, we, by, in, not, for, with, it, this, next, unanim*, there, pr, as, the, a, an, minutes`),
    /** Before "consensus". */
    kinds: words(`
      rough, general, broad, clear, unanimous, full, strong, overall, verbal, weak, mild, loose, lukewarm, the, a, an, group,
      there is, there was, there's`),
    among: words('in, on, at, among, amongst, within, from, of, between, by'),
    articles: words('the, a, an'),
    /** Behind "consensus", with nobody or a body between. */
    agreedTo: words(
      'is, was, to, that, on, around, here, for, in, from, among, now, with, of the group, reached, seems',
    ),
    /** What another body does or did: no decision of this meeting. */
    decides: words('decid*, agree*, approv*, accept*, reject*, adopt*, vot*, object*, resol*, consensus'),
    decidedBy: words('approved, accepted, rejected, agreed, decided, signed off, confirmed'),
    by: words('by'),
    /** Behind "approved by": the meeting itself. */
    ownHands: words(`
      quorum, all, everyone, everybody, consensus, acclamation, vote, voice, majority, unanim*, us, group, members, membership,
      committee, council, councillors, attendees, meeting, show of hands, chair/chairman/chairwoman/chairperson, president,
      default`),
    consensusAt: words('consensus/agreement/decision at/of/from/by/in'),
    /** What a meeting votes on, and what then becomes of it. */
    motions: words(`
      motion, vote, ballot, poll, proposal, resolution, amendment, rfc, pep, cip, eip, fip, nomination, minutes, agenda, budget,
      request, funding, expense/expenses, grant, report/reports, bylaws/by-laws, statutes, constitution, appointment,
      recommendation, accounts, stage 1/2/3/4, all … changes, governance/bylaw/bylaws/charter/constitution/statute/rule/policy change/changes,
      referendum, ordinance, plan, venue, timeline, schedule`),
    aux: words('was/were/is/are/has, has/have been'),
    carried: words(`
      passes/passed/carries/carried/fails/failed/approved/accepted/adopted/rejected/successful, seconded and carried,
      ratified/endorsed/granted/denied/declined/defeated`),
    /** What is chosen from, and that it was. */
    choices: words('option, alternative, variant'),
    picked: words('chosen/selected/picked/preferred/wins/won'),
    /** Named after the meeting before, but decided on now. */
    records: words(`
      minutes/notes/record of/from/for the? last/previous/prior/past meeting/meetings/call/session/time/week,
      last/previous/prior meeting/meeting's? minutes`),
    /** Behind that: it was earlier, or elsewhere. */
    elsewhere: words('in/on/at/last'),
    /** `Moved by Ann … Carried.` */
    moved: words('moved by, motion by/to, moved to'),
    carriedSo: words('carried, passed, approved, unanimous, all in favor/favour'),
    ifs: words('if, whether, what, once, when, unless, until'),
    reports: words(
      'report/reports/reported/note/notes/noted/announce/announces/announced/mention/mentions/mentioned/say/says/said that',
    ),
    not: words('not, be'),
    /** Before "we agreed": told of a time or a reason. */
    since: words('whom, who, before, since, because'),
    noObjection: words(`
      no further/other/strong/more/real/known/outstanding/blocking? objection/objections/veto/dissent, nobody objects/objected,
      nobody/noone/no-one/none is/was against/opposed, no one is/was against/opposed, nobody/noone/no-one has/had any? objection/objections, no one has/had any? objection/objections`),
    objection: words('objection/objections'),
    any: words('any objection/objections, any'),
    nobody: words('none, no, nope, nobody'),
    /** Before "no objections". */
    supposes: words('if, If, unless, Unless, any, Any, I'),
    soFar: words('so far, if, unless, any'),
    /** May open a sentence without changing what it says. */
    discourse: words(`
      ok, okay, so, then, therefore, thus, yes, no, sure, well, and, hence, also, ultimately, overall`),
    /** Behind an arrow: what comes of it. */
    handed: words(`
      postpone, stay on/with, stick to/with, keep using/the/it/this, decision for, merge/close/accept/reject/approve/adopt/land/archive it/this/now/as/both/all/them`),
    /** The same, where nothing follows. */
    fate: words('merge, close, accept, reject, approve, adopt, land, archive, keep'),
    /** `Cancel the call on May 4`: a day that is none any more. */
    cancels: words('cancel/canceling/cancelling, we cancel, we are/re canceling/cancelling'),
    /** A whole clause. */
    close: words('close'),
    praise: words('great/good plan/idea'),
    everybody: words('group/everyone/everybody/all/audience/team'),
    plusOne: words("+1/+1s/+1'd/+1'ed/+1ed"),
    this: words('this, it, pr, issue'),
    canBe: words('can/may be closed/merged/landed/removed/archived'),
    so: words('so'),
    /** What the group tells itself to do. */
    lets: words(`
      let's do/keep/use/stick/move/skip/close/merge/postpone/start/leave/accept/take/add/drop/remove/split/just/continue/stay/land/cancel,
      let's go with/for/ahead, let's have a/an/the, let's not`),
    noDeed: words('talk/look/discussion/chat, forget, poll/vote, a/an/the/another …3 poll/vote'),
    /** Behind those: only facts are asked for. */
    knows: words('have/know/see/support'),
    mayWe: words('should/shall/can/may/do we, ok/okay/fine/good/safe to close/merge/land/go/proceed/move/ship'),
    grants: words('yes, yep, yeah, sounds good/ok/okay/fine, agreed, +1, ok, okay'),
    but: words('but'),
    /** Questions whose answer decides. */
    shouldWe: words("should/shall/let's, do/does/did we/it want/need/require/agree/keep/accept, does it make sense"),
    fine: words('ok, okay'),
    deeds: words(
      'use/merge/keep/add/drop/skip/move/continue/continuing/accept/make/remove/rename/close, do the/a/this',
    ),
    answers: words('generally/general yes, generally agree/agreed, yes, yep, yeah, no, nope, ok, okay, agreed'),
    /** Behind "was" at the end of what answers such a question. */
    settled: words(
      'chosen/choosen/selected/picked/adopted/agreed/decided/approved/rejected/dropped/merged/kept/cancelled/canceled',
    ),
    /** Behind yes or no: that was no answer to it. */
    noAnswer: words('but, idea, objection, update, news, need, comment, change, one, way, obvious, major'),
    everyone: words('all, everyone, everybody, group'),
    consents: words(`
      yes, yep, ok, okay, sure, aye/ayes, agree/agreed/agrees, approve/approved, +1/+1s, lgtm, fine, sounds good/great/right/ok/okay,
      makes sense, go for it, in favor/favour, no objections`),
    /** Behind a label instead of a decision. */
    none: words('none, n/a, tbd, pending, open, not yet'),
    depends: words('depends, we need to decide/discuss/vote/agree'),
    relatives: words('that, which, what, whom'),
    fused: words('what, whatever'),
    agree: words('agree'),
    seeming: words('seems/seemed/sounds/looks like'),
    /** May stand before "consensus", which is this meeting's own then. */
    free: words(`
      is, are, was, were, be, like, have, has, had, got, with, by, meeting, lang, libs, group, team, wg, call, reach, reached, and,
      but, so, then, seems, clear, emerging, apparent, some, all, after, found`),
  },
  de: {
    labels: words(
      'beschluss, beschlüsse, entscheidung, entscheidungen, ergebnis, fazit, beschlossen, entschieden, einigung, abstimmung, abstimmungsergebnis, votum, vereinbart, vereinbarung, festgelegt, festlegung, beschlussfassung, beschlußfassung',
    ),
    spokenLabels: words('beschluss, entscheidung, ergebnis, fazit'),
    loudLabels: words('Beschluss, Entscheidung, Fazit, BESCHLUSS'),
    qualifiers: words('finale, gemeinsame, gemeinsamer, unser, einstimmiger'),
    group: words(
      'wir, die gruppe, der vorstand, die fachschaft, alle anwesenden, die anwesenden, der verein, das plenum, das team, die versammlung, alle, man, das gremium, die mitglieder, die mitgliederversammlung, der rat, der gemeinderat, der stadtrat, der ausschuss, das plenum, der fachschaftsrat, der beirat',
    ),
    did: words(
      'beschließen, beschließt, beschlossen, entscheiden, entschieden, einigen, einigten, einigt, entscheidet, vereinbaren, haben beschlossen, haben entschieden, haben uns darauf geeinigt, haben uns geeinigt, haben vereinbart, stimmt/stimmen …6 zu, stimmt/stimmen für, spricht/sprechen sich für, ist/sind …2 einverstanden, sind sich einig, sind sich darüber einig, waren sich einig, ist sich einig, war sich einig, entlastet, genehmigt, bestellt, bestätigt',
    ),
    opening: words(
      'beschlossen, entschieden, angenommen, abgelehnt, vereinbart, einstimmig angenommen, einstimmig beschlossen, mehrheitlich angenommen, mehrheitlich beschlossen, zugestimmt',
    ),
    impersonal: words(
      'beschlossen, entschieden, vereinbart, einstimmig angenommen, angenommen, abgelehnt, festgelegt, gewählt, einstimmig gewählt, genehmigt, entlastet',
    ),
    summaries: words('zusammenfassung, vorschlag, ergebnis'),
    consensus: words('konsens, einigkeit, einvernehmen, einigung'),
    agreedTo: words('besteht, herrscht, darüber, dass, auf, über'),
    others: [],
    for: words('für, zum, zur'),
    yes: words('ja, nein, angenommen, abgelehnt'),
    holds: words('vorerst'),
    about: words('zu, zum, zur'),
    auxiliary: words('auch, dann, daher, nun'),
    was: words('wurde, wird, wurden'),
    records: words('protokoll/protokolle der/des/vom letzten/vorigen/vergangenen sitzung/treffens/treffen/mal'),
    reports: words('berichtet'),
    motions: words(
      'antrag, beschlussvorschlag, vorschlag, protokoll, tagesordnung, haushalt, satzungsänderung, beschlussvorlage',
    ),
    aux: words('wurde, ist, wird'),
    carried: words('angenommen, abgelehnt, genehmigt, bestätigt, verabschiedet, bewilligt'),
    elsewhere: words('hat/haben'),
    ifs: words('wenn, falls, ob, sobald'),
    noObjection: words('keine einwände/gegenstimmen, keine direkte? ablehnung'),
    objection: words('einwände'),
    any: words('einwände'),
    nobody: words('keine, nein, niemand'),
    free: words('es, gibt, allgemeiner, herrscht, besteht'),
    shouldWe: words('sollen, sollten, wollen'),
    answers: words('ja, nein'),
    everyone: words('alle'),
    consents: words('ja, einverstanden'),
  },
};
