import { germanHeadings } from './headings-de.ts';
import { englishHeadings } from './headings-en.ts';
import type { HeadingWords } from './section-kinds.ts';

/** Heading words by language. Another language is another entry. */
export const headings: Readonly<Record<string, HeadingWords>> = { en: englishHeadings, de: germanHeadings };
