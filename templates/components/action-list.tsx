import type { JSX } from 'preact';
import type { TextLink } from '../../src/site/frame.ts';
import type { ActionRow, Origin } from '../../src/site/parts/actions.ts';
import { Chip } from './person-chips.tsx';
import { Receipt } from './receipt.tsx';
import { ReferenceNames } from './reference-links.tsx';
import { Subject } from './subject.tsx';

interface Props {
  readonly actions: readonly (ActionRow & {
    readonly here?: string;
    readonly origin?: Origin;
    readonly receipt?: readonly TextLink[];
  })[];
  /** Say which group each belongs to. */
  readonly withGroup?: boolean;
  /** Say what became of each; needless where all are open. */
  readonly withOutcome?: boolean;
}

/** Actions: the task, who, since when, and what became of it. */
export function ActionList({ actions, withGroup = false, withOutcome = true }: Props): JSX.Element {
  return (
    <ul class="rows actions">
      {actions.map((action) => (
        <li key={action.here ?? action.href} class={action.outcome} data-age={action.age ?? undefined}>
          <Subject text={action.about} />
          <a class="title" href={action.here ?? action.href}>
            {action.above && <span class="above">{action.above} › </span>}
            {action.text}
          </a>
          <p class="meta">
            {withOutcome && <span class={`badge ${action.outcome}`}>{action.outcomeText}</span>}
            {action.owners.map((owner) => (
              <Chip key={owner.text} chip={owner} />
            ))}
            {action.due && <span class={action.due.isOver ? 'overdue' : undefined}>{action.due.text}</span>}
            {action.origin && <OriginMark origin={action.origin} />}
            {action.when && <span>{action.when}</span>}
            {action.seen && <span>{action.seen}</span>}
            {withGroup && action.group && <a href={action.group.href}>{action.group.text}</a>}
            <ReferenceNames references={action.references} />
            <Receipt links={action.receipt} />
          </p>
        </li>
      ))}
    </ul>
  );
}

function OriginMark({ origin: { text, href } }: { readonly origin: Origin }): JSX.Element {
  return href === null ? <span>{text}</span> : <a href={href}>{text}</a>;
}
