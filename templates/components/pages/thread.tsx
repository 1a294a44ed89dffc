import type { JSX } from 'preact';
import type { ThreadStep, ThreadView } from '../../../src/site/pages/thread.ts';
import type { Said } from '../../../src/site/parts/said.ts';
import { ActionList } from '../action-list.tsx';
import { Day } from '../day.tsx';
import { DecisionList } from '../decision-list.tsx';
import { InForce } from '../in-force.tsx';
import { PageHeader } from '../page-header.tsx';
import { ReferenceList } from '../reference-links.tsx';
import { Section } from '../section.tsx';
import { Timeline } from '../timeline.tsx';

/** The page of one thread. */
export function ThreadPage({ view }: { readonly view: ThreadView }): JSX.Element {
  const { strings } = view.frame;
  return (
    <>
      <PageHeader title={view.title} facts={view.facts}>
        <a href={view.group.href}>{view.group.text}</a>
      </PageHeader>
      {view.timeline && <Timeline chart={view.timeline} />}
      <InForce decisions={view.inForce} strings={view.frame.strings} />
      <Section title={strings.threads.meetings}>
        <ol class="mentions">
          {view.steps.map((step) => (
            <Step key={step.href} step={step} />
          ))}
        </ol>
      </Section>
      {view.references.length > 0 && (
        <Section title={strings.references.title}>
          <ReferenceList references={view.references} strings={strings} />
        </Section>
      )}
    </>
  );
}

function Step({ step }: { readonly step: ThreadStep }): JSX.Element {
  return (
    <li>
      <p class="meta">
        {step.date && <Day date={step.date} />}
        <span>{step.meeting}</span>
        {step.why && <span>{step.why}</span>}
      </p>
      <a class="title" href={step.href}>
        {step.title}
      </a>
      <Lines said={step.said} />
      {step.decisions.length > 0 && <DecisionList decisions={step.decisions} />}
      {step.actions.length > 0 && <ActionList actions={step.actions} />}
    </li>
  );
}

function Lines({ said }: { readonly said: Said }): JSX.Element | null {
  if (said.lines.length === 0) return null;
  return (
    <ul class="said">
      {said.lines.map((line, index) => (
        <li key={index}>{line}</li>
      ))}
      {said.isCut && <li aria-hidden="true">…</li>}
    </ul>
  );
}
