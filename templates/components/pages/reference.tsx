import type { JSX } from 'preact';
import type { MentionGroup, ReferenceView } from '../../../src/site/pages/reference.ts';
import { ActionList } from '../action-list.tsx';
import { Day } from '../day.tsx';
import { DecisionList } from '../decision-list.tsx';
import { InForce } from '../in-force.tsx';
import { PageHeader } from '../page-header.tsx';
import { Section } from '../section.tsx';
import { Timeline } from '../timeline.tsx';

/** The page of one issue, pull request or discussion. */
export function ReferencePage({ view }: { readonly view: ReferenceView }): JSX.Element {
  const { references } = view.frame.strings;
  return (
    <>
      <PageHeader title={view.title} facts={[view.name, ...view.facts]}>
        {view.state && <span class={`badge ${view.state.state}`}>{view.state.text}</span>}
        <a href={view.url} rel="nofollow ugc noopener">
          {references.onHost}
        </a>
      </PageHeader>
      {view.timeline && <Timeline chart={view.timeline} />}
      <InForce decisions={view.inForce} strings={view.frame.strings} />
      {view.decisions.length > 0 && (
        <Section title={references.decisions}>
          <DecisionList decisions={view.decisions} withMeeting />
        </Section>
      )}
      {view.actions.length > 0 && (
        <Section title={references.actions}>
          <ActionList actions={view.actions} />
        </Section>
      )}
      <Section title={references.mentions}>
        <ol class="mentions">
          {view.mentions.map((mention) => (
            <Mention key={mention.href} mention={mention} />
          ))}
        </ol>
      </Section>
    </>
  );
}

function Mention({ mention }: { readonly mention: MentionGroup }): JSX.Element {
  return (
    <li>
      <p class="meta">
        {mention.date && <Day date={mention.date} />}
        {mention.group && <a href={mention.group.href}>{mention.group.text}</a>}
      </p>
      <a class="title" href={mention.href}>
        {mention.title}
      </a>
      {mention.places.map((place, index) => (
        <div key={index} class="quote">
          {place.item && <a href={place.href}>{place.item}</a>}
          {place.context && <p>{place.context}</p>}
        </div>
      ))}
    </li>
  );
}
