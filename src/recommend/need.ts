import type { Ages } from '../domain/primitives.ts';
import type { Told } from './told.ts';

/** A need as it was understood: ids of the vocabularies, nothing of anybody's own words. */
export interface Need extends Told {
  readonly targetGroups: readonly string[];
  readonly problems: readonly string[];
  /**
   * Problems that are another's: of a child's parent, a wife's husband. They are answered by what is made for
   * relatives, children or families, not by treating the person who asks.
   */
  readonly othersProblems: readonly string[];
  /** Only methods for these are answers (outside.ts); null = any. */
  readonly onlyProblems: readonly string[] | null;
  readonly ages: Ages | null;
  /** Circumstances that are there, and such as are answered to be absent; the rest are not known. */
  readonly circumstances: readonly string[];
  readonly absentCircumstances: readonly string[];
  readonly settings: readonly string[];
  readonly components: readonly string[];
  /** SCB code; null = not given. */
  readonly municipality: string | null;
  readonly mustBeAvailable: boolean;
  /** 0–1: how likely it is that the text tells of nothing that methods are for; 0 where none is given. */
  readonly doubt: number;
  /** Id → how well the words of the need fit the record, 0–1; empty without free text. */
  readonly textFit: ReadonlyMap<string, number>;
}
