import type { AvailabilityAspect, AvailabilityCode } from '../../domain/facts/availability.ts';

export interface AvailabilityRule {
  readonly aspect: AvailabilityAspect;
  readonly code: AvailabilityCode | null;
  /** All of these must be said in the sentence, in whatever order. */
  readonly all: readonly RegExp[];
  /** What it is about: named here or in the sentence before. */
  readonly about?: RegExp;
  readonly confidence: number;
  /** Not when any of these stands in the sentence. */
  readonly not?: RegExp;
  readonly otherMatter?: RegExp;
  /** The parts say themselves what it is about. */
  readonly saysWhat?: true;
}
