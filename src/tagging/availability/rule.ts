import type { AvailabilityAspect, AvailabilityCode } from '../../domain/facts/availability.ts';

export interface AvailabilityRule {
  readonly aspect: AvailabilityAspect;
  readonly code: AvailabilityCode | null;
  /** All of these must be said in the sentence, in whatever order. */
  readonly all: readonly RegExp[];
  readonly confidence: number;
  /** Not when this stands in the sentence. */
  readonly not?: RegExp;
  /** The parts say themselves what it is about. */
  readonly saysWhat?: true;
}
