import type { MeetingPlugin } from '../draft.ts';
import { metadata } from './metadata.ts';
import { references } from './references.ts';

/**
 * The plugins in the order in which they run. Metadata knows which heading is the title; the agenda needs that;
 * everything after the agenda asks it (`agendaAt`) beneath which item it stands.
 */
export const plugins: readonly MeetingPlugin[] = [metadata, references];
