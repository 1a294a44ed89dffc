import type { MeetingPlugin } from '../draft.ts';
import { actions } from './actions.ts';
import { agenda } from './agenda.ts';
import { content } from './content.ts';
import { dates } from './dates.ts';
import { decisions } from './decisions.ts';
import { deck } from './deck.ts';
import { group } from './group.ts';
import { kind } from './kind.ts';
import { links } from './links.ts';
import { participants } from './participants.ts';
import { references } from './references.ts';
import { roles } from './roles.ts';
import { title } from './title.ts';
import { understanding } from './understanding.ts';

/**
 * The plugins in the order in which they run. Title and dates know which headings are no subjects, participants who is a
 * person: the agenda needs both. Everything after the agenda asks it (`agendaAt`) beneath which item it stands; the kind
 * of file follows from all that was found.
 */
export const plugins: readonly MeetingPlugin[] = [
  group,
  deck,
  title,
  dates,
  participants,
  roles,
  agenda,
  references,
  links,
  actions,
  decisions,
  kind,
  content,
  understanding,
];
