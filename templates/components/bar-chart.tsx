import type { JSX } from 'preact';
import type { BarChart as Chart } from '../../src/site/charts/bars.ts';
import type { Strings } from '../../src/site/strings/strings.ts';
import { ChartTable } from './chart-table.tsx';

interface Props {
  readonly chart: Chart;
  readonly strings: Strings;
}

/** Bars drawn as SVG, the figures in a table below. */
export function BarChart({ chart, strings }: Props): JSX.Element {
  return (
    <figure class="chart">
      <figcaption>
        {chart.title}
        {chart.legend.map((name, index) => (
          <span key={name} class={`legend series-${index + 1}`}>
            {name}
          </span>
        ))}
      </figcaption>
      <svg viewBox={`0 0 ${chart.width} ${chart.height}`} role="img" aria-label={chart.title}>
        {chart.lines.map((line) => (
          <g key={line.y} class="grid">
            <line x1="34" x2={chart.width} y1={line.y} y2={line.y} />
            <text x="28" y={line.y + 4}>
              {line.text}
            </text>
          </g>
        ))}
        {chart.bars.map((bar) => (
          <rect
            key={`${bar.x} ${bar.series}`}
            class={`series-${bar.series}`}
            x={bar.x}
            y={bar.y}
            width={bar.width}
            height={bar.height}
          >
            <title>{bar.title}</title>
          </rect>
        ))}
        {chart.labels.map((label) => (
          <text key={label.x} class="label" x={label.x} y={chart.height - 6}>
            {label.text}
          </text>
        ))}
      </svg>
      <ChartTable table={chart.table} label={strings.common.table} caption={chart.title} />
    </figure>
  );
}
