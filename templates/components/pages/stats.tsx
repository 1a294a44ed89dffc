import type { JSX } from 'preact';
import type { StatsView } from '../../../src/site/pages/stats.ts';
import { BarChart } from '../bar-chart.tsx';
import { GroupYears } from '../group-years.tsx';
import { PageHeader } from '../page-header.tsx';
import { Section } from '../section.tsx';

/** The archive in figures. */
export function Stats({ view }: { readonly view: StatsView }): JSX.Element {
  const { strings } = view.frame;
  return (
    <>
      <PageHeader title={view.title} lead={view.lead} facts={view.totals} />
      <div class="charts">
        {view.charts.map((chart) => (
          <BarChart key={chart.title} chart={chart} strings={strings} />
        ))}
      </div>
      {view.groups.rows.length > 0 && (
        <Section title={strings.search.groups}>
          <GroupYears table={view.groups} strings={strings} />
        </Section>
      )}
    </>
  );
}
