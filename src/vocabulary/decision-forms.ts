import { words } from './words.ts';

/**
 * Wordings that settle by themselves whether something was decided, by language. Phrases as in decision-cues.ts; `!word` must
 * not stand there.
 */
export const decisionForms: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  en: {
    /** Decided before, or mentioned as a thing of the past. */
    past: words(`
      last week/time/meeting/call/month/session, previous/previously, had agreed/decided/reached, already agreed/decided,
      as agreed/decided, has/have already been, should not have, shouldn't have, yesterday, in the past, back then,
      decided/agreed/concluded/consensus/agreement upon? in/on/at/from/before the? last/previous/earlier/yesterday, some time ago,
      weeks/months/days/years ago, the other day, earlier this/we/meeting, used to, once decided, thinks we, agreed/decided … before$, agreed/decided … … before$, today's … call,
      accepted/approved/agreed/decided/adopted …8 already`),
    /** Not decided (yet): only wished, planned, asked or denied. */
    notYet: words(`
      to be decided/agreed/voted/discussed, after we/they … decided/agreed/approved/accepted/concluded/resolved,
      need/needs/needed … decision/consensus/agree/vote/consent/conclusion,
      should/could/would/might/must/can/cannot/can't/may/will/want/wants/try/trying/hope/plan/able/unable/how/how/when/whether … decid*/agree/agreed/approv*/accept/accepted/adopt/vote/voted/votes/conclude/concluded/concludes/resolve/resolved/resolves/object*/consensus/decision,
      before/until/once/unless/assuming/if … decid*/agree/agreed/approv*/accept/accepted/adopt/vote/voted/votes/conclude/concluded/concludes/resolve/resolved/resolves/object*/consensus/decision,
      going/have/has/ready to … decid*/agree/approv*/accept/adopt/vote/conclude/resolve/object/consensus/decision,
      do/does/did/are we/you/they/i/people all? have/agree*/in,
      summarize/summarise/report/document/record/note/write/convey/communicate/follow/post/share …3 consensus/consent/agreement/decision/decisions/conclusion/conclusions/resolution,
      for the most part, will be a? agreed/consensus,
      decision needed/pending/required/next/will/making/record/process/tree/log/about/needs/still, decision is being/pending, decision that needs,
      decision was that we would discuss,
      no/not/never/without/isn't/seek/seeking/get/getting/gain/don't/doesn't/didn't/little/some/build/building/towards/toward/reach/reaching/any/pending/awaiting …2 consensus/agreement/decision/conclusion/consent/approval/agreed/decided/resolved/approved/accepted/resolution,
      proposed/propose …2 consensus/agreement/decision/conclusion/consent/approval/resolution,
      don't/doesn't/didn't seem/appear/look to/like …1 have/reached? …1 consensus/agreement/decision,
      unanimous consent poll/vote/request/question,
      lack of …2 consensus/agreement/decision/conclusion/consent/approval, wait/waiting/ask/asked/looking for/on …2 consensus/agreement/decision/conclusion/consent/approval/resolution,
      hard/difficult to … consensus/agreement/decision, undecided, tbd,
      vote needs/needed/underway/now/coming/starts/ends/opens/closes, vote is open, voting period/is/ends/starts/open,
      please vote/decide/agree, call for consensus/vote/votes, any objection/objections, objection/objections … so far,
      agree/agreed with !the/this/that/it/proposal/approach/plan, i agree,
      agreed/agree but/though, disagree*, i think/thought/believe/guess,
      says/said/reports/reported/mentions/mentioned that? it/they/we was/were/had/have, that/which was/were agreed/decided,
      that/which has/had been agreed/decided`),
    /** It hangs on something. */
    onCondition: words(`
      ^if/when/once/unless/until/should/assuming, ^in case, if/unless no, if/unless there are/is no, as long as no,
      as long as there are/is no`),
    /** Nobody minds, or all do. */
    unanimous: words('unanimous, unanimously'),
    /** What came of a motion, without its subject. */
    carried: words(`
      so moved/ordered, moved and seconded, all in favor/favour, all ayes/aye, all accept/approve$, passed/carried/adopted/approved/accepted with …3 vote/votes/majority/abstention/abstentions, ^passed$, ^passes$,
      proposed/presented/tabled/moved and approved/accepted/adopted/agreed/carried, advances to stage/phase, congratulations on stage/phase, no nays, nem con, by acclamation, silent agreement/consensus,
      accepted/approved/adopted/passed/carried/validated/endorsed/ratified by …1 quorum/consensus/majority/acclamation/group/team/committee/members/vote, approval granted,
      accepted/approved for …1 graduation/incubation/publication/adoption/stage,
      was/were/is/are …1 elected/re-elected/appointed/confirmed/co-opted as? …2 chair/chairs/chairman/chairwoman/chairperson/co-chair/co-chairs/president/vice-president/treasurer/secretary/lead/leads/leader/leaders/editor/editors/officer/officers/director/directors/member/members/tellers/moderator,
      elected/re-elected/appointed as? chair/chairman/chairwoman/chairperson/co-chair/president/vice-president/treasurer/secretary/lead/leader/editor/editors/officer/officers/tellers/moderator, voted in as,
      accepted/approved as …2 member/members/committer/committers/maintainer/maintainers/project/director/editor/officer,
      nominated and elected/appointed/accepted, request/application/proposal denied/declined/granted,
      approve/approved/accept/accepted/adopted/passed without …1 objection/objections/opposition/dissent,
      result passed/carried/approved/adopted/accepted/rejected/failed, no majority, majority is? for/in/against/voted/agreed, quorum … approved`),
    /** The fate of an issue, or what the group does with it. */
    verdict: words(`
      ^skip this !was/is, skip this for, ^stop/postpone/move/moved/leave/keep … for now, ^stop/postpone/move/moved/leave/keep … … for now,
      ^stop/postpone/move/moved/leave/keep … out of the sprint/release/scope, ^wontfix, un-nominate$, unnominate$,
      ^agree/agreed with …1 proposal/plan/approach/recommendation/suggestion,
      ^no further … required/needed, keep/keeping/leave/leaving this/it open, keep/keeping/leave/leaving the/this issue/pr open,
      !not/no/these/those/the/a/any/your/their decision/choice is/was/made/taken? to/that/not,
      !not/no/these/those/the/a/any/your/their decision/choice has been made/taken to/that,
      !not/no/these/those/the/a/any/your/their decision/choice made is to/that,
      ^ok/okay/fine/good to close/merge/land/go/proceed/ship, ^ok/okay/fine to move forward,
      ^cancel/canceling/cancelling this/the/next/today/tomorrow, ^we cancel this/the/next,
      ^we are/we're? cancel/canceling/cancelling this/the/next, ^keep/leave … as is, ^keep/leave … as it is,
      ^close/closing this/the? issue/issues/pr/prs/ticket/tickets$,
      group/everyone/everybody/all/audience/team agrees, committee/council/sc/tac/meeting/assembly/membership/board agrees that/to/on/with, +1/lgtm from/by all/everyone/everybody,
      ^mark it/this? as accepted, ^close/closing … in favor/favour of,
      group/we/nobody/committee didn't/don't see? any/no? reason/reasons not? to/against,
      group/we/committee did/do not see? any/no? reason/reasons not? to/against,
      group/we/nobody/committee sees/see/saw any/no? reason/reasons not? to/against, no one sees/saw any/no? reason/reasons not? to/against,
      so can be? close/closed/merge/merged/land/landed, ^not going to, ^we're not going to, ^we are not going to`),
    /** Nobody minds, said of people: "People are ok with renaming it". */
    content: words(`
      ^participants/members/attendees in favor/favour of, meeting participants in favor/favour of,
      ^we/people/folks/everyone/everybody/all all? are/is/were/was/seem/seems/seemed/feel/felt all/generally? ok/okay/fine/happy/comfortable/good,
      ^we're all/generally? ok/okay/fine/happy/comfortable/good,
      ^we/people/folks/everyone/everybody/all all? are/is/were/was/seem/seems/seemed/feel/felt to be ok/okay/fine/happy/comfortable/good,
      ^we/people/folks/everyone/everybody/all all? are/is/were/was/seem/seems/seemed/feel/felt all/generally? in favor/favour,
      ^it seems/looks/sounds like we/people/folks/everyone/everybody/all are/is ok/okay/fine/happy/comfortable/good,
      ^seems/looks/sounds like we/people/folks/everyone/everybody/all are/is ok/okay/fine/happy/comfortable/good,
      ^the? group/team/committee/council/room is/was/seems/seemed all/generally? ok/okay/fine/happy/comfortable/good/aligned,
      ^everyone/everybody/all ok/okay/fine/happy/good with, sounds/looks/seems/sounded/looked good/great/fine/ok/okay/right/reasonable to/for everyone/everybody/all/us,
      ^everyone/everybody thinks/likes/loves/supports, ^we/all support/like/love the/this, general/broad/strong/wide/unanimous/full support for/to/of,
      ^ok/okay/fine/good with/for everyone/everybody/all, ^everyone/everybody/all happy/ok/okay/fine to,
      ^the? group/team/committee/majority/everyone/everybody is/was/are/were all/generally? in favor/favour of,
      everyone/everybody is/was/are/were all/generally? in favor/favour of,
      thumbs up from/by all/everyone/everybody/group, ^green light, ^sounds like a? yes`),
    /** What the group will do, at the head of the sentence. */
    weDo: words(`
      ^we'll/we're all/just/now? keep/keeping/stick/sticking/use/skip/skipping/close/closing/merge/merging/postpone/postponing/leave/leaving/adopt/adopting/accept/accepting/drop/dropping/cancel/canceling/cancelling/decouple/decoupling/stay/staying/switch/switching,
      ^we'll/we're all/just/now? go/going with/for/ahead, ^we'll/we're all/just/now? do it/this/that, ^we'll/we're all/just/now? doing this/that,
      ^we're going to all/just/now? keep/stick/use/skip/close/merge/postpone/leave/adopt/accept/drop/cancel/decouple/stay/switch,
      ^we're going to all/just/now? go with/for/ahead,
      ^we will all/just/now? keep/stick/use/skip/close/merge/postpone/leave/adopt/accept/drop/cancel/decouple/stay/switch,
      ^we are going to all/just/now? keep/stick/use/skip/close/merge/postpone/leave/adopt/accept/drop/cancel/decouple/stay/switch,
      ^we are all/just/now? keeping/sticking/skipping/closing/merging/postponing/leaving/adopting/accepting/dropping/canceling/cancelling/decoupling/staying/switching,
      ^we will/are all/just/now? go/going with/for/ahead, ^we are going to all/just/now? go with/for/ahead,
      ^we will/are all/just/now? do/doing it/this/that, ^we are going to all/just/now? do it/this/that,
      ^we now? skip/switch/decouple/keep/stick/postpone/cancel/drop/close/accept/adopt/reject, ^we now? go with, ^we can continue`),
    /** What a single speaker says of it is remembered, not decided. */
    recalled: words('agreed/decided/resolved/voted/approved/accepted/rejected/adopted/chose/settled'),
    /** The outcome: nothing was settled. */
    inconclusive: words('inconclusive, no consensus/decision/conclusion, tabled'),
    /** The outcome: it will not be done. */
    rejected: words(`
      reject/rejected/rejects, fail/failed/fails, declined, no majority, wontfix, won't fix, not accepted/approved/adopted,
      turned down, ^no$`),
    /** The outcome is told in words beside the votes. */
    agreed: words(`
      agree*, decid*, accept*, approv*, pass*, carries/carried, adopt*, consensus, unanim*, objection/objections, majority,
      decision*, resol*`),
  },
  de: {
    past: words(`
      letztes/letzte/letzten mal/woche/sitzung, bereits/schon beschlossen/entschieden/vereinbart`),
    unanimous: words('einstimmig'),
    verdict: words(
      'vertagt/verschoben auf die? nächste/nächstes/nächsten, ^wir machen das/es so, ^machen wir so, ^wir nehmen/nutzen/verwenden/behalten, ^wir bleiben bei/dabei',
    ),
    content: words(
      'alle stimmen zu, allgemeine/einhellige zustimmung, zustimmung aller, alle einverstanden, alle sind? dafür, alle sind einverstanden/dafür, alle fanden/finden …4 gut',
    ),
    carried: words(
      'wird/wurde zugestimmt, stimmen/mehrheit angenommen/abgelehnt, vorstand/vorstands/kassenwart entlastet, haben uns …6 geeinigt, hat/haben …4 beschlossen/entschieden/vereinbart/gewählt$, wählt …3 zur/zum/als, zur/zum/als …3 gewählt, wird/werden/wurde/wurden …4 gewählt, protokoll …8 bestätigt/genehmigt/angenommen$, gewählt ist/sind/wird/werden',
    ),
    inconclusive: words('vertagt'),
    rejected: words('abgelehnt, ^nein$'),
    agreed: words('angenommen, beschl*'),
  },
};
