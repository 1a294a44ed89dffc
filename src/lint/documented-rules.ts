import type { RuleText } from '../model/index.ts';
import type { RuleDoc } from './rule.ts';
import { rules } from './rules/index.ts';
import { toldByLinking } from './told-by-linking.ts';
import { toldByParsing } from './told-by-parsing.ts';
import { toldByReading } from './told-by-reading.ts';

/** Everything that `check` may say, by rule: what the documentation lists. `no-participants` is told by parsing, too. */
export const documentedRules: readonly RuleDoc[] = [...rules, ...toldByReading, ...toldByParsing, ...toldByLinking];

const byId: ReadonlyMap<string, RuleText> = new Map(documentedRules.map((rule) => [rule.id, rule]));

/** What a diagnostic's rule is about; undefined for one that is not documented. */
export const ruleText = (id: string): RuleText | undefined => byId.get(id);
