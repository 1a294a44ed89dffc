import { oneLine } from '../../text/fold.ts';
import type { MeetingDraft } from '../draft.ts';

const MAX_EXCERPT = 240;

/** Tags and language of front matter, the language the words show, and the first words of what was discussed. */
export function content(draft: MeetingDraft): void {
  const { tags, lang, language } = draft.source.frontMatter;
  draft.tags = readTags(tags);
  const given = [lang, language].find((value) => typeof value === 'string');
  draft.language =
    typeof given === 'string' && /^[a-z]{2,3}(?:-[A-Za-z\d]{2,8})?$/.test(given) ? given : detectLanguage(draft);
  draft.excerpt = excerpt(draft);
}

/** A list, or HedgeDoc's comma string. */
function readTags(tags: unknown): string[] {
  const list: unknown[] = Array.isArray(tags) ? tags : typeof tags === 'string' ? tags.split(',') : [];
  const texts = list
    .filter((tag) => typeof tag === 'string' || typeof tag === 'number')
    .map((tag) => String(tag).trim());
  return [...new Set(texts.filter((tag) => tag !== ''))];
}

/** How many characters are looked at: the language of minutes shows early. */
const SAMPLE = 6000;

/** The language whose small words come most often; English where none does. */
function detectLanguage(draft: MeetingDraft): string {
  const words =
    draft.source.text
      .slice(0, SAMPLE)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const counts = Object.entries(draft.vocabulary.languages).map(([language, table]) => {
    const common = new Set(Object.values(table).flat());
    return { language, count: words.filter((word) => common.has(word)).length };
  });
  const best = counts.reduce((a, b) => (b.count > a.count ? b : a), { language: 'en', count: 0 });
  return best.language;
}

const DISCUSSED = new Set(['topic', 'subject', 'notes', 'agenda', 'review']);

function excerpt(draft: MeetingDraft): string {
  let text = '';
  for (const entry of draft.entries) {
    if (entry.form === 'heading' || entry.section === draft.titleSection || !DISCUSSED.has(entry.section.kind))
      continue;
    text += `${text === '' ? '' : ' · '}${oneLine(entry.text)}`;
    if (text.length > MAX_EXCERPT) break;
  }
  if (text.length <= MAX_EXCERPT) return text;
  const cut = text.lastIndexOf(' ', MAX_EXCERPT - 1);
  return `${text.slice(0, cut > 0 ? cut : MAX_EXCERPT - 1)}…`;
}
