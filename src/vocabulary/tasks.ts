/** Splits a written list; phrases are set apart by commas. */
const list = (words: string): readonly string[] => words.split(',').map((word) => word.trim());

/**
 * Words that tell a task from a report, by language. Verbs are base forms (English) or third persons (German).
 * `verbs`: what people are asked to do between meetings. `light`: verbs that things do as well ("Express will support"),
 * so they count only with a known person. `reports`: what people do that is no task ("will be on vacation").
 */
export const tasks: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  en: {
    verbs: list(`
      adapt, address, adjust, administer, align, amend, analyze, analyse, announce, approach, arrange, ask, assemble,
      assess, assign, backport, benchmark, book, bump, cancel, chase, check, circulate, clarify, clean, cleanup, close,
      collect, comment, communicate, compare, compile, compose, condense, configure, confirm, consult, contact, convey,
      coordinate, correct, craft, create, debug, define, delete, deploy, describe, design, discuss, distill, distribute,
      document, double-check, doublecheck, draft, edit, elaborate, email, e-mail, encourage, enquire, ensure, evaluate,
      examine, explore, extract, fcp, figure, file, fill, finalize, finalise, finish, fix, follow, followup, follow-up,
      formulate, forward, gather, identify, implement, incorporate, inform, initiate, inquire, inspect, investigate,
      invite, land, liaise, list, look, mail, merge, message, migrate, modify, monitor, nominate, notify, open, organise,
      organize, outline, pair, patch, ping, poke, poll, post, postpone, pr, prep, prepare, prioritize, prod, promote,
      propose, publish, pursue, push, raise, reach, read, rebase, recap, recheck, re-check, reconsider, record, refactor,
      refine, remind, rename, reopen, replicate, reply, repost, request, research, reschedule, respond, restructure,
      retest, review, revise, revisit, rewrite, rework, rfcbot, schedule, search, send, setup, share, shepherd, sketch,
      split, squash, submit, suggest, summarise, summarize, survey, sync, synchronize, tackle, tag, talk, tell, tidy,
      transfer, translate, triage, try, tweak, un-nominate, unblock, update, upload, validate, verify, wrap, write, r+`),
    light: list(`
      accept, add, advance, attempt, back, begin, bring, build, call, capture, carry, circle, clear, come, complete,
      connect, consider, continue, contribute, convert, copy, deliver, demo, develop, do, drive, drop, establish,
      estimate, experiment, extend, find, forget, get, go, hand, handle, help, highlight, host, improve, install,
      integrate, introduce, issue, keep, kick, launch, lead, leave, let, link, maintain, make, manage, map, mark,
      measure, meet, move, order, own, package, pass, perform, pick, pin, plan, play, produce, provide, pull, put,
      refer, register, reject, release, remove, report, resolve, restart, run, scope, see, set, shoot, show, sort,
      sponsor, stabilize, start, step, sum, supply, support, take, test, think, touch, track, trigger, turn, type,
      upgrade, use, visit, wait, work`),
    /** Whoever does this now says that they will go on with it. */
    commits: list(`
      adds, asks, checks, clarifies, contacts, coordinates, creates, drafts, evaluates, files, follows up, investigates,
      looks into, looks at, makes sure, opens, organises, organizes, picks this up, picks it up, picks up, pings, posts,
      prepares, proposes to, provides, reaches out, reviews, schedules, sends, sets up, summarizes, takes, takes over,
      takes care, tries to, updates, volunteers, volunteered, volunteering, offers to, offered to, agrees to, agreed to,
      writes`),
    /** The same, under way: only right after a person at the start of an entry. */
    starts: list(`creating, drafting, filing, offering, opening, organizing, organising, preparing, scheduling, sending,
      setting up, writing`),
    reports: list(`
      be, become, have, join, give, gives, attend, participate, leave, not, need, present, speak, stop, miss, return, arrive, want,
      like, love, hopefully, likely, know, remain, stay, never, host, keynote, step, retire, still, happen, benefit,
      expect, appear, require, no, only, result`),
    /** May stand between the helping verb and the verb. */
    adverbs: list(`
      also, then, now, just, please, probably, still, first, next, both, all, each, soon, quickly, later, try to, try and,
      attempt to, take the action to, take an action to, take action to, take an action item to, take the action item to,
      take the ai to, go ahead and, need to, work to, volunteer to, continue to, help to, help, start to, be able to,
      circle back and, double`),
    /** First words after a colon that ask somebody to do something. */
    asks: list('please, pls, can you, could you, would you, to'),
    /** Words that can stand before a helping verb and are no people, though capitalised. */
    things: list(`
      i, you, he, she, it, we, they, this, that, these, those, there, here, who, what, which, when, where, why, how, one,
      someone, somebody, anyone, anybody, everyone, everybody, nobody, none, people, person, folks, others, other, all,
      each, both, some, many, most, more, any, another, team, teams, group, groups, wg, sig, committee, council, board,
      foundation, company, community, members, member, participants, users, user, customers, customer, developers,
      maintainers, maintainer, contributors, providers, provider, operators, operator, vendors, project, projects,
      meeting, meetings, call, calls, session, sessions, workshop, hackathon, summit, event, events, conference, talk,
      issue, issues, pr, prs, mr, ticket, tickets, epic, story, task, tasks, item, items, topic, topics, agenda, minutes,
      plan, plans, goal, goals, idea, ideas, proposal, proposals, question, questions, answer, answers, decision,
      decisions, discussion, discussions, option, options, step, steps, next, need, needs, want, wants, try, trying,
      going, able, unable, ready, happy, willing, open, close, hard, easy, nice, good, better, best, great, possible,
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
      commit, commits, prepare, decide, decided, seek, amendment, approved, assigned, reassign, attempt, criteria,
      defer, difficult, equivalent, extension, express, github, google, slack, zoom, javascript, typescript, python,
      rust, linux, windows, kubernetes, docker, openstack, microsoft, amazon, apple, mozilla, intel, switch, syntax,
      reference, right, wrong, same, similar, different, chance, opportunity, time, effort, money, budget, ability,
      access, permission, attention, respect, addition, contrast, order, intent, intention, desire, inclination,
      inclined, tendency, attempts, planning, planned, wanted, wanting, needed, asked, asking, told, voted, prefer,
      preference, suggested, proposed, recommended, helpful, worth, free, welcome, glad, sorry, nothing, something,
      anything, everything, everyone's, job, role, roles, motion, vote, votes, ballot, election, report, reports,
      survey, data, content, results, result, value, values, type, types, name, names, number, function, functions,
      method, method, trait, macro, const, unsafe, async, deployment, production, vm, vms, os, gpu, cpu, cpc, tsc, osp, prs,
      csps, csp, fcp, mcp, claim, claims, screen, rest, resources, resource, recap, preparation, invitation, invitations,
      interest, place, places, coffee, stacks, stack, forgot, forget, allow, allows, managed, manages, opened, needed,
      volunteer, volunteers, director, directors, gui, reminder, reminders, checkboxes, checkbox, boxes, join, playbook,
      playbooks, breakout, remains, remain, registration, plugin, plugins, join, specifically, suggesting, suggests,
      reasonable, enough, contacted, thing, things, offers, offer, breakouts, alternative, alternatives, approach, intends,
      deadline, demo, demos, draft, drafts, blog, blogs, post, posts, wiki, mail, mails, chat, channel, channels, email,
      recording, video, slides, slide, track, tracks, scope, phase, phases, milestone, sprint, sprints, backlog, board,
      boards, library, libraries, framework, engine, browser, browsers, parser, chrome, firefox, safari, webkit, v8, wasm,
      spidermonkey, deno, bun, babel, webpack, react, graphql, relay, apollo, http, json, css, html, sdk, idea, sense`),
  },
  de: {
    verbs: [],
    commits: list(`
      übernimmt, kümmert sich, macht, schreibt, erstellt, prüft, klärt, fragt, organisiert, meldet, schickt, sendet,
      kontaktiert, sucht, testet, liefert, aktualisiert, ergänzt, sammelt, plant, legt, stellt, lädt, spricht, bereitet,
      recherchiert, überarbeitet, besorgt, informiert, stimmt, richtet, pflegt, dokumentiert, formuliert, entwirft,
      koordiniert, verschickt, bespricht, beantragt, bestellt, verteilt, schaut, hakt, holt, sichtet`),
    /** The verb follows at the end: "Anna wird den Entwurf schreiben". */
    helping: list('wird, soll, sollte, muss, möchte, kann, werden, sollen, müssen, können'),
    reports: list('sein, haben, fehlen, teilnehmen, kommen, verlassen, bleiben, abwesend'),
    asks: list('bitte'),
    things: list(`
      wir, ich, er, sie, es, man, das, dies, diese, dieser, alle, jeder, jemand, niemand, team, gruppe, vorstand, verein,
      projekt, seite, termin, treffen, sitzung, nächste, der, die, ein, eine, was, wer, wie, wenn, dann, auch, nur, noch`),
  },
};
