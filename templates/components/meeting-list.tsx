import type { JSX } from 'preact';
import type { TextLink } from '../../src/site/frame.ts';
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
        <Row key={meeting.href} meeting={meeting} group={withGroup ? meeting.group : null} />
      ))}
    </ol>
  );
}

function Row({ meeting, group }: { readonly meeting: MeetingCard; readonly group: TextLink | null }): JSX.Element {
  return (
    <li>
      <span class="when">{meeting.date && <Day date={meeting.date} />}</span>
      <div>
        <a class="title" href={meeting.href}>
          {meeting.title}
        </a>
        {meeting.badge && <span class="badge">{meeting.badge}</span>}
        {(group || meeting.topics) && (
          <p class="topics">
            {group && <a href={group.href}>{group.text}</a>}
            {group && meeting.topics && ' · '}
            {meeting.topics}
          </p>
        )}
      </div>
    </li>
  );
}
