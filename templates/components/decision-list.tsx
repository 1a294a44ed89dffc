import type { JSX } from 'preact';
import type { TextLink } from '../../src/site/frame.ts';
import type { DecisionRow } from '../../src/site/parts/decisions.ts';
import { Day } from './day.tsx';
import { Receipt } from './receipt.tsx';
import { ReferenceNames } from './reference-links.tsx';
import { Subject } from './subject.tsx';

interface Props {
  readonly decisions: readonly (DecisionRow & { readonly here?: string; readonly receipt?: readonly TextLink[] })[];
  /** Say which group and meeting took each. */
  readonly withMeeting?: boolean;
}

/** Decisions: what, with what result, where. */
export function DecisionList({ decisions, withMeeting = false }: Props): JSX.Element {
  return (
    <ul class="rows decisions">
      {decisions.map((decision) => (
        <li key={decision.here ?? decision.href} class={decision.outcome}>
          {withMeeting && <Subject thread={decision.thread} text={decision.subject} />}
          <a class="title" href={decision.here ?? decision.href}>
            {decision.text}
          </a>
          <p class="meta">
            <span class={`badge decision ${decision.outcome}`}>{decision.outcomeText}</span>
            {decision.notes.map((note) => (
              <span key={note}>{note}</span>
            ))}
            {withMeeting && decision.date && <Day date={decision.date} />}
            {withMeeting && decision.group && <a href={decision.group.href}>{decision.group.text}</a>}
            {!withMeeting && decision.thread && <a href={decision.thread.href}>{decision.thread.text}</a>}
            {decision.replacedBy && <a href={decision.replacedBy.href}>{decision.replacedBy.text}</a>}
            {decision.replaces && <a href={decision.replaces.href}>{decision.replaces.text}</a>}
            {decision.revisited && <a href={decision.revisited.href}>{decision.revisited.text}</a>}
            <ReferenceNames references={decision.references} />
            <Receipt links={decision.receipt} />
          </p>
        </li>
      ))}
    </ul>
  );
}
