/** A method or a knowledge support that fits, with what speaks for it and what to think of, in Swedish. */
export interface Recommended {
  readonly id: string;
  readonly score: number;
  readonly reasons: readonly string[];
  readonly cautions: readonly string[];
}
