/**
 * The archive's path that a relative URL in the file at `from` leads to, without query and fragment; null for an absolute
 * URL, one within the page, and one that leads out of the archive. Broken percent signs are taken as written.
 */
export function resolvePath(from: string, url: string): string | null {
  if (/^(?:[a-z][a-z\d+.-]*:|\/\/|#|\?|$)/i.test(url)) return null;
  const path = decoded(url.replace(/[?#].*$/s, ''));
  const folders = path.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') folders.push(part);
    else if (folders.pop() === undefined) return null;
  }
  return folders.join('/');
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
