import type { Need } from '../../../src/recommend/need.ts';

/** A need of which nothing is said but the changes. */
export const need = (changes: Partial<Need> = {}): Need => ({
  targetGroups: [],
  problems: [],
  othersProblems: [],
  onlyProblems: null,
  ages: null,
  circumstances: [],
  absentCircumstances: [],
  settings: [],
  components: [],
  municipality: null,
  mustBeAvailable: false,
  sorts: new Map(),
  doubt: 0,
  fosterHome: false,
  inTreatment: false,
  keepsHome: false,
  instruments: false,
  training: false,
  isAdult: false,
  atHome: false,
  textFit: new Map(),
  ...changes,
});
