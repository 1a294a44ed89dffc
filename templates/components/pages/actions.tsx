import type { JSX } from 'preact';
import type { ActionSection, ActionsView } from '../../../src/site/pages/actions.ts';
import type { Strings } from '../../../src/site/strings/strings.ts';
import { ActionList } from '../action-list.tsx';
import { ListFilter } from '../list-filter.tsx';
import { PageHeader } from '../page-header.tsx';

/** A page of the register of actions. */
export function Actions({ view }: { readonly view: ActionsView }): JSX.Element {
  const { strings } = view.frame;
  return (
    <>
      <PageHeader title={view.title} lead={view.sections.length > 0 ? view.lead : strings.actions.none} />
      <nav class="views" aria-label={strings.actions.views}>
        <ul>
          {view.views.map((link) => (
            <li key={link.href}>
              <a href={link.href} aria-current={link.current ? 'page' : undefined}>
                {link.text}
              </a>
            </li>
          ))}
        </ul>
        {view.groups.length > 1 && (
          <details>
            <summary>{strings.home.groups}</summary>
            <ul>
              {view.groups.map((link) => (
                <li key={link.href}>
                  <a href={link.href}>{link.text}</a>
                </li>
              ))}
            </ul>
          </details>
        )}
      </nav>
      {view.sections.length > 0 && <ListFilter strings={strings} withAge />}
      {view.sections.map((section) => (
        <Part key={section.id} section={section} withOutcome={view.withOutcome} strings={strings} />
      ))}
    </>
  );
}

interface PartProps {
  readonly section: ActionSection;
  readonly withOutcome: boolean;
  readonly strings: Strings;
}

function Part({ section, withOutcome, strings }: PartProps): JSX.Element {
  return (
    <section class="part">
      <h2 id={section.id}>
        {section.href === null ? section.heading : <a href={section.href}>{section.heading}</a>}{' '}
        <small>{section.rows.length + section.older.length}</small>
      </h2>
      {section.rows.length > 0 && <ActionList actions={section.rows} withOutcome={withOutcome} />}
      {section.older.length > 0 && (
        <details>
          <summary>{strings.actions.older(section.older.length)}</summary>
          <ActionList actions={section.older} withOutcome={withOutcome} />
        </details>
      )}
    </section>
  );
}
