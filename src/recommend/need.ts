import type { Ages } from '../domain/primitives.ts';

/** A need as it was understood: ids of the vocabularies, nothing of anybody's own words. */
export interface Need {
  readonly targetGroups: readonly string[];
  readonly problems: readonly string[];
  readonly ages: Ages | null;
  /** Circumstances that are there, and such as are answered to be absent; the rest are not known. */
  readonly circumstances: readonly string[];
  readonly absentCircumstances: readonly string[];
  readonly settings: readonly string[];
  readonly components: readonly string[];
  /** SCB code; null = not given. */
  readonly municipality: string | null;
  readonly mustBeAvailable: boolean;
  /** Id → how well the words of the need fit the record, 0–1; empty without free text. */
  readonly textFit: ReadonlyMap<string, number>;
}

/** Without a problem, a content or words there is nothing to fit a method to: a group alone is not a need. */
export function saysNothing(need: Need): boolean {
  return (
    need.problems.length === 0 &&
    need.components.length === 0 &&
    need.targetGroups.length === 0 &&
    need.textFit.size === 0
  );
}
