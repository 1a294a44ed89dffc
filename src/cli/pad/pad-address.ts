import { UsageError } from '../../read/usage-error.ts';

/** Where a pad's markdown is to be had. */
export interface PadAddress {
  /** What to fetch. */
  readonly download: URL;
  /** Last part of the pad's own address: `scs-iaas`. */
  readonly name: string;
}

/** Addresses that are a text already. */
const IS_TEXT = /\/(?:download|export\/(?:txt|markdown)|raw)$|\.(?:md|markdown|txt)$/i;
/** HedgeDoc and HackMD show a note in several ways: `/NOTE?both`, `/s/NOTE`, `/p/NOTE#/1`. */
const HEDGEDOC_VIEW = /\/(?:edit|view|publish)$/;

/**
 * A pad's address as people copy it → where its text is: HedgeDoc and HackMD (`/NOTE/download`), Etherpad
 * (`/p/NAME/export/txt`), anything that ends as a text does. Throws UsageError for anything but http and https.
 */
export function padAddress(text: string): PadAddress {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || (url.protocol !== 'https:' && url.protocol !== 'http:'))
    throw new UsageError(`“${text}” is neither a file nor an address that starts with https:// or http://`);
  if (url.username !== '' || url.password !== '')
    throw new UsageError('the address holds a name or password', { hint: 'import public pads only' });
  const path = url.pathname.replace(/\/+$/, '').replace(HEDGEDOC_VIEW, '');
  if (path === '') throw new UsageError(`${text} names no pad`);
  const download = new URL(url.origin);
  download.pathname = IS_TEXT.test(path) ? path : `${path}${/^\/p\/[^/]+$/.test(path) ? '/export/txt' : '/download'}`;
  return { download, name: decodeURIComponent(path.split('/').at(-1) ?? '') };
}
