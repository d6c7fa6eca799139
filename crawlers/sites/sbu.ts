/** sbu.se: four kinds of page, each in a file of its own. */

import {
  effectiveExpectation,
  extractEffective,
  extractIntervention,
  interventionExpectation,
} from './sbu-lists.ts';
import { sbuPlace } from './sbu-place.ts';
import { extractReport, gapExpectation, reportExpectation } from './sbu-reports.ts';
import type { Site } from './site.ts';

export const sbu: Site = {
  id: 'sbu',
  place: sbuPlace,
  expects: {
    report: reportExpectation,
    gap: gapExpectation,
    effective: effectiveExpectation,
    intervention: interventionExpectation,
  },
  extract: ({ page, kind }) => {
    switch (kind) {
      case 'effective':
        return extractEffective(page);
      case 'intervention':
        return extractIntervention(page);
      default:
        return extractReport(page, kind === 'gap' ? 'gap' : 'report');
    }
  },
};
