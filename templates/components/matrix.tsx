import type { JSX } from 'preact';
import { MATRIX_SIZE, type MatrixChart } from '../../src/site/charts/matrix.ts';
import type { Strings } from '../../src/site/strings/strings.ts';
import { ChartTable } from './chart-table.tsx';

interface Props {
  readonly chart: MatrixChart;
  readonly strings: Strings;
}

/** Who met whom, as squares that are the fuller the more often; the pairs in a table below. */
export function Matrix({ chart, strings }: Props): JSX.Element {
  return (
    <figure class="chart matrix">
      <figcaption>{chart.title}</figcaption>
      <svg viewBox={`0 0 ${chart.width} ${chart.height}`} role="img" aria-label={chart.title}>
        <desc>{chart.description}</desc>
        {chart.columns.map((column) => (
          <text key={column.text} class="label" x={column.x} y="12">
            {column.text}
          </text>
        ))}
        {chart.rows.map((row) => (
          <text key={row.y} x="0" y={row.y}>
            {row.text}
          </text>
        ))}
        <path class="cells" d={chart.background} />
        {chart.cells.map((cell) => (
          <rect
            key={`${cell.x} ${cell.y}`}
            class={`level-${cell.level}`}
            x={cell.x}
            y={cell.y}
            width={MATRIX_SIZE}
            height={MATRIX_SIZE}
          >
            <title>{cell.title}</title>
          </rect>
        ))}
      </svg>
      <ChartTable table={chart.table} label={strings.common.table} caption={chart.title} />
    </figure>
  );
}
