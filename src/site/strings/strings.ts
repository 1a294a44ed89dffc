import { de } from './de.ts';
import { en, type Strings } from './en.ts';

export type { Strings } from './en.ts';

const languages: Readonly<Record<string, Strings>> = { en, de };

/** The words for a locale (`de-AT` → German); English where there is no table. */
export const stringsFor = (locale: string): Strings => languages[locale.split('-')[0]?.toLowerCase() ?? ''] ?? en;
