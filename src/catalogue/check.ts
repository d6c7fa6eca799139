/** All checks of data/ beyond each file's own form. Pure over parsed rows; `npm run check:data` prints the answer. */
import { checkClassLinks, checkCounting, checkCountries, checkVerdicts } from './check-claims.ts';
import { checkFolders, checkPersonal } from './check-files.ts';
import { checkAbbreviations, checkCycles, checkDuplicates, checkRedirects } from './check-identity.ts';
import { checkReferences } from './check-references.ts';
import { type Check, checkFacts, type Severity } from './check-report.ts';
import type { DataIssue, LineOf } from './data-issue.ts';
import type { ParsedData } from './parse.ts';

export interface DataReport {
  /** Nothing is imported while there is one. */
  readonly errors: readonly DataIssue[];
  readonly warnings: readonly DataIssue[];
  readonly infos: readonly DataIssue[];
}

const checks: readonly Check[] = [
  checkDuplicates,
  checkRedirects,
  checkReferences,
  checkCycles,
  checkCounting,
  checkVerdicts,
  checkCountries,
  checkClassLinks,
  checkFolders,
  checkPersonal,
  checkAbbreviations,
];

/** The faults of form that parsing found are errors, and come first. */
export function checkData(data: ParsedData, lineOf: LineOf): DataReport {
  const facts = checkFacts(data, lineOf);
  const findings = checks.flatMap((check) => check(facts));
  const of = (severity: Severity) => findings.filter((f) => f.severity === severity).map((f) => f.issue);
  return { errors: [...data.issues, ...of('error')], warnings: of('warning'), infos: of('info') };
}
