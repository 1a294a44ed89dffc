import { nameToEmoji } from 'gemoji';

const SHORTCODE = /:([a-z0-9_+-]{1,40}):/g;

/** `:rocket:` → 🚀; unknown names stay as written. */
export function emojify(text: string): string {
  if (!text.includes(':')) return text;
  return text.replace(SHORTCODE, (code, name: string) =>
    Object.hasOwn(nameToEmoji, name) ? (nameToEmoji[name] ?? code) : code,
  );
}
