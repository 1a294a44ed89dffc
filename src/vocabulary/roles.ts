import { words } from './words.ts';

/** Who runs the meeting: canonical role → words, by language. */
export const roles: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  en: {
    chair: words(`
      chair, chairs, co-chair, co-chairs, chairing, chairperson, meeting chair, host, hosts, facilitator,
      facilitators, moderator, moderators, moderating, moderation, moderated by, facilitating, meeting lead, lead, call lead, session lead, led by, presiding, presiding officer,
      chaired by, mc, bosun
    `),
    scribe: words(`
      scribe, scribes, scribing, scribe nick, scribenick, note taker, notetaker, note-taker, note takers,
      note-takers, notetakers, notes, notes by, notes taken by, minutes, minute taker, minutes taker, minute taking,
      minutes taking, minutes by, minutes taken by, secretary, minutes taking & transfer, taking notes,
      taking minutes, note taking, notetaking, responsible for the minutes, responsible for the minutes is,
      who is taking minutes*, who takes minutes*, who is taking notes*, who will take notes*, recorder, minuted by,
      volunteer for note taking, action item scribe, minutes writing
    `),
    presenter: words(`
      presenter, presenters, presented by, presenting, speaker, speakers, report by, reported by, reporter, champion,
      champions, reporting in community call, reporting in comm call, community call, community call reporting,
      report in the community call*, who is presenting*, who presents*, who is reporting*, who reports*,
      reporting in*, report in*
    `),
    timekeeper: words('timekeeper, time keeper, time keeping, timekeeping'),
    archivist: words(`
      minutes transfer, transfer of minutes, minutes transfer to github, who submits minutes*, who transfers*,
      transfer of the minutes, minutes transfer*, transfer minutes*
    `),
  },
  de: {
    chair: words(`
      moderation, moderator, moderatorin, leitung, sitzungsleitung, vorsitz, versammlungsleitung, gesprächsleitung,
      redeleitung
    `),
    scribe: words(`
      protokoll, protokollant, protokollantin, protokollführung, schriftführer, schriftführerin, protokollführer,
      protokolix, protokollierende, protokollierender
    `),
    presenter: words('vortrag, vortragende, referent, referentin, bericht von'),
    timekeeper: words('zeitnahme, zeitwächter'),
    archivist: words(''),
  },
};
