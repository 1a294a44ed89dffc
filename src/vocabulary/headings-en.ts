import type { HeadingWords } from './section-kinds.ts';
import { words } from './words.ts';

/** English heading words by kind of section. */
export const englishHeadings: HeadingWords = {
  participants: words(`
    participants, participant, participation, attendees, attendee, attendance, present, in attendance, who,
    roll call, rollcall, team members, members present, attending, who is here, who was here, list of attendees,
    list of participants, attendee list, attendees list, participant list, participants list, participants and roles,
    people present, people, sign in, participants use*, participants prefer*, participants please*,
    participants github*, participants preferrably*, participants preferably*, attendees please*, attendees github*,
    remote attendees, in person attendees, remote participants, in person participants, on site participants,
    attendees remote, attendees in person, additional attendees, other attendees, guests, observers,
    observers guests, voting members, tsc members, members, delegates, attendees and roles, who attended,
    participants roll call, roll call attendance, attendance roll call, attendees roll call, meeting participants,
    meeting attendees, present members, members in attendance, participants today, todays attendees, attendees today,
    here, who joined, introduction of attendees, roll call of attendees, sign up, on the call,
    attendees and affiliations, staff present, also present, others present, guests present,
    board members present, directors present, *attendees, also in attendance, also attending, staff in attendance,
    others in attendance, guests in attendance, councilmembers present, council members present, council present,
    commissioners present, trustees present, committee members present, delegates present, officers present,
    voting members present, non voting members present, people on the call, who s here,
    attendees and regrets, participants and regrets, attendance and regrets, call attendees, meeting attendance,
    attendance list, list of those present, those present, those attending, those in attendance, persons present, present were,
    in attendance were, those present were, those in attendance were, present at the meeting were, in the room, virtual attendees, online attendees,
    attendees virtual, attendees online, observers present, participants present, attendees present, observers attending,
    members of the community, community attendees, in person, on zoom, by phone, members remote, members present remote, roll call*, *members present, *members in attendance, *directors present
  `),
  absent: words(`
    excused, absent, missing, absentees, regrets, apologies, not attending, not present, absence, absences, regrets absent,
    members absent, *members absent, *directors absent, absent members, apologies for absence, excused absences, not in attendance, *not in attendance, unable to attend,
    absent excused, absent with apologies, absent with regrets, apologies received, councilmembers absent,
    council members absent, board members absent, directors absent, commissioners absent, trustees absent,
    apologies for absence received, apologies from*, regrets from*, sends regrets, sent regrets, regrets sent, could not attend, leave of absence
  `),
  agenda: words(`
    agenda, order of business, breakout topics, break out topics, agenda items, topics, topic, agenda today, todays agenda, meeting agenda, proposed agenda,
    agenda for today, agenda topics, discussion topics, topics for discussion, discussion items, items,
    agenda items for discussion, tops, sessions, work sessions, ideas for sessions,
    detailed planning of work sessions, agenda overview, draft agenda, schedule, topics for today, todays topics,
    meeting topics, agenda review,
    *to attendees, *to the attendees, *to all attendees, actions/agenda, program, outline, discussion agenda, agenda discussion, agenda items discussion, discussion of agenda items, discussion of the agenda,
    agenda discussions, discussion of the agenda items, agenda and notes, agenda notes,
    proposals and discussions, agenda items today, topics and notes, topics discussed, topics covered,
    discussed topics, covered topics, call agenda, this weeks agenda, this week s agenda,
    new topics, proposed agenda items, other agenda items, agenda details, agenda for the day,
    full agenda, tentative agenda, todays agenda items, today s agenda, today s topics, meeting topics and notes,
    discussion points, points of discussion, points discussed, items discussed, issues discussed, matters discussed, from attendees, from the attendees, from non attendees, standing items, standing agenda items, new agenda items, new items, today, standing topics,
    as time permits, if time permits, time permitting, if there is time, if time allows, as time allows
  `),
  notes: words(`
    meeting notes, minutes, notes, meeting minutes, discussion, discussions, notes from meeting, discussion notes,
    log, minutes of the meeting, meeting log, transcript, raw notes, notes and discussion, meeting summary and notes,
    protocol, proceedings, detailed notes, meeting, meeting record, minutes and discussion, discussion and notes, main discussion,
    general discussion, irc log, chat log, chat logs, discussed, live notes, notes of the meeting, notes from the meeting,
    minutes notes, call minutes, call notes, notes from call, notes from the call, notes of the call, primary meeting, main meeting, secondary meeting*, first meeting,
    second meeting, session notes
  `),
  review: words(`
    check ais, check ais from last time, check ais*, pending action items, check pending action items,
    action item review, review of action items, review of action items*, review of open action items*,
    review of outstanding*, review action items, review of previous action items,
    previous action items, action items review, review previous action items, old action items, open action items,
    outstanding action items, action items from last meeting*, action items from previous meeting*,
    action items from the last*, ai review, open ais, open actions, review of open actions,
    completed action items, closed action items, finished action items, completed actions, closed actions,
    previous meeting action items, review of the action items*, review of previous actions, prior action items,
    past action items, last meeting s action items, last meetings action items, action items last meeting,
    follow up from last meeting, action items from the previous*, outstanding actions, actions outstanding,
    actions from previous meeting*, actions from the previous meeting*, actions from the last meeting*,
    status of action items, action item status, action items status, existing action items, ongoing action items,
    review previous meeting s action items, review previous meetings action items, review prior action items,
    follow up on action items, follow up on actions, review of actions, action item follow up, todo review,
    check open action items, todos from last*, review last meeting s action items, review last meetings action items,
    actions from last meeting*, pending actions, pending ais, last weeks action items, last week s action items,
    last meeting s actions, previous actions, action items from previous*, action items from prior*,
    action items from last*, ais from last*, ais from previous*, actions from last*, actions from previous*, tasks from last*,
    tasks from previous*, todos from previous*, to dos from last*, todo from last*, ai from last*, action item from last*,
    carried over action items, carry over action items, action items carried over, last time s action items,
    last call s action items, action items of the last*, action items of last*, previous ais, old ais, old actions,
    previous tasks, previous todos, action item status review, review ais, review of ais, review open actions,
    review open action items, action items update, action items updates, update on action items, updates on action items
  `),
  actions: words(`
    action items, actions, action item, action, todo, todos, ais, ai, tasks, next steps, new action items, to do,
    to do before*, todo before*, todos before*, to dos before*, tasks before*, to do until*, todo until*, to do for next*, todo for next*,
    to dos, action items as a result of this meeting, action points, follow ups, followups, follow up,
    follow up actions, other todos, todo items, homework, list of action items, new actions, action items summary,
    actions required, action required, required actions, this weeks action items, this week s action items,
    todays action items, today s action items, resulting actions, actions arising, tasks todo,
    action items from this meeting, action items and owners, actions and next steps, next actions, assigned tasks,
    assignments, todo s, to do s, summary of action items, summary of actions, actions and owners, action list, task list,
    next steps and action items, action items and next steps, open tasks, tasks and owners, actions taken away,
    assigned actions, summarise action*, summarize action*, summarise the action*, summarize the action*, recap of action*
  `),
  decisions: words(`
    decisions, decision, resolutions, resolved, resolution, agreed, agreements, decisions made, decisions taken,
    consensus, concensus, conclusion/resolution, consensus/resolution, concensus/resolution, resolution/consensus, consensus/conclusion, decision log, key decisions, votes, motions, conclusion/decision,
    decisions and resolutions, summary of resolutions, summary of decisions, resolutions summary, decisions summary,
    resolutions and decisions, agreed decisions, decisions reached
  `),
  summary: words(`
    summary, results, conclusion, conclusions, meeting summary,
    tl dr, tldr, take aways, meeting takeaways, meeting take aways, outcome, outcomes, key takeaways, takeaways, recap, executive summary, summary of key points,
    minutes summary, speaker s summary of key points, speakers summary of key points, conclusion/next steps,
    conclusion and next steps, highlights, summary/conclusion, conclusion/summary, summary and conclusion,
    summary and conclusions, abstract, call summary, summary of the call, summary of the meeting,
    summary of discussion, summary of discussions, discussion summary, meeting highlights, meeting outcomes, overview of the meeting
  `),
  chores: words(`
    recurring items*, recurring items, designate people for*, designate people*, who is reporting*, who reports*,
    who presents*, who is presenting*, minutes taking*, minute taking*, reporting in community call*, reporting in*,
    *minutes transfer, minutes transfer*, community call report*, community call and minutes*, reporting & minutes,
    reporting and minutes, reporting, orga, meta, chores, transfer of minutes*, who takes minutes*,
    who is taking minutes*, minutes*community call, before meeting checklist, housekeeping checklist, checklist,
    meeting checklist, pre meeting checklist, meeting setup, preliminaries, organizational, administrivia,
    formalities, find volunteers for note taking*, find volunteers for notes*, determine volunteers for note taking*,
    volunteers for note taking*, volunteer for note taking*, note taking*, agree to membership agreement*,
    find scribe*, scribe selection, select scribe*, pick a scribe, code of conduct reminder, antitrust*, anti trust*,
    antitrust policy notice, legal notice, membership agreement*, ipr policy*, note well, cla, cla reminder, cla notice, cla check, cla signing, cla signatures, cla and ipr*,
    determine note taker*, ask for volunteers*, who feeds*, who transfers*, minutes and community call*, moderation,
    assign note taker*, assign notetaker*, assign a note taker*, assign a notetaker*, assign a scribe*, choose a note taker*, choose a notetaker*,
    choose a scribe*, pick a note taker*, pick a notetaker*, find a note taker*, find a notetaker*, find a scribe*, select a note taker*, select a notetaker*, assign scribe*, nominate note taker*, check in*, check out*, ice breaker*, icebreaker*, getting to know*, get to know*, warm up, warmup
  `),
  roles: words(`
    chair, chairs, scribe, scribes, note taker, notetaker, note takers, notetakers, moderator, moderators,
    facilitator, facilitators, meeting roles, host, hosts, meeting chair, chair and scribe, minute taker,
    minutes taker, secretary, meeting host, time keeper, timekeeper, roles for this meeting, meeting facilitator,
    chairs and scribes, organizers, presenters
  `),
  logistics: words(`
    logistics, registration, recording, recordings, links, meeting link, zoom, zoom link, agenda link, references,
    meeting info, meeting information, meeting details, joining the meeting, how to join, dial in,
    dial in information, connection details, video, audio and transcripts, invited, invitation, meeting recording,
    time, date, time and location, location and time, time and place, date and place, date and time, date & time, where, when, when exactly, location, venue, hotel situation, hotel,
    hotels, schedule constraints, food, food and drinks, food drinks, food options, food situation, food arrangements, accommodation, travel, travel information, directions, getting there, who is doing*,
    what is happening, dinner, lunch, break, breaks, lunch break, coffee break, tea break, recess, contact, contacts, legend, resources, useful links,
    *previous attendees, *past attendees, *prior attendees, usual attendees, regular attendees, last week s agenda, last weeks agenda, last meeting s agenda, last meetings agenda,
    last agenda, previous agenda, previous agendas, previous meeting agenda, previous meeting s agenda, past agendas,
    agenda of last meeting, agenda of the last meeting, agenda of last week, invitees, invited attendees, expected attendees,
    see also, related links, relevant links, important links, helpful links, quick links, links shared, shared links,
    links and resources, resources and links, resources shared, relevant documents, related documents, further reading, attachments, slides, materials, documents, video recording,
    purpose, meeting purpose, purpose of the meeting, purpose of this meeting, meeting objective, meeting objectives,
    instructions, guidelines, how to use this document, template, admin, meeting logistics, zoom info, call in,
    transcripts, queue, speaker queue, abbreviations, host information, meeting notes link, documents and links,
    zoom meeting, calendar, footnotes, appendix, license, chat, zoom chat, chat messages, zoom chat log,
    chat transcript, meeting chat, from the chat, from chat, backlinks, table of contents, toc, contents, github agenda, github agenda page,
    audio/video of the meeting, video of the meeting, audio of the meeting, recording of the meeting, meeting video,
    draft, draft minutes, meeting duration, getting to the venue, on arrival, local call times, attendee notes, *working group contacts,
    meeting recordings and transcripts, participation and code of conduct, let s connect*,
    stay connected, visit our*, follow us*, a big shout out*, matrix room, jitsi room, miro board, various links*,
    get involved, how to get involved
  `),
  opening: words(`
    hellos, hello*, hi, intros*,
    opening, opening by*, welcome, welcome*, adoption of the agenda, adoption of agenda, introductions,
    introduction, call to order, call to order*, meeting called to order*, newcomers, any newcomers*, any newcomers,
    opening of the meeting, opening welcome and roll call, opening welcome roll call, opening and roll call, agenda
    review and adoption, approval of agenda, approval of the agenda, approve agenda, approve the agenda, review
    agenda, review the agenda, agenda bashing, agenda bash, bash the agenda, opening remarks, greeting, greetings,
    new members, introduction of new members, introductions of new members, intros, intro, round of introductions,
    introduce attendees, hello, quorum, additions to agenda, agenda additions, changes to the agenda, anything else
    to add to the agenda, self introductions, opening welcome*, opening of*, opening and*, welcome to*, roll call
    and introductions, welcome and introductions, new faces, agenda scheduling, agenda approval, agenda adoption,
    approve the agenda*, approval of the agenda*, opening call to order, opening roll call, opening ceremonies,
    pledge of allegiance, pledge, invocation, roll call and quorum, establishment of quorum, quorum check, call to
    order and roll call, call to order roll call, meeting called to order, welcome and roll call, welcome roll call,
    welcome agenda, to receive apologies*, to receive and*apologies*, to accept apologies*, to note apologies*,
    opening and adoption of agenda, introductory remarks, new attendees, first timers, introduction of team members,
    introduction of the team, introduce ourselves, introducing ourselves, introduce yourself*, introduce yourselves*, please introduce*
  `),
  approval: words(`
    approval of minutes, approve minutes, approval of previous minutes, approval of the minutes, approve minutes
    from last meeting, approval of last meeting s minutes, approval of minutes from*, approval of the minutes from*,
    approval of the minutes of*, approval of minutes of*, approval of prior minutes, approval of past minutes,
    approval of last minutes, approval of meeting minutes, previous minutes approved, minutes approved, minutes
    approved*, meeting minute approvals, meeting minutes approval, minutes approval, approve previous minutes,
    approve last minutes, approve the minutes*, approval of previous*, approval of last*, approval of prior*,
    approve minutes of*, approve minutes from*, previous minutes, previous meeting minutes, minutes of previous
    meeting, minutes of the previous meeting, minutes of last meeting, minutes of the last meeting, approval of the
    previous*, confirmation of minutes*, confirmation of the minutes*, confirmation of the previous*, ratification
    of minutes*, ratification of the minutes*, reading of the minutes*, reading of minutes*, acceptance of minutes*,
    acceptance of the minutes*, to approve the minutes*, to agree the minutes*, to confirm the minutes*, to sign the
    minutes*, to accept the minutes*, minutes of the meeting held*, minutes of the previous*, minutes of the last*,
    adoption of minutes, adoption of the minutes, adoption of previous*, adoption of the previous*, adoption of
    last*
  `),
  closing: words(`
    closure, closing, ended*, closing notes, closing comments, closing words, final remarks, adjournment, adjournment*, adjourn, adjourned*, meeting adjourned*, end of meeting, close, meeting end, end, closing remarks, meeting close,
    meeting adjourned, adjourned, eof, plenary conclusion, conclusion of the plenary, eof community meeting, eof community call, end of presentation, thank you, thanks, goodbye, bye, fin, meeting closed, wrap up, wrapup,
    meeting closure, feedback round*, goodbyes, thanks for coming, thank you for your attention, the end, adjournment of meeting,
    adjournment of the meeting, motion to adjourn, meeting adjournment, close of meeting, close of the meeting,
    closing of the meeting, end of the meeting, end of call, end of notes
  `),
  next: words(`
    next meeting, next meetings, possible future topics*, possible future breakout topics*, next week s meeting, next weeks meeting, next weeks meeting*, next week s meeting*, next months meeting, next month s meeting, upcoming meetings, upcoming meeting, schedule of future meetings, future meetings,
    next call, next calls, next overflow slot, next session, dates and locations of future meetings,
    next meeting date, next meeting agenda, next steps meeting, agenda for next meeting, agenda for next week,
    topics for next meeting, agenda for next call, topics for next time, next time, items for next meeting,
    future agenda items, future meeting schedule, next meeting time,
    next meeting date/time, next meeting date and time, topics for next week, future topics, next meeting details, date of next meeting, parking lot for next meeting,
    future meeting dates, upcoming meeting dates, dates for next meetings, dates of next meetings,
    date for next meeting, date for the next meeting, date of the next meeting, date and time of next meeting,
    date and time of the next meeting, date time and place of next meeting, schedule for next meetings,
    place date and time of next meeting, agenda for future meetings, future topics for discussion,
    upcoming meeting dates and times, next, agenda items for future meetings, agenda items for next meeting, *next weeks agenda, *next week s agenda, *next meetings agenda, *next meeting s agenda, *next agenda, next meetings agenda*, next meeting s agenda*, agenda for the next*, *for future meetings
  `),
  subject: words(`
    housekeeping, housekeeping*, announcements, aob, any other business, other items, updates, update, other, misc,
    celebrations*, shout outs*, shoutouts*, kudos*, q&a, q&a other, any other business*, other business, other topics, announcements*, round table, roundtable,
    open discussion, open floor, standup, additional agenda items
  `),
};
