/** Where an address belongs on sbu.se: lists that can be read cell by cell, reports, knowledge gaps, short links. */
import type { Place } from './site.ts';

const list = /^\/sv\/publikationer\/effektiva-insatser-inom-socialtjanstomradet\/?$/i;
const interventions = /^\/sv\/publikationer\/interventionslista-sbu-databas\/([^/]+)\/?$/i;
const gaps = /^\/sv\/publikationer\/vetenskapliga-?kunskapsluckor\/([^/]+)\/?$/i;
/** Overviews and other things below /publikationer/ that are no publications. */
const notReports = /^(sok|evidenkartor|evidenskartor|om-|interventionslista)/i;
const reports = /^\/sv\/publikationer\/([^/]+)\/([^/]+)\/?$/i;
/** /350, /2014_07, /ut202025, /vop2015_1: they redirect to the report. An `e` at the end is the English page. */
const shortLinks = /^\/((?:\d{2,4}(?:_\d{2})?)|ut\d{6}|vop\d{4}_\d+)\/?$/i;

export function sbuPlace(url: URL): Place | null {
  const { pathname } = url;
  if (list.test(pathname)) return { kind: 'effective', key: 'effektiva-insatser', rank: 0 };
  const intervention = interventions.exec(pathname)?.[1];
  if (intervention)
    return { kind: 'intervention', key: `intervention/${intervention.toLowerCase()}`, rank: 0 };
  const gap = gaps.exec(pathname)?.[1];
  if (gap) return { kind: 'gap', key: `kunskapslucka/${gap.toLowerCase()}`, rank: 0 };
  const [, type = '', name = ''] = reports.exec(pathname) ?? [];
  if (name !== '' && !notReports.test(type) && !notReports.test(name))
    return { kind: 'report', key: `${type}/${name}`.toLowerCase(), rank: 0 };
  const number = shortLinks.exec(pathname)?.[1];
  return number === undefined ? null : { kind: 'report', key: `nr/${number.toLowerCase()}`, rank: 1 };
}
