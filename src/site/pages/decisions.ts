import { grouped } from '../../data/collect.ts';
import { fixed } from '../addresses.ts';
import { type Frame, linker, makeFrame } from '../frame.ts';
import { type DecisionRow, decisionRow, latestDecisions } from '../parts/decisions.ts';
import { opened } from '../parts/folds.ts';
import type { Site } from '../site.ts';

/** The page of all decisions, by year. */
export interface DecisionsView {
  readonly frame: Frame;
  readonly title: string;
  readonly lead: string;
  readonly years: readonly {
    readonly id: string;
    readonly year: string;
    readonly rows: readonly DecisionRow[];
    readonly isOpen: boolean;
  }[];
}

/** Makes the page of all decisions. */
export function decisionsView(site: Site): DecisionsView {
  const to = linker(site, fixed.decisions);
  const { strings } = site;
  const years = grouped(
    site.archive.decisions.toSorted(latestDecisions).map((each) => [each.date?.slice(0, 4) ?? '', each] as const),
  );
  return {
    frame: makeFrame(site, { address: fixed.decisions, title: strings.decisions.title, section: 'decisions' }),
    title: strings.decisions.title,
    lead: strings.decisions.lead,
    years: opened(
      [...years].map(([year, decisions]) => ({
        id: year === '' ? 'undated' : `y${year}`,
        year: year || strings.common.undated,
        rows: decisions.map((decision) => decisionRow(site, to, decision)),
      })),
      ({ rows }) => rows.length,
    ),
  };
}
