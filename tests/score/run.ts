/**
 * `npm run score`: how well the minutes are understood, measured against labels made by careful reading.
 * `--update` raises the baseline to what is reached now; `--reset` sets it so, lower or not (say why in the commit).
 */
import { hasShared, shared } from '../helpers/places.ts';
import { fallenBelow, raised, readBaseline, writeBaseline } from './baseline.ts';
import { scoreArchives } from './score.ts';

if (!hasShared) {
  console.error(`The labelled archives are not at hand: there is no ${shared} (MINUTED_SHARED names another place)`);
  process.exit(2);
}
const wants = (flag: string) => process.argv.includes(flag);
const scores = await scoreArchives();
for (const { name, table } of scores) console.log(`── ${name}\n${table}\n`);
const baseline = wants('--reset') ? {} : readBaseline();
if (wants('--update') || wants('--reset')) {
  writeBaseline(raised(scores, baseline));
  console.log('tests/score/baseline.json is written');
} else {
  const fallen = fallenBelow(scores, baseline);
  for (const line of fallen) console.log(`below the baseline: ${line}`);
  process.exitCode = fallen.length > 0 ? 1 : 0;
}
