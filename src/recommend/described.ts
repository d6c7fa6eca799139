import type { Ages } from '../domain/primitives.ts';

/** What of a record is compared: methods and supports both have these. */
export interface Described {
  readonly id: string;
  readonly title: string;
  readonly summary: string | null;
  readonly targetGroups: readonly string[];
  readonly problems: readonly string[];
  readonly ages: Ages | null;
  readonly components: readonly string[];
  readonly settings: readonly string[];
  /** Something to assess with, and no help by itself. */
  readonly assesses: boolean;
  /** Made for those who meet people, not for the people. */
  readonly teaches: boolean;
  /** Made for the partner of the one who is helped, while that goes on. */
  readonly forPartners: boolean;
  /** Made for those who have others' children at home, whoever they are. */
  readonly forFosterHomes: boolean;
  /** Done in a district or a municipality, with nobody in particular. */
  readonly isOfAreas: boolean;
  /** Made for everybody, to prevent, and for nothing else. */
  readonly universal: boolean;
}

/** One part of the sum, with what is said of it in Swedish. */
export interface Part {
  readonly score: number;
  readonly reasons: readonly string[];
  readonly cautions: readonly string[];
}

/** Whom a record is for, and for what. */
export type MadeFor = Pick<Described, 'targetGroups' | 'problems'>;
