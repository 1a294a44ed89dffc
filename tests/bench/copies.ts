import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const LONGEST_SHIFT = 70;

/**
 * Copies an archive `times` over into `target`. The first copy is as it is; each further one has folders of its own, its
 * years moved and its handles renamed, so that it is a different archive of the same kind.
 */
export function copyArchive(source: string, target: string, times: number): void {
  cpSync(source, target, { recursive: true });
  const files = readdirSync(source, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.md$/i.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(source.length + 1));
  const texts = files.map((file) => ({ file, text: readFileSync(join(source, file), 'utf8') }));
  for (let copy = 1; copy < times; copy++) {
    for (const { file, text } of texts) {
      const place = join(target, `copy-${copy}`, movedYears(file, copy));
      mkdirSync(dirname(place), { recursive: true });
      writeFileSync(place, renamedHandles(movedYears(text, copy), copy));
    }
  }
}

/** The same text in other years. */
export function movedYears(text: string, copy: number): string {
  return text.replace(/\b20([12]\d)(?=\d{4}\b|-\d\d)/g, (_, year: string) => {
    const moved = (Number(year) + copy) % LONGEST_SHIFT;
    return `20${String(moved).padStart(2, '0')}`;
  });
}

function renamedHandles(text: string, copy: number): string {
  return text.replace(/(^|[\s(])@([A-Za-z\d][A-Za-z\d-]*)/g, `$1@$2-${copy % 10}`);
}
