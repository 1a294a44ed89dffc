import { words } from './words.ts';

/** What is counted with a `#` and is no issue, by language: `Hackathon #4`, `meeting #12`, `option #2`. Phrases as in task-forms.ts. */
export const counted: Readonly<Record<string, readonly string[]>> = {
  en: words(`
    hackathon/hackathons, talk/talks, meeting/meetings, meetup/meetups, part/parts, episode/episodes, day/days, week/weeks,
    sprint/sprints, option/options, question/questions, item/items, point/points, topic/topics, room/rooms, slot/slots,
    step/steps, phase/phases, release/releases, version/versions, number/numbers, no, nr, call/calls, session/sessions,
    workshop/workshops, round/rounds, slide/slides, page/pages, lot/lots, vp, priority, prio, rank, top, track, team, season,
    edition, table/tables, figure/figures, channel/channels, problem/problems, goal/goals, rule/rules, idea/ideas,
    proposal/proposals, alternative/alternatives, variant/variants, scenario/scenarios, use case/cases, usecase/usecases`),
  de: words(`
    sitzung, treffen, vortrag, teil, folge, tag, woche, frage, punkt, thema, raum, schritt, nummer, runde, folie, seite, tabelle,
    abbildung, kanal, ziel, regel, idee, vorschlag, variante`),
};
