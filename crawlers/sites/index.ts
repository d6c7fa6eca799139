/** The sites that can be crawled. A new one is one file here, one in data/sources, and fixtures (docs/contributing.md). */
import { barnafrid } from './barnafrid.ts';
import { bra } from './bra.ts';
import { crimesolutions } from './crimesolutions.ts';
import { diva } from './diva.ts';
import { folkhalsomyndigheten } from './folkhalsomyndigheten.ts';
import { kasvunTuki } from './kasvun-tuki.ts';
import { kunskapsguiden } from './kunskapsguiden.ts';
import { metodguiden } from './metodguiden.ts';
import { mfof } from './mfof.ts';
import { riksdagen } from './riksdagen.ts';
import { roi } from './roi.ts';
import { sbu } from './sbu.ts';
import type { Site } from './site.ts';
import { socialstyrelsen } from './socialstyrelsen.ts';
import { ungsinn } from './ungsinn.ts';
import { vardochinsats } from './vardochinsats.ts';

export const sites: readonly Site[] = [
  metodguiden,
  roi,
  kunskapsguiden,
  sbu,
  mfof,
  diva,
  socialstyrelsen,
  folkhalsomyndigheten,
  bra,
  barnafrid,
  vardochinsats,
  riksdagen,
  crimesolutions,
  ungsinn,
  kasvunTuki,
];

export function siteOf(id: string): Site | undefined {
  return sites.find((site) => site.id === id);
}
