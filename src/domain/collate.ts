/**
 * Swedish order for people: å, ä, ö last. One collator for all: `localeCompare(x, 'sv')` makes a new one for each pair,
 * which took 100 ms to sort the names of 500 methods.
 */
export const bySwedish: (a: string, b: string) => number = new Intl.Collator('sv').compare;
