import { words } from './words.ts';

/**
 * Wordings that speak for or against a line being a decision of this meeting, by language and cue. What each is worth
 * stands in parse/grammar/decision-weights.ts.
 *
 * A phrase is words with blanks between. `a/b` is either word, `word?` may be missing, `word*` may go on (four letters at
 * least), `…` is up to four words, `^` in front means that the sentence opens with it, `$` behind that it ends with it.
 */
export const decisionCues: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  en: {
    /** Close to saying so: what is done with the issue at hand. */
    closes: words(`
      ^closing as/this/the/it/in/without/since/because, closing$, ^close this/the/it/issue/pr/and/as/in, ^closed as/in, ^wontfix, but wontfix, we can/should/could close this/it/the/issue, ^good/ok/okay/fine to close/merge/land/go/proceed,
      good to go$, good to go otherwise, ^merge it/this/as, ^land it/this, ^starting/start an/the? fcp, ^remove/removing the? label/tag/nomination, ^remove/removing the? agenda/meeting/nominated/nomination/cpc-agenda/cpc-meeting/meta-agenda label/tag, ^un-nominate, ^unnominate, will remove … label/tag/nomination, ^accept/approve/merge/close$, approved to, looks like it/this/we can be/close/merge/land, removing/clearing/remove/clear nomination/nominations, ^no new content, ^closing the, can we/be closed, un-nominated, unnominated, ^canceled/cancelled/cancel, canceled/cancelled/cancel/start fcp, kick off fcp, ^kick off`),
    /** Nobody minds, said of people. */
    'nobody-objects': words(`
      no-one/noone/nobody/none … objects/objected/object/opposes/opposed/disagrees/minds, no one … objects/objected/opposes/opposed/disagrees, without further? objections/objection/opposition/dissent, not have any objections, has/have no objections, no opposition, no opposing, no veto, all in favor/favour, not/n't have any objections/objection/concerns`),
    /** Short ways to say "go on with it". */
    'go-for-it': words(`
      ^do it/this/that, ^just do it/this/that, go/going for it, ^go ahead, ^move/moving forward$, ^moving forward to/with, let's do it/this/that/both, let's merge/go/proceed, ^full speed, lgtm, lots of +1s, go/going with the/option/proposal/plan, ^push it/this out, good idea go, ^then merge/close/do, ^so do/do`),
    /** Against: a state, reported. */
    ready: words(
      `ready to/for, is/are ready, all ready, now ready, almost ready, needs review, no update/updates, not discussed`,
    ),
    /** A date or an event is taken out or moved. */
    'calls-off': words(
      `^cancel, ^cancelling, ^skip, ^stop, ^discontinue, ^no meeting/call next/on/this, will discontinue/stop/skip, stop$, we skip/cancel/stop/discontinue`,
    ),
    reschedules: words(
      `^move/moved/shift/shifted/reschedule/rescheduled from, ^reschedule/rescheduled to, ^move … to bi-weekly/weekly/monthly, move/moved to cet/utc, moved to monday/tuesday/wednesday/thursday/friday`,
    ),
    sets: words(
      `set … as target/goal/default/date, date/deadline/target/timeline/release set to/for, ^set target/date/deadline/default, ^deadline/timeline for, ^target date`,
    ),
    recommends: words(`^recommendation, ^recommend, ^recommended`),
    forbids: words(`^don't/dont, ^do not`),
    'will-be-so': words(
      `will be used/kept/dropped/removed/discontinued/mandatory/optional/required/deprecated/renamed/merged/closed/postponed, this/it/that will go/stay/remain/move/become/be`,
    ),
    /** The fate of an issue, a proposal or a pull request. */
    verdict: words(`
      can/may/should/could/to be closed/merged/landed/removed/archived/accepted/approved/adopted/stabilized/dropped/deleted,
      ^close/merge/land/accept/approve/adopt/reject/archive/decline it/this/the/that/issue/pr/ticket/rfc/proposal, ^close/merge/land/accept/approve/reject$,
      ^closing/merging/landing/accepting/rejecting, ^close/closed/closing as/without/for/in/with, ^close/closing … as, ^close/closing … in favor/favour of,
      un-nominate, unnominate, ^nominate/un-nominate/denominate, remove the? nominat*, remove the? nomination, remove the? … label/tag, remove/drop from/off the? … agenda,
      fcp merge/close/postpone, start/propose/begin/issue an? fcp, won't fix, looks like it can be,
      ok/okay/fine/good/happy/safe to close/merge/land/go/proceed/remove/accept/ship, good to go, ship it, done deal, let's close/merge/land/accept/approve/reject,
      mark … as accepted/approved/resolved/done/obsolete/superseded, close and reopen, reference and close, land pr/it/this, close issue/it/this, fcp merge/close, ^demote/promote/downgrade, let's demote/promote/downgrade`),
    /** To go on with something. */
    'go-ahead': words(`
      go/going/goes ahead, go/going/goes/went with/for, move/moving/moves/proceed/proceeding forward/ahead/with, do/doing it/this/that/both, ^start/continue/proceed/begin with/to/the/by, ^do it/this/that,
      let's do/go/use/try/start/continue/take/have/make/move/add/create/open/write/put/set, ^try/try it/this/for/to/out, full steam, take/taking this/that approach/route/path, will go with/for, ^merge as/and/then, ^land this/it/as/now, ^will use/keep/stay/stick/continue`),
    /** To end something, or to leave it undone. */
    refrain: words(`
      ^stop/discontinue/drop/skip/cancel/abandon/remove/retire/deprecate/disable/delete/revert/revoke, stop$, ^no longer/more/further/need/change/changes/action, will not/no, won't/wont, not going to, will/we discontinue/stop/drop/cancel/skip/remove,
      let's not/skip/drop/stop/cancel/remove, let's just, do/does not need, no need to/for, not needed/necessary/required, not worth, out of scope, not pursue/pursuing, is/are/was/were cancelled/canceled/dropped/discontinued/skipped, ^no need/call/meeting, ^not worth/needed, ^don't/dont want/need/do/use, no need for/to`),
    /** To leave something as it is. */
    keep: words(`
      ^keep/stick/stay/leave/retain/maintain, we/will/to keep/stick/stay/leave, let's keep/stick/stay/leave/wait, stick/sticking/stay/staying to/with/on, keep/leave it/this/that/the, keep … as is, as is$, as-is, as it is, stays/remains/remain, unchanged, status quo, ^continue to/with/as, leave … on/at/in/for`),
    /** To put something off. */
    'put-off': words(`
      postpone*, defer/defers/deferred/deferring, ^move/moved/moving/shift/shifted to/out/from/into/this/it/the, moved out/to/into, out of the sprint/release/scope/milestone, put on hold, on hold, not for/in this release/sprint/version/iteration,
      next/future release/version/iteration/sprint, revisit in/next/at/after/when, ^revisit/wait/defer/hold, at/to a later time/point/date, ^backlog, to the? backlog, into the? backlog, reevaluate, re-evaluate, not now, table/tabled it/this/for/until, punt*, tabling, let's wait, postponing`),
    /** An order at the head of the sentence: what the group will do, said in its shortest form. */
    order: words(`
      ^use/set/add/make/create/open/put/give/have/take/move/rename/name/call/split/separate/allow/forbid/require/define/document/publish/send/switch/replace/reduce/increase/change/extend/limit/restrict/include/exclude/focus/rely/base/implement/introduce/enable/turn/treat/support/provide/drop/ask/invite/organize/schedule/write/bump/prefer/consider/combine/merge/build/ship/reuse/recommend/announce/offer/run/host/address/discuss/bring/join/remove/follow, ^prefer/plan/finalize/require/push/redeploy/migrate/skip/drop/keep/plan/aim/stabilize/deploy/disable/enable/restart/reuse/prioritize/avoid`),
    /** "X will be used". */
    'will-be': words(`
      will be used/moved/merged/closed/dropped/removed/kept/renamed/named/called/changed/replaced/discontinued/deprecated/stopped/postponed/deferred/skipped/cancelled/canceled/archived/split/extended/limited/required/mandatory/optional/supported/published/set/held/part/included/excluded/added/adopted/accepted/done/allowed/treated/handled/started/switched/organized/reduced/shifted/scheduled/released/recorded/the/a/an/our/made/created/on/at/in/continued/only, ^will be, going to be`),
    /** The group's own intention. */
    'we-will': words(`
      we will/are/shall/can/now use/keep/do/go/move/have/start/stop/continue/try/take/make/add/remove/switch/drop/skip/close/merge/wait/stay/stick/postpone/adopt/accept/want/not/discontinue/cancel/create/change/hold/focus/leave/set/also/only/just/all,
      ^we'll, we'll use/keep/do/go/move/have/start/stop/continue/try/take/make/add/remove/switch/drop/skip/close/merge/wait/stay/stick/postpone/share/not/leave, ^we will, ^we are going/not/using/moving/keeping/adopting, we're going/using/moving/keeping/doing/adopting/not, ^we keep/stick/stay/use/go/skip/switch/drop/close/accept/reject/postpone/cancel/decouple/continue/do`),
    /** What the group wants, said without saying who: "want to downgrade", "would like an RFC". */
    wants: words(
      `^want/wants to/a/an, ^would like/prefer/want to/a/an/that, we want/prefer/like to/a/an, we would like/prefer to/a/an/that, we'd like/prefer to/a/an/that, ^prefer/prefers to, ^request/requested`,
    ),
    /** Where the group leans: "inclined to close it". */
    leans: words(
      `inclined to, we/are/generally/positively inclined, we … prefer, lean/leaning to/towards, we are content, we're content, encourage*`,
    ),
    /** "The answer is yes." */
    'answer-is': words(`answer is yes/no`),
    /** The plan as it stands: "plan for now is to start with it". */
    plan: words(
      `^plan is/for/to, ^the plan is/for, current plan, plan for now, as/then next? step/steps, ^next steps/step, ^goal to, ^timeline`,
    ),
    /** A comment of somebody's that tells what the group found: "to leave a comment saying: go for it". */
    'tells-verdict': words(
      `comment/say/write/post/note/reply saying/recommending/that/let's/accept/go/lang/we, saying go/let's/we/yes/no/lang/ok/that, recommending we/to, say go, suggest/recommend/propose closing/accepting/merging/postponing/reverting/landing`,
    ),
    /** One recommends, others agree at once. */
    'others-agree': words(
      `agree$, agrees$, and … agree$, also agree/agrees, all agree, everyone agrees, sounds good$, sounds ok$, makes sense$`,
    ),
    lets: words(`let's/lets, ^let us`),
    /** Nobody minds. */
    content: words(`
      ok/okay/fine/happy/comfortable/good with, everyone/everybody/people/folks/all/team/group/they/we is/are/was/were/seem/seems/seemed ok/okay/fine/happy/good/agreed/aligned/supportive/comfortable/in/positive,
      in favor/favour of, in favor/favour, all in, generally/overall/strongly/unanimously in/lgtm/supportive/positive/agreed/agree/favorable/like/likes/happy/ok/good, lgtm, looks/look/sounds/sounded/seems good/fine/great/reasonable/ok/okay/right/sensible,
      makes sense, like/likes/liked/love/loved the? idea/approach/proposal/plan, good/great plan/idea, supportive, support for, positive feedback/reaction/vibes, vibe/vibes/sense/feeling, no concern/complaints/complaint/issues/problems/comments/disagreement, thumbs up, positive, hooray, agreed, content/happy to let`),
    'plus-ones': words(`lots/plenty of +1/+1s, lots/plenty/all/everyone/group +1, lots of thumbs, +1, +1s, +1's, lgtm`),
    /** Somebody who speaks for the meeting decides. */
    'we-decided': words(`
      we/group/team/everyone/everybody/all/members/participants/attendees/committee/council/meeting/present/audience/cpc/tsc/sig/wg/board/lang/people/folks all/have/has/also/both/then/now/just/just? agreed/decided/concluded/resolved/voted/approved/accepted/rejected/adopted/chose/opted/ratified/endorsed/elected/appointed/settled/aligned,
      we/group/team/everyone/everybody/all/members/participants/attendees/committee/council/audience/cpc/tsc/sig/wg/lang agreed/decided/concluded/resolved/voted/approved/accepted/rejected/adopted/chose/opted/ratified/endorsed/elected/appointed/settled/aligned,
      we/group/team/everyone/everybody/all/members/participants/audience/cpc/tsc/sig/lang agree/agrees/decide/decides/adopt/accept/accepts/approve/approves/reject/conclude,
      we/group/team/all have/has/reached/came to? an/a/the? agreement/consensus/decision/conclusion, we/team/all … unanimously`),
    /** "It was decided". */
    'was-decided': words(
      `was/is/were/has/have been? also/then/generally/therefore/unanimously/just? agreed/decided/concluded/resolved/approved/accepted/adopted/chosen/selected, it was/is agreed/decided/concluded/resolved`,
    ),
    /** The sentence opens with the word of deciding. */
    'opens-decided': words(
      `^agreed/decided/concluded/approved/accepted/adopted/rejected/ratified/resolved/aligned/unanimous/unanimously, ^agree/decide to/that/on, ^also/all/generally/now/again/so/then/still agreed/decided, agreed to/that/on/we, decided to/that/on/against/not`,
    ),
    /** It ends with it, or is nothing else. */
    'ends-decided': words(
      `agreed$, accepted$, approved$, consensus$, agreement$, rejected$, decided$, adopted$, unanimously$`,
    ),
    /** "Agreement to", "consensus that". */
    'decision-to': words(`
      agreement/consensus/decision/conclusion/approval to/that/on/is/was/around/in/of/about/from/with/reached/made/not/by/we, ^agreement/consensus/conclusion/resolution, there is/was the/a/an/general/broad/clear? agreement/consensus, have agreement/consensus, resulted in`),
    'general-agreement': words(`
      general/generally/broad/rough/full/unanimous/clear/strong/overall/wide/group/team/meeting/common agreement/consensus/approval/support/agreed/sentiment/feeling/consent, approval of the group, agreement/consensus in the? room/group/meeting/call/team/here, agreement/consensus among/from, in agreement, all agree/agreed, joint decision, agreement between/b, general/our sense/impression is/that/to`),
    'no-objection': words(`
      no/without/zero further/other/strong/more/real/any/major/outstanding/known? objection/objections/veto/concerns/dissent/opposition, not/n't have any objection/objections, nobody/none/no-one/noone objects/objected/object/disagrees/opposes/opposed/minds, no one … objects/objected/object/opposes/opposed/disagrees, no opposing, no strong opinions, any objections … no/none/nope`),
    decision: words(
      `decision, decisions, agreement, consensus, conclusion, conclusions, resolution, alignment, consent, verdict, outcome, approval, approvals`,
    ),
    decided: words(
      `decided, agreed, concluded, resolved, settled, accepted, adopted, ratified, endorsed, consented, aligned, approved, rejected`,
    ),
    decide: words(
      `decide, decides, agree, agrees, conclude, approve, approves, accept, accepts, adopt, adopts, reject, rejects`,
    ),
    objection: words(`object, objects, objected, objecting, objection, objections, veto, oppose, opposed, opposition`),
    /** What came out of a vote or a choice. */
    chosen: words(`
      selected, elected, picked, chosen, winner, wins, won, majority, unanimous, unanimously, voted, favored, favoured, appointed, quorum`),
    /** Against: nothing is decided yet. */
    'not-yet': words(`
      ^approval/adoption/ratification of, ^review and approve, to be decided/agreed/voted/discussed/concluded, need/needs/needed … decision/decide/consensus/agreement/approval/vote/conclusion, decision needed/pending/required/about/making/record/records/needs, until … decided/decision/agreed, not/n't/never/no yet? agreed/decided/consensus/agreement/decision/conclusion/approval/approved, not have/reach … consensus/agreement/decision/conclusion,
      can/could/should/would/must/might/will/want/wants/how/whether/before/if/when to? we? decide/agree/vote/conclude/reach/object/accept/approve, trying to, for approval/decision/consensus, call for, any objections$, any objections?, take/taking/make/making/taken/reach a/the? decision/decisions, decision/decisions will, final decision, seek/seeking/get/getting/gain/build/towards/reach consensus/agreement/approval, undecided`),
    /** Against: it was decided before. */
    past: words(`
      last week/time/meeting/call/month/session, previous, previously, had agreed/decided, already agreed/decided, as agreed/decided, yesterday, earlier, in the past, back then, ago, before, we had, agreed on? in/at/from the? last/previous/earlier, from last, the other day, from before, used to`),
    /** Against: another body decides. */
    others: words(`
      board, legal, executive, management, ministry, upstream, company, foundation, lf, steering, marketing, customer, customers, vendor, government, tsc, commcomm, libs, they, he, she`),
    /** From when or how long it holds. */
    term: words(
      `for now, for the time being, from now on, going forward, from here on, until further notice, as of, starting with/from/in/on, in the future, for the moment, for this release, in future, until then, temporarily, effective`,
    ),
    recommend: words(`recommend*, recommendation, recommended`),
    instead: words(`instead, rather than, in place of, over the`),
    yes: words(`^yes, ^yep, ^yeah, ^ok, ^okay, ^sure, ^agreed`),
    no: words(`^no, ^nope, ^not`),
    /** Said to be a target that the group sets itself. */
    target: words(
      `^set, target to/date/is/for/release, deadline to/is/for/of, timeline for, give one/two/three/a/them/it/1/2/3/people/everyone week/weeks/until/time/day/days`,
    ),
    /** Against: nothing is settled yet. */
    hedge: words(
      `maybe, perhaps, might, could, probably, possibly, potentially, ideally, would, likely, presumably, hopefully, seems, seem, appears`,
    ),
    propose: words(
      `propos*, suggest, suggests, suggested, suggestion, suggestions, idea, ideas, option, options, alternative, alternatively, consider, considering, think, thinks, thinking, thought, wonder, wonders, wondering, opinion, imho, imo, feels, feel, believe, believes, guess`,
    ),
    conditional: words(
      `if, unless, until, when, once, whether, in case, assuming, as long as, depends, depending, provided that, subject to, whenever, where`,
    ),
    'own-view': words(`i, i'm, i'll, i'd, i've, my, me, myself`),
    trouble: words(
      `problem, problems, issue with, fails, failed, failing, failure, error, errors, bug, bugs, broken, trouble, concern, concerns, concerned, blocked, blocker, difficult, hard to, challenge, challenges, risk`,
    ),
  },
  de: {
    verdict: words(
      `kann/können/wird/werden geschlossen/gemergt/gemerged/entfernt/angenommen/verworfen/archiviert, ^schließen, ^ablehnen, ^annehmen`,
    ),
    'go-ahead': words(
      `weiter wie bisher, wird … umgesetzt, machen wir, wir machen, so machen, wir starten/beginnen/gehen/nehmen/setzen`,
    ),
    refrain: words(
      `nicht mehr, wird/werden eingestellt/gestrichen/abgesagt/verworfen/beendet, fällt aus, entfällt, entfallen, ^streichen, verzichten, verzichtet, kein bedarf`,
    ),
    keep: words(`bleibt, bleiben, beibehalten, wird/werden beibehalten, belassen, ^behalten`),
    'put-off': words(`verschoben, vertagt, zurückgestellt, verschieben, vertagen`),
    order: words(`^nutzen/verwenden/setzen`),
    'will-be': words(
      `wird/werden … verwendet/genutzt/eingesetzt/umbenannt/verschoben/veröffentlicht/aufgenommen/eingeführt/festgelegt, soll/sollen künftig`,
    ),
    'we-will': words(`wir werden/wollen/bleiben/verwenden/nutzen/nehmen/behalten/verschieben/streichen, wird … werden`),
    content: words(`einverstanden, alle dafür`),
    'we-decided': words(
      `wir/gruppe/alle/team/vorstand/versammlung/gremium/mitglieder haben/hat/uns? beschließen/beschließt/beschlossen/entscheiden/entschieden/einigen/einigten/geeinigt/vereinbaren/vereinbart, haben uns darauf? geeinigt`,
    ),
    'was-decided': words(
      `wurde/wird/wurden/ist beschlossen/entschieden/vereinbart/angenommen/abgelehnt/festgelegt/genehmigt, wurde/wird/wurden/werden … gewählt/entlastet/bestellt`,
    ),
    'opens-decided': words(`^beschlossen/entschieden/angenommen/abgelehnt/vereinbart/genehmigt/einstimmig`),
    'ends-decided': words(`beschlossen$, angenommen$, abgelehnt$, vereinbart$, genehmigt$, einstimmig$`),
    'no-objection': words(
      `keine/ohne einwände/gegenstimmen/bedenken/gegenrede, spricht nichts dagegen, niemand dagegen`,
    ),
    decision: words(`beschluss, entscheidung, konsens, einigkeit, einvernehmen`),
    decided: words(`beschlossen, entschieden, vereinbart, einig, geeinigt, angenommen, abgelehnt, festgelegt`),
    decide: words(`beschließt, beschließen, entscheidet`),
    chosen: words(`gewählt, ausgewählt, mehrheit, einstimmig`),
    'not-yet': words(
      `noch nicht/keine, muss/müssen … entschieden/entscheiden/beschlossen/abgestimmt, zu entscheiden, nicht entschieden/beschlossen`,
    ),
    past: words(`letzte/letzten/letztes mal/woche/sitzung/monat, bereits/schon beschlossen/entschieden/vereinbart`),
    term: words(`bis auf weiteres, vorerst, ab sofort, künftig, zukünftig, zunächst, in zukunft`),
    hedge: words(`vielleicht, evtl, eventuell, könnte, könnten, würde, möglicherweise, ggf, wahrscheinlich`),
    propose: words(`vorschlag, vorgeschlagen, schlägt vor, idee, ideen, meint, findet, überlegen`),
    conditional: words(`falls, wenn, sobald, ob, sofern`),
    'own-view': words(`ich, mein, meine, mich`),
  },
};
