/** A list of phrases written as they read: parted by commas, over as many lines as they need. */
export function words(list: string): readonly string[] {
  return list
    .split(',')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
}
