import type { JSX } from 'preact';
import type { Timeline as Chart } from '../../src/site/charts/timeline.ts';

/** Points along a line of time. The list beside it says the same, so that it has no table of its own. */
export function Timeline({ chart }: { readonly chart: Chart }): JSX.Element {
  return (
    <figure class="chart timeline">
      <svg viewBox={`0 0 ${chart.width} ${chart.height}`} role="img" aria-label={chart.title}>
        <line x1="0" x2={chart.width} y1="14" y2="14" />
        {chart.points.map((point) => (
          <circle key={point.href} class="series-1" cx={point.x} cy="14" r="6">
            <title>{`${point.date}: ${point.title}`}</title>
          </circle>
        ))}
        {chart.labels.map((label) => (
          <text key={label.x} class={`label ${label.anchor}`} x={label.x} y="40">
            {label.text}
          </text>
        ))}
      </svg>
    </figure>
  );
}
