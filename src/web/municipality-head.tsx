import { assetUrl } from './assets.ts';
import type { WebDeps } from './deps.ts';

/** The stylesheet of the municipality's pages, beside the site's own. */
export function municipalityHead(deps: WebDeps) {
  return <link rel="stylesheet" href={assetUrl(deps.assets, 'municipality.css')} />;
}
