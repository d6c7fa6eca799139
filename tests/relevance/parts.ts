/**
 * What the judged needs and the labelled passages are used for. `tuning`: rules were adjusted to it from the start.
 * `earlier`: held out until 2026-11-22, measured so often that it no longer told anything new, and tuning material
 * since. `fresh`: written blind by somebody else, in files of its own; only counted, never shown.
 */
export const parts = ['tuning', 'earlier', 'fresh'] as const;
export type Part = (typeof parts)[number];

export const partLabels: Readonly<Record<Part, string>> = {
  tuning: 'inställning',
  earlier: 'tidigare undanhållen',
  fresh: 'undanhållen (ny)',
};
