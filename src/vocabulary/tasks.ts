import { words } from './words.ts';

/**
 * Words that tell a task from a report, by language. Verbs are base forms (English) or third persons (German).
 * `verbs`: what people are asked to do between meetings. `light`: verbs that things do as well ("Express will support"),
 * so they count only with a known person. `reports`: what people do that is no task ("will be on vacation").
 */
export const tasks: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  en: {
    verbs: words(`
      tweet, retweet, advertise, publicize, publicise, crosspost, cross-post, act, adapt, address, adjust, administer, align, amend, analyze, analyse, announce, approach, arrange, ask, assemble,
      assess, assign, backport, benchmark, book, bump, cancel, chase, check, circulate, clarify, clean, cleanup, close,
      collect, comment, communicate, compare, compile, compose, condense, configure, confirm, consult, contact, convey,
      coordinate, correct, craft, create, debug, define, delete, deploy, describe, design, discuss, distill, distribute,
      document, double-check, doublecheck, draft, edit, elaborate, email, e-mail, encourage, enquire, ensure, evaluate,
      examine, explore, extract, fcp, figure, file, fill, finalize, finalise, finish, fix, follow, followup, follow-up,
      formulate, forward, gather, identify, implement, incorporate, inform, initiate, inquire, inspect, investigate,
      invite, land, liaise, list, look, mail, merge, message, migrate, modify, monitor, nominate, notify, open, organise,
      organize, outline, pair, patch, ping, poke, poll, post, postpone, pr, prep, prepare, prioritize, prod, promote,
      propose, publish, pursue, push, raise, reach, read, rebase, recap, recheck, reconsider, record, refactor,
      refine, remind, rename, reopen, replicate, reply, repost, request, reread, research, reschedule, respond, restructure,
      retest, review, revise, revisit, rewrite, rework, rfcbot, schedule, search, send, setup, share, solicit, solicit, shepherd, sketch, skim,
      split, squash, submit, suggest, summarise, summarize, survey, sync, synchronize, tackle, tag, talk, tell, tidy,
      transfer, translate, triage, try, tweak, un-nominate, unblock, update, upload, validate, verify, wrap, write, r+,
      seek, commit, dig, assist, orchestrate, formalize, formalise, specify, prototype, calculate, consolidate, crosscheck, cross-check,
      digest, escalate, facilitate, gauge, harmonize, incubate, liase, negotiate,
      obtain, onboard, pitch, preview, procure, proofread, prune, purchase, quantify, rearrange,
      reassess, recheck, recommend, reconcile, reconnect, recruit, redesign, reimplement, remeasure, renew, repair,
      rephrase, reproduce, resend, resubmit, resurrect, retitle, rethink, screenshot, socialize, stub, supervise, synthesize, synthesise, tabulate, trim, troubleshoot, type up,
      unsubscribe, vet, weigh, whitelist, withdraw, write up,
      attach, audit, brainstorm, catalog, co-author, enumerate, redo, relay, reorganize, reorganise, rerun, reword, scout, sign up, transcribe`),
    light: words(`
      accept, add, advance, attempt, back, begin, bring, build, call, capture, carry, circle, clear, come, complete,
      connect, consider, continue, contribute, convert, copy, deliver, demo, develop, do, drive, drop, establish,
      estimate, experiment, extend, find, forget, get, go, hand, handle, help, highlight, host, improve, include, install,
      integrate, introduce, issue, keep, kick, launch, lead, leave, let, link, maintain, make, manage, map, mark,
      measure, meet, move, order, own, package, pass, perform, pick, pin, plan, play, produce, provide, pull, put,
      refer, register, reject, release, remove, report, resolve, restart, run, scope, see, set, shoot, show, sort,
      sponsor, stabilize, start, step, sum, supply, support, take, test, think, touch, track, trigger, turn, type, change, reference, champion, mention,
      upgrade, use, visit, wait, work`),
    /** Over a list of what people are doing anyhow. */
    underWay: words('ongoing, ongoing work, ongoing tasks, in progress, work in progress, wip'),
    /** Light verbs that open a task with people behind it. */
    orders: words(`
      add, build, bring, call, clear, complete, connect, continue, convert, deliver, develop, do, drop, establish, extend, find, get, implement,
      improve, include, install, integrate, introduce, launch, make, map, move, pick, provide, put, remove, resolve, restart, revive,
      run, set, start, take, test, track, turn, upgrade, use`),
    /** Light verbs that nothing but people do: enough where the person was named earlier in the sentence. */
    deeds: words('add, bring, do, get, make, move, provide, put, report back, take, turn, capture'),
    /** Whoever does this now says that they will go on with it. */
    commits: words(`
      adds, checks, clarifies, contacts, coordinates, creates, drafts, files, follows up, investigates, looks into,
      looks at, makes sure, opens, organises, organizes, picks this up, picks it up, picks up, pings, prepares,
      reaches out, schedules, sends, sets up, takes, takes over, takes care, tries to, volunteers, volunteered,
      volunteering, offers to, offered to, agrees to, agreed to, promises to, promised to, writes, announces, brings, builds, collects, continues,
      documents, fixes, follows up on, forwards, gathers, implements, informs, invites, merges, provides, publishes, rebases,
      removes, reviews, searches, shares, submits, talks to, talks with, tests, transfers, updates, raises hand, raises his hand, raises her hand, raises their hand, steps up, signs up to,
      starts/started a/an/the …2 thread/discussion/issue/doc/document/draft/pad/poll/pr/list/conversation/proposal,
      assigned to, is assigned to, was assigned to, has pending action item, has a pending action item, has an outstanding action item,
      has outstanding action item, still on the hook, is on the hook, is still on the hook, on the hook for, still owes, owes a/an/us`),
    /** The same behind a colon; no noun ("Ann: tests are green"). */
    labelled: words(
      'takes care of, takes over, looks into, follows up, reaches out, makes sure, sets up, picks this/it up',
    ),
    /** The same, under way: only right after a person at the start of an entry. */
    starts:
      words(`asking, checking, creating, drafting, filing, following up, investigating, looking into, looking through, offering, opening, organizing, organising, preparing, reaching out, reviewing,
      scheduling, sending, setting up, summarizing, summarising, taking on, taking over, updating, writing`),
    /** Right after a known person at the start of an entry: what hurried notes leave the "to" out of. */
    bare: words(`
      follow up, followup, follow-up, reach out, check with, check on, check if, check whether, check in with, look into,
      send, draft, prepare, schedule, investigate, finalize, finalise, coordinate, contact, submit, set up, write, create,
      organize, organise, reply, respond, ping, circle back, get back, update the, review the, email, invite, ask the,
      ask if, setup, add a, open an, open a, open issue, file an, file a, make sure,
      report back, take a look, have a look`),
    reports: words(`
      be, become, have, join, give, gives, attend, participate, leave, not, need, present, speak, stop, miss, return, arrive, want,
      like, love, hopefully, likely, know, remain, stay, never, host, keynote, step, retire, still, happen, benefit,
      expect, appear, require, no, only, result, represent`),
    /** May stand between the helping verb and the verb. */
    adverbs: words(`
      also, mainly, mostly, primarily, immediately, definitely, personally, then, now, just, please, probably, still, first, next, both, all, each, soon, quickly, later, try to, try and,
      attempt to, take the action to, take an action to, take action to, take action items to, take an action item to, take the action item to,
      take the ai to, go ahead and, need to, work to, volunteer to, continue to, help to, help, start to, be able to,
      circle back and, double`),
    /** Running the meeting and reporting from it: a role, no task (ANNOTATION.md § actions). */
    chores: words(`
      community call, minutes transfer, transfer the minutes, transfers the minutes, transferring the minutes, minute taking,
      minutes taking, taking minutes, takes minutes, take minutes, take the minutes, takes the minutes, takes notes, take notes, taking notes, as notetaker, as note-taker, facilitate the call, takes over meeting, takes over the meeting, takes over moderation, takes over the moderation, hosts the meeting,
      facilitates the call, moderate the call, moderates the call, facilitate the meeting, note taker, scribe`),
    /** Between a person and `to draft`, `with drafting`: what was laid upon them. */
    charged: words(`
      was/were/is/are asked, has/have been asked, was/were/is/are tasked, has/have been tasked, tasked, was/were/is/are instructed,
      was/were/is/are directed, was/were/is/are assigned, was/were/is/are charged, was/were/is/are requested, on the hook,
      was/were/is/are responsible, is/are in charge`),
    /** Before people, with a colon and the task behind them. */
    assignedTo: words('assigned to, to be done by, homework for, task for, job for'),
    /** Before people and what they are to do: `Have Bob review it`. */
    causes: words('have, let, get'),
    /** Behind `charged`, before the verb. */
    chargedTo: words('to, with, for, of'),
    /** Words at the start that open one of these (see `assignedTo`, `causes`). */
    opensCharge: words(
      'Assigned to, assigned to, To be done by, to be done by, Homework for, Task for, Job for, Have, have, Let, let, Get, get',
    ),
    /** A promise whose speaker is left out, and the one that names no deed. */
    saysWill: words('will, Will'),
    workOn: words('work on'),
    toOrWill: words('to, will'),
    /** Somebody named before in the sentence. */
    /** What somebody said that he would do. */
    told: words('said/says/told/tells/promised/promises/stated/confirmed/confirms us? that?'),
    would: words('would also?, will also?'),
    he: words('he, she'),
    heWill: words('is going to, will, plans to, has agreed to, agreed to, offered to, volunteered to'),
    /** Not after the meeting. */
    inMeeting: words('later today, later on, later in the/this meeting/call'),
    /** Whoever is helped stands behind it. */
    helped: words('help'),
    /** First words after a colon that ask somebody to do something. */
    asks: words('please, pls, can you, could you, would you, to'),
    /** Given names in use among developers: a capitalised one is a person even where the file does not introduce it. */
    given: words(`
      ahmed, alejandro, alfonso, amina, annika, antonia, arjun, ayse, bjarne, carina, cem, daan, deepak, dimitri, eike, emre, enrico, erika, ewa, fatima, finn, gerrit, gopal, hanna, hauke, henrike, iker, inigo, ingrid, ismail, jannik, jannis, jens, jonna, jorn, jule, kaja, kasper, lasse, leif, lennart, levin, maarten, malte, marek, mariam, mats, mehmet, mette, milos, mustafa, naveen, nele, ole, olli, omar, priya, rahul, rajesh, ravi, rohit, sanjay, sergio, silvan, sunil, svetlana, tatiana, thore, tomáš, ulli, vikram, vijay, wout, yannik, yasmin, yuki, yusuf, zeynep, zoltan,
      abdul, abigail, aidan, akash, alessandro, alexis, alina, allison, alvaro, amit, anand, andré, angus, anil, anita, anjali, anke,
      ankit, annie, arianna, arjun, arnaud, arno, arun, asher, ashish, aurelien, bailey, bart, bastien, beatriz, becky, benoit,
      benoît, bernard, blake, bogdan, brad, bradley, brandi, brent, brianna, bridget, caitlin, calvin, candace, carly, carmen, casey,
      cedric, chad, chelsea, cheng, christof, christoff, cindy, clemens, cole, conor, conrad, corey, cory, curtis, cyril, cynthia,
      damian, damien, damián, daryl, deepak, deepti, devin, diane, dimitri, divya, donna, drew, duncan, eileen, elaine, elise, elliot,
      elliott, emilio, emmanuel, enrique, esteban, farid, fatima, felipe, fiona, francis, françois, frederic, frédéric, gaurav, gavin,
      geoffrey, gerard, gina, gordon, graham, gustavo, harsh, heather, hector, hiroshi, howard, hyun, ignacio, ilya, imran, ingvar,
      isabela, isabella, isaiah, ishaan, jaime, janis, jean-paul, jenn, jerry, jesús, joachim, joanna, jody, joelle, johann, jonah,
      jorge, josé, joy, joyce, juliana, katie, kaylee, keiko, kenji, kimberly, kirill, kirstie, kristen, kushal, larissa, larry,
      laurent, leah, leif, lenny, lev, lindsay, lindsey, lionel, lloyd, logan, lois, loic, loïc, lorena, lorna, lou, lucien, luigi,
      luiz, lukasz, lydia, mads, maggie, mandy, manish, manoj, marcela, marco, marcos, marianne, mariana, maribel, marielle, marilyn,
      marisa, martijn, massimo, mathew, mathieu, mauricio, maxime, maya, mehdi, meg, meghan, melvin, mirjam, mitchell, mohit,
      morgan, muhammad, murray, naomi, natasha, nathaniel, neha, nigel, nikhil, noel, nolan, olaf, olivier, omar, orlando, owen,
      pamela, patrik, peggy, petros, philippe, pierre-yves, prakash, priya, quentin, rahul, raj, rajesh, ramesh, randy, raquel, raul,
      ravi, regis, remi, rémi, renata, rhys, rodney, rohan, rohit, ronan, ronnie, rosa, rosie, rowan, ruby, rupert, sagar,
      sanjay, santiago, saul, sebastián, selena, serge, shaul, shawn, shelby, shirley, shreya, sidney, siddharth, silvio, soren, søren,
      spencer, stacy, stanislav, stephane, stéphane, sunil, suresh, sydney, takashi, tamara, tatiana, teresa, thiago, thibault, tiago,
      tiffany, tobi, tommy, toni, trent, tuomas, ulises, uma, vadim, valentina, vasily, vicky, vijay, vikram, vinod, virginia, vivek,
      wade, wayne, wendell, wesley, willem, xiao, yann, yannis, yasmin, yoav, yuki, yulia, yuri, yuvi, zachary, zach, zack, zoltan,
      aaron, adam, adrian, agnes, ahmed, alan, albert, alejandro, aleksandr, alex, alexander, alexandra, alexey, alfred,
      ali, alice, alicia, alison, amanda, amelie, amir, amy, ana, anders, andre, andrea, andreas, andrei, andrew, andrey,
      andy, angela, anja, anke, ann, anna, anne, annette, anthony, antje, antoine, anton, antonio, ariel, armin, arne,
      arthur, ashley, astrid, axel, barbara, bastian, beate, ben, benedikt, benjamin, benjie, bernd, bernhard, beth,
      bettina, birgit, bjorn, björn, bob, boris, brandon, brendan, brett, brian, bruce, bruno, bryan, caleb, cameron,
      carl, carla, carlos, carol, caroline, carsten, catherine, cecilia, charles, charlie, charlotte, chen, chloe, chris,
      christian, christiane, christina, christine, christoph, christopher, claire, clara, claudia, claudio, colin, connor,
      cornelia, craig, cristina, dagmar, dan, dana, daniel, daniela, darcy, dario, dave, david, dean, deborah, denis,
      dennis, derek, diana, diego, dieter, dirk, dmitry, domenic, dominic, dominik, don, donald, doris, doug, douglas,
      dylan, eddie, eduard, eduardo, edward, eemeli, elena, eli, elias, elisabeth, elizabeth, ella, ellen, emil, emily,
      emma, eric, erica, erik, erin, ernst, esther, ethan, eugene, eva, evan, fabian, felix, fernando, filip, florian,
      frances, francesca, francesco, francois, frank, franz, franziska, fred, frederik, friederike, gabriel, gareth,
      gary, geoff, georg, george, gerald, gerd, gerhard, giovanni, greg, gregor, guido, guillaume, gunnar, gus, hannah,
      hannes, hans, harald, harry, heidi, heike, heiko, helen, helena, helge, helmut, hendrik, henning, henri, henrik,
      henry, holger, hugo, ian, igor, ines, inga, ingo, ingrid, irene, iris, isaac, isabel, ivan, jack, jackie, jacob,
      jakob, jakub, james, jamie, jan, jana, jane, janet, janine, jared, jasmin, jason, jason, javier, jay, jean, jeff,
      jeffrey, jennifer, jenny, jens, jeremy, jerome, jesse, jessica, jill, jim, jimmy, joan, joao, jochen, joe, joel,
      joerg, johan, johanna, johannes, john, johnny, jon, jonas, jonathan, jordan, jörg, jorge, jory, jose, josef, joseph,
      josephine, josh, joshua, josef, juan, judith, julia, julian, julie, julien, jürgen, justin, justus, kai, karen,
      karin, karl, karsten, kate, katharina, katherine, kathrin, katja, katrin, keith, kelly, ken, kenneth, kerstin,
      kevin, kilian, kim, kirsten, klaus, konrad, konstantin, kris, kristian, kristin, kristina, kurt, kyle, lars, laura,
      lauren, lea, lee, lena, leo, leon, leonard, leonie, leslie, liam, lilly, linda, linus, lisa, lori, lorenz, lorenzo,
      louis, louise, luca, lucas, lucia, lucy, ludwig, luis, luisa, lukas, luke, lutz, maciej, magdalena, magnus, maja,
      manfred, manuel, manuela, marc, marcel, marcin, marco, marcus, marek, margaret, maria, marie, marina, mario, marion,
      marius, mark, marko, markus, marlene, marta, martha, martin, martina, marvin, mary, mateo, matej, mathias, matt, matteo,
      matthew, matthias, maurice, max, maximilian, melanie, melissa, mia, michael, michaela, michal, michel, michelle, miguel,
      mika, mikael, mike, mikhail, milan, mirko, miriam, mohamed, mohammed, molly, monika, moritz, myles, nadine, nadja,
      nancy, natalia, natalie, nathan, neil, niall, nicholas, nick, nico, nicola, nicolas, nicole, niels, nikita, niklas,
      niko, nikolai, nikolas, nils, nina, noah, nora, norbert, oleg, olga, oliver, olivia, olivier, oscar, oskar, otto,
      pablo, paolo, pascal, patricia, patrick, paul, paula, pauline, pavel, pedro, peter, petra, petr, phil, philip,
      philipp, pierre, piotr, rachel, rafael, rainer, ralf, ralph, ramona, raphael, raymond, rebecca, regina, reinhard,
      renate, rene, ricardo, richard, rick, rita, robert, roberto, robin, rodrigo, roger, roland, rolf, roman, ron, ronald,
      ross, roy, ruben, rudolf, rui, russell, ruth, ryan, sabine, sabrina, sally, sam, samantha, samuel, sandra, sara,
      sarah, sascha, scott, sean, sebastian, sendil, sergei, sergey, sergio, shane, shannon, sharon, shaun, shelley,
      sheila, silke, silvia, simon, simone, sofia, sonja, sophia, sophie, stefan, stefanie, steffen, stella, stephan,
      stephanie, stephen, steve, steven, stuart, sue, susan, susanne, suzanne, sven, svenja, sylvia, tanja, tania, tara,
      taylor, ted, terry, theo, theodor, theresa, thomas, thorsten, tierney, till, tilman, tim, timo, timothy, tina,
      tobias, tobie, todd, tom, tomas, tomasz, tony, torsten, tracy, travis, trevor, tristan, tyler, udo, ulf, uli, ulrich,
      ulrike, ursula, uta, ute, uwe, valentin, valerie, vanessa, vera, verena, veronica, victor, victoria, viktor, vincent,
      viola, vladimir, volker, walter, wendy, werner, wes, wilfried, wilhelm, william, wojciech, wolfgang, xavier, yannick,
      yves, yvonne, zoe`),
    /** Words that can stand before a helping verb and are no people, though capitalised. */
    things: words(`
      i, you, he, she, it, we, they, the, an, this, that, these, those, there, here, who, what, which, when, where, why, how, one,
      someone, somebody, anyone, anybody, everyone, everybody, nobody, none, people, person, folks, others, other, all,
      each, both, some, many, most, more, any, another, team, teams, group, groups, wg, sig, committee, council, board,
      foundation, company, community, members, member, participants, users, user, customers, customer, developers,
      maintainers, maintainer, contributors, contributor, devs, developer, organizer, organiser, author, editor, scanner, deadlines, providers, provider, operators, operator, vendors, project, projects,
      meeting, meetings, call, calls, session, sessions, workshop, hackathon, summit, event, events, conference, talk,
      issue, issues, pr, prs, mr, ticket, tickets, epic, story, task, tasks, item, items, topic, topics, agenda, minutes,
      plan, plans, goal, goals, idea, ideas, proposal, proposals, question, questions, answer, answers, decision,
      decisions, discussion, discussions, option, options, step, steps, next, need, needs, want, wants, try, trying,
      going, able, unable, ready, happy, willing, open, close, hard, easy, nice, good, better, best, great, possible,
      tricky, difficult, simple, harder, easier, trivial, impossible, wise, safe, helpful, reluctant, curious, keen,
      important, interesting, useful, necessary, sufficient, hope, hoping, hopefully, look, looking, work, working, start,
      started, continue, continuing, used, use, have, has, had, get, got, go, let, lets, make, made, move, moved, back,
      due, thanks, link, links, linked, related, relating, regarding, according, up, down, in, on, at, for, from, with,
      of, to, and, or, but, so, if, not, no, yes, now, then, also, only, just, still, already, again, maybe, perhaps,
      first, second, third, last, new, old, current, currently, today, tomorrow, yesterday, week, weeks, month, year,
      monday, tuesday, wednesday, thursday, friday, saturday, sunday, january, february, march, april, june, july,
      august, september, october, november, december, version, release, releases, test, tests, code, docs, document,
      documents, documentation, text, file, files, list, table, page, pages, website, site, repo, repos, repository,
      branch, tool, tools, tooling, script, api, cli, ui, ci, cd, image, images, cluster, clusters, node, nodes, server,
      service, services, system, systems, cloud, container, containers, infrastructure, security, policy, standard,
      standards, spec, specification, rfc, adr, charter, compiler, language, crate, package, packages, module, lint,
      error, errors, warning, bug, bugs, fix, fixes, change, changes, update, updates, upgrade, feature, features,
      support, implementation, design, api, interface, format, process, policy, rule, rules, way, ways, reason, reasons,
      problem, problems, concern, concerns, request, requests, suggestion, suggestions, comment, comments, feedback,
      input, note, notes, summary, conclusion, consensus, agreement, agreed, action, actions, ai, ais, todo, done,
      commit, commits, prepare, decide, decided, amendment, approved, assigned, reassign, attempt, criteria,
      defer, difficult, equivalent, extension, express, github, google, slack, zoom, javascript, typescript, python,
      rust, linux, windows, kubernetes, docker, openstack, microsoft, amazon, apple, mozilla, intel, switch, syntax,
      reference, right, wrong, same, similar, different, chance, opportunity, time, effort, money, budget, ability,
      access, permission, attention, respect, addition, contrast, order, intent, intention, desire, inclination,
      inclined, tendency, attempts, planning, planned, wanted, wanting, needed, asked, asking, told, voted, prefer,
      preference, suggested, proposed, recommended, helpful, worth, worthwhile, doodle, free, welcome, glad, sorry, nothing, something,
      anything, everything, everyone's, job, role, roles, motion, vote, votes, ballot, election, report, reports,
      survey, data, content, results, result, value, values, type, types, name, names, number, function, functions,
      method, method, trait, macro, const, unsafe, async, deployment, production, vm, vms, os, gpu, cpu, cpc, tsc, osp, prs,
      csps, csp, fcp, mcp, claim, claims, screen, rest, resources, resource, recap, preparation, invitation, invitations,
      interest, place, places, coffee, stacks, stack, forgot, forget, allow, allows, managed, manages, opened, needed,
      using, volunteer, volunteers, director, directors, gui, reminder, reminders, checkboxes, checkbox, boxes, join, playbook,
      playbooks, breakout, remains, remain, registration, plugin, plugins, join, ought, tend, tends, seem, seems, appear, appears, fail, fails, decline, declines, refuse, suffices, suffice, specifically, suggesting, suggests,
      reasonable, enough, requires, contacted, thing, things, offers, offer, breakouts, alternative, alternatives, approach, intends,
      deadline, demo, demos, draft, drafts, blog, blogs, post, posts, wiki, mail, mails, chat, channel, channels, email,
      recording, video, slides, slide, track, tracks, scope, phase, phases, milestone, sprint, sprints, backlog, board,
      remember, remembered, endeavour, endeavor, strive, aim, aims, aiming, please, agree, agrees, agreeing, promise, promises, pledge,
      whoever, tempted, blocked, interested, required, encouraged, tried, expected, supposed, allowed, obliged, committed, dedicated,
      determined, prepared, scheduled, motivated, meant, forced, entitled, eligible, invited, eager, hesitant, likely, unlikely, bound,
      prerequisite, prerequisites, precondition, strategy, strategies, kickoff, dependabot, renovate, helps, guide, guides, tutorial,
      roadmap, workaround, workarounds, instructions, guidelines, criteria, candidates, candidate, pressure, temptation, willingness,
      nice-to-have, must-have, blocker, blockers, trick, tip, tips, push, drive, campaign, appetite, desires, steps, path, key, feature,
 boards, library, libraries, framework, engine, browser, browsers, parser, ok, okay, whom, matrix-room, cronjob, script, scripts, town, hall, manifesto, trivy, user, chrome, firefox, safari, webkit, v8, wasm,
      spidermonkey, deno, bun, babel, webpack, react, graphql, relay, apollo, http, json, css, html, sdk, idea, sense`),
  },
  de: {
    verbs: [],
    commits: words(`
      übernimmt, kümmert sich, macht, schreibt, erstellt, prüft, klärt, fragt, organisiert, meldet, schickt, sendet,
      kontaktiert, sucht, testet, liefert, aktualisiert, ergänzt, sammelt, plant, legt, stellt, lädt, spricht, bereitet,
      recherchiert, überarbeitet, besorgt, informiert, stimmt, richtet, pflegt, dokumentiert, formuliert, entwirft,
      kümmern sich, übernehmen, koordiniert, verschickt, ruft, kauft, bucht, reserviert, verfasst, druckt, repariert, bringt,
      bereiten, schreiben, erstellen, prüfen, klären, organisieren, melden, schicken, senden, kontaktieren, suchen, testen,
      liefern, aktualisieren, ergänzen, sammeln, planen, stellen, laden, sprechen, recherchieren, überarbeiten, besorgen,
      informieren, richten, pflegen, dokumentieren, formulieren, entwerfen, koordinieren, verschicken, rufen, kaufen,
      buchen, reservieren, verfassen, drucken, reparieren, bringen, besprechen, beantworten, beantragen, bestellen,
      verteilen, schauen, holen, sichten, bauen, räumen, streichen, putzen, mieten, machen, fragen, legen,
      baut, räumt, streicht, putzt, mietet, packt, packen, kocht, kochen, backt, backen,
      bespricht, antwortet, beantwortet, beantragt, bestellt, verteilt, schaut, hakt, holt, sichtet, präsentiert,
      nimmt …4 mit, nehmen …4 mit, passt …4 an, passen …4 an, hängt …4 auf, hängen …4 auf, hört …4 nach, gibt …4 weiter, geben …4 weiter, findet …4 heraus/raus, finden …4 heraus/raus,
      füllt …6 aus, füllen …6 aus, reicht …6 ein, reichen …6 ein, trägt …6 ein, tragen …6 ein, setzt …6 auf, setzen …6 auf, arbeitet …6 aus/ein, arbeiten …6 aus/ein,
      erledigt, erledigen, erkundigt sich, erkundigen sich, leiht, leihen, leiht sich, leihen sich, sorgt für, sorgen für, gibt/geben …3 Einweisung/Rückmeldung/Bescheid,
      leitet …4 weiter, sagt …2 Bescheid, wendet sich an, erklärt sich bereit, erklären sich bereit`),
    /** The same behind a colon: "Norman: kümmert sich um den Lack". */
    labelled: words(`
      übernimmt, kümmert sich, macht, schreibt, erstellt, prüft, klärt, fragt, organisiert, meldet sich, schickt, sendet,
      kontaktiert, sucht, testet, aktualisiert, ergänzt, sammelt, lädt, spricht, bereitet, recherchiert, überarbeitet, besorgt,
      informiert, dokumentiert, formuliert, entwirft, koordiniert, verschickt, kauft, bucht, reserviert, verfasst, druckt,
      repariert, baut, holt, hakt, schaut, bestellt, nimmt …4 mit, sagt …2 Bescheid`),
    /** Behind an infinitive: "möchte den Entwurf erstellen für den Verein". */
    behindVerb: words('für, von, an, mit, bis, zum, zur, bei, beim, am, im'),
    /** What is to be done, said with the verb at the end: `Kim: Angebot einholen`, `Zelte bestellen (Kim)`. */
    infinitives: words(`
      abklären, abstimmen, aktualisieren, anfragen, anlegen, anmelden, anpassen, anrufen, anschreiben, ansprechen, aufbauen,
      aufräumen, ausarbeiten, beantragen, beschaffen, besorgen, besprechen, bestellen, buchen, dokumentieren, drucken,
      einholen, einkaufen, einladen, einrichten, entwerfen, ergänzen, erinnern, erstellen, formulieren, fragen, heraussuchen,
      hochladen, holen, informieren, kaufen, klären, kontaktieren, koordinieren, korrigieren, kümmern, mieten, mitbringen,
      nachfragen, nachhaken, organisieren, planen, prüfen, recherchieren, reparieren, reservieren, sammeln, schicken,
      schreiben, suchen, teilen, testen, überarbeiten, übernehmen, verfassen, veröffentlichen, verschicken, versenden,
      verteilen, vorbereiten, vorstellen, weiterleiten, zusammenstellen`),
    /** Between what is to be done and who does it: "Den Aufbau übernimmt Bernd". */
    takenBy: words(`
      übernimmt/übernehmen, kümmert/kümmern sich, schreibt/schreiben, erstellt/erstellen, macht/machen, organisiert/organisieren,
      besorgt/besorgen, bestellt/bestellen, prüft/prüfen, klärt/klären, druckt/drucken, bringt/bringen, kauft/kaufen,
      verschickt/verschicken, koordiniert/koordinieren, reserviert/reservieren, bucht/buchen, erledigt/erledigen`),
    /** The verb follows at the end: "Anna wird den Entwurf schreiben". */
    helping: words('wird, soll, sollte, muss, möchte, kann, werden, sollen, müssen, können'),
    reports: words(
      'sein, haben, fehlen, teilnehmen, kommen, verlassen, bleiben, abwesend, werden, können, dürfen, müssen, sollen',
    ),
    asks: words('bitte'),
    things: words(`
      wir, ich, er, sie, es, man, das, dies, diese, dieser, alle, jeder, jemand, niemand, team, gruppe, vorstand, verein,
      projekt, seite, termin, treffen, sitzung, nächste, der, die, ein, eine, was, wer, wie, wenn, dann, auch, nur, noch`),
  },
};
