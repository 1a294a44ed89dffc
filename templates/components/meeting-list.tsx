import type { JSX } from 'preact';
import type { MeetingCard } from '../../src/site/parts/meetings.ts';
import { Day } from './day.tsx';

interface Props {
  readonly meetings: readonly MeetingCard[];
  /** Say which group each belongs to. */
  readonly withGroup?: boolean;
}

/** Meetings as a scannable list: day, title, first subjects. */
export function MeetingList({ meetings, withGroup = false }: Props): JSX.Element {
  return (
    <ol class="meetings">
      {meetings.map((meeting) => (
        <li key={meeting.href}>
          <span class="when">{meeting.date && <Day date={meeting.date} />}</span>
          <div>
            <a class="title" href={meeting.href}>
              {meeting.title}
            </a>
            {meeting.badge && <span class="badge">{meeting.badge}</span>}
            {(withGroup || meeting.topics) && (
              <p class="topics">
                {withGroup && meeting.group && <a href={meeting.group.href}>{meeting.group.text}</a>}
                {withGroup && meeting.topics && ' · '}
                {meeting.topics}
              </p>
            )}
          </div>
        </li>
      ))}
    </ol>
  );
}
