import type { Asset, Slot } from '../model/index.ts';
import type { Address } from './addresses.ts';
import { assetOf } from './links.ts';
import type { Site } from './site.ts';

/** The files beside the minutes that minutes link to or show: only these are published, whatever else lies around. */
export const linkedAssets = (site: Site, assets: readonly Asset[]): readonly Asset[] =>
  assetsOf(site, assets, new Set(['link', 'image']));

/** The pictures among them that minutes show. */
export const shownAssets = (site: Site, assets: readonly Asset[]): readonly Asset[] =>
  assetsOf(site, assets, new Set(['image']));

/** Addresses of the pages on which pictures may show. */
export const picturedPages = (site: Site): ReadonlySet<Address> =>
  new Set(
    site.index.meetings
      .filter(({ path }) => site.rendered(path)?.slots.some(({ kind }) => kind === 'image'))
      .map(({ path }) => site.addresses.meeting(path)),
  );

function assetsOf(site: Site, assets: readonly Asset[], kinds: ReadonlySet<Slot['kind']>): readonly Asset[] {
  const found = new Set<string | null>();
  for (const { path } of site.index.meetings) {
    for (const slot of site.rendered(path)?.slots ?? []) {
      if (kinds.has(slot.kind) && (slot.kind === 'link' || slot.kind === 'image'))
        found.add(assetOf(site, path, slot.url));
    }
  }
  return assets.filter((asset) => found.has(asset.path));
}
