import type { JSX } from 'preact';
import type { GroupsView } from '../../../src/site/pages/groups.ts';
import { GroupYears } from '../group-years.tsx';
import { MeetingList } from '../meeting-list.tsx';
import { PageHeader } from '../page-header.tsx';
import { Section } from '../section.tsx';
import { Years } from '../years.tsx';

/** The page of all groups, and of the files that belong to none. */
export function Groups({ view }: { readonly view: GroupsView }): JSX.Element {
  const { strings } = view.frame;
  return (
    <>
      <PageHeader title={view.title} lead={view.table.rows.length > 0 ? view.lead : strings.common.nothing} />
      <div class="columns">
        <div>
          {view.table.rows.length > 0 && <GroupYears table={view.table} strings={strings} />}
          {view.root.length > 0 && (
            <Section title={strings.group.root}>
              <Years years={view.root} />
            </Section>
          )}
        </div>
        {view.latest.length > 0 && (
          <Section title={strings.home.latest}>
            <MeetingList meetings={view.latest} withGroup />
          </Section>
        )}
      </div>
    </>
  );
}
