const wide = 'skadligt-bruk-och-beroende';
/** Substances, each with a treatment of its own. */
const single: ReadonlySet<string> = new Set([
  'alkoholproblem',
  'cannabis',
  'centralstimulantia',
  'opioidberoende',
  'lakemedelsberoende',
]);
const substances: ReadonlySet<string> = new Set([...single, 'narkotikaproblem']);

/**
 * Is a record made for other substances than the need's: a programme for stimulants is also on dependence at large, and
 * no answer to sleeping pills; one for cannabis is on drugs, and no answer to heroin?
 * @param problems the need's own. @param named the same with all that is wider.
 */
export function isForOtherSubstance(
  record: readonly string[],
  problems: readonly string[],
  named: readonly string[],
): boolean {
  const own = record.filter((p) => substances.has(p));
  const [only] = own;
  if (only === undefined || own.some((p) => named.includes(p))) return false;
  if (problems.some((p) => single.has(p))) return own.every((p) => single.has(p));
  return record.includes(wide) && own.length === 1 && named.some((p) => substances.has(p));
}
