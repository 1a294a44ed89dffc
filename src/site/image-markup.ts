import type { Meeting, Slot } from '../model/index.ts';
import { assetAddress, pictureAddress } from './addresses.ts';
import type { Linker } from './frame.ts';
import type { ImageSize } from './image-size.ts';
import { assetOf } from './links.ts';
import { attributes, escapeHtml } from './markup.ts';
import type { Picture } from './picture.ts';
import type { Site } from './site.ts';

type ImageSlot = Extract<Slot, { kind: 'image' }>;

/** CSS pixels that the text column is wide at most: no picture is shown larger. */
const COLUMN = 720;

/** A picture that lies beside the minutes; in place of any other a link, because the site makes no request to other hosts. */
export function imageMarkup(site: Site, to: Linker, meeting: Meeting, slot: ImageSlot): string {
  const { url, alt, title, linked } = slot;
  const asset = assetOf(site, meeting.path, url);
  if (asset !== null) return ourImage(site, to, asset, slot);
  const text = alt || title || site.strings.meeting.missingImage;
  const isWeb = /^https?:/i.test(url);
  return isWeb && !linked
    ? `<a class="picture"${attributes({ href: url, rel: 'nofollow ugc noopener' })}>${escapeHtml(text)}</a>`
    : `<span class="picture">${escapeHtml(text)}</span>`;
}

/** With smaller versions where there are any; the original is what all others get, and what a large one links to. */
function ourImage(site: Site, to: Linker, asset: string, slot: ImageSlot): string {
  const { alt, title, linked } = slot;
  const picture = site.pictures.get(asset);
  const own = site.imageSizes.get(asset);
  const src = to(assetAddress(asset));
  // A camera held upright: the file's head tells the size of the picture before it is turned.
  const turned = own && picture && own.width > own.height !== picture.width > picture.height;
  const shown = shownSize(slot, turned ? { width: own.height, height: own.width } : own);
  const image = `<img${attributes({ src, alt, title, ...shown, loading: 'lazy', decoding: 'async' })}>`;
  if (!picture) return image;
  const html = `<picture>${sources(to, picture, shown.width)}${image}</picture>`;
  const original = (turned ? own.height : own?.width) ?? 0;
  if (linked || original <= Math.min(COLUMN, shown.width ?? COLUMN)) return html;
  const label = alt === '' ? site.strings.meeting.originalImage : null;
  return `<a${attributes({ class: 'original', href: src, 'aria-label': label })}>${html}</a>`;
}

function sources(to: Linker, picture: Picture, shown: number | undefined): string {
  const width = Math.min(COLUMN, shown ?? COLUMN);
  const sizes = `(min-width: ${width}px) ${width}px, 100vw`;
  return picture.sources
    .map(({ format, files }) => {
      const srcset = files.map((file) => `${to(pictureAddress(file.name))} ${file.width}w`).join(', ');
      return `<source${attributes({ type: `image/${format}`, srcset, sizes })}>`;
    })
    .join('');
}

/** The size that the minutes ask for, the other side in proportion; else the picture's own. */
function shownSize(
  { width, height }: Pick<ImageSlot, 'width' | 'height'>,
  own: ImageSize | undefined,
): Partial<ImageSize> {
  if (width === null && height === null) return own ?? {};
  const ratio = own ? own.width / own.height : null;
  const wide = width ?? (ratio === null || height === null ? null : Math.round(height * ratio));
  const high = height ?? (ratio === null || width === null ? null : Math.round(width / ratio));
  return { ...(wide === null ? {} : { width: wide }), ...(high === null ? {} : { height: high }) };
}
