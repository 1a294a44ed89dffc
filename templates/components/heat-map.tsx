import type { JSX } from 'preact';
import type { HeatYear } from '../../src/site/charts/heat-map.ts';
import type { Strings } from '../../src/site/strings/strings.ts';
import { ChartTable } from './chart-table.tsx';
import { Scroll } from './scroll.tsx';

interface Props {
  readonly year: HeatYear;
  readonly title: string;
  readonly strings: Strings;
}

/** The days of a year as squares; those with a meeting are filled and lead to it. */
export function HeatMap({ year, title, strings }: Props): JSX.Element {
  return (
    <figure class="chart heat-map">
      <figcaption>
        {title} {year.year}
      </figcaption>
      <Scroll class="scroll" label={`${title} ${year.year}`}>
        <svg viewBox={`0 0 ${year.width} ${year.height}`} aria-hidden="true">
          {year.months.map((month) => (
            <text key={month.text} class="label" x={month.x} y="10">
              {month.text}
            </text>
          ))}
          <path class="cells" d={year.background} />
          {year.days.map((day) => (
            <rect key={`${day.x} ${day.y} ${day.href}`} class="series-1" x={day.x} y={day.y} width="10" height="10">
              <title>{`${day.date}: ${day.title}`}</title>
            </rect>
          ))}
        </svg>
      </Scroll>
      <ChartTable table={year.table} label={strings.common.table} caption={`${title} ${year.year}`} />
    </figure>
  );
}
