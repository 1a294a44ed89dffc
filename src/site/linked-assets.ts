import type { Asset } from '../model/index.ts';
import { assetOf } from './links.ts';
import type { Site } from './site.ts';

/** The files beside the minutes that minutes link to or show: only these are published, whatever else lies around. */
export function linkedAssets(site: Site, assets: readonly Asset[]): readonly Asset[] {
  const linked = new Set<string | null>();
  for (const { path } of site.archive.meetings) {
    for (const slot of site.rendered(path)?.slots ?? []) {
      if (slot.kind === 'link' || slot.kind === 'image') linked.add(assetOf(site, path, slot.url));
    }
  }
  return assets.filter((asset) => linked.has(asset.path));
}
