import type { JSX } from 'preact';
import type { TextLink } from '../../src/site/frame.ts';
import type { Strings } from '../../src/site/strings/strings.ts';

interface Props {
  readonly decisions: readonly TextLink[];
  readonly strings: Strings;
}

/** What holds today about a subject, as a list of short links; nothing where nothing was decided. */
export function InForce({ decisions, strings }: Props): JSX.Element | null {
  if (decisions.length === 0) return null;
  return (
    <div class="in-force">
      <p>{strings.decisions.inForce}:</p>
      <ul>
        {decisions.map((decision) => (
          <li key={decision.href}>
            <a href={decision.href}>{decision.text}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
