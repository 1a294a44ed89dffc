import type { MeetingPlugin } from '../draft.ts';
import { actions } from './actions.ts';
import { agenda } from './agenda.ts';
import { dates } from './dates.ts';
import { deck } from './deck.ts';
import { group } from './group.ts';
import { participants } from './participants.ts';
import { references } from './references.ts';
import { title } from './title.ts';

/**
 * The plugins in the order in which they run. Title and dates know which headings are no subjects, participants who is a person: the agenda needs both;
 * everything after the agenda asks it (`agendaAt`) beneath which item it stands.
 */
export const plugins: readonly MeetingPlugin[] = [group, deck, title, dates, participants, agenda, references, actions];
