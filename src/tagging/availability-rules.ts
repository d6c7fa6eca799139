import { holderWordings } from './availability/holder.ts';
import { lifecycleEndWordings } from './availability/lifecycle-end.ts';
import { lifecycleUseWordings } from './availability/lifecycle-use.ts';
import type { AvailabilityRule } from './availability/rule.ts';
import { termsDemandsWordings } from './availability/terms-demands.ts';
import { termsOpenWordings } from './availability/terms-open.ts';
import { toldLife } from './availability/told-life.ts';
import { toldTerms } from './availability/told-terms.ts';
import { trainingWordings } from './availability/training.ts';

/** In order: of two that exclude each other (life, training) the first counts. All others that fit are read, one a code. */
export const availabilityRules: readonly AvailabilityRule[] = [
  ...lifecycleUseWordings,
  ...lifecycleEndWordings,
  ...trainingWordings,
  ...termsOpenWordings,
  ...termsDemandsWordings,
  ...holderWordings,
  // No wording is fixed, but several words must meet.
  ...toldLife,
  ...toldTerms,
];
