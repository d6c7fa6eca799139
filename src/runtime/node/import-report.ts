import type { DataReport } from '../../catalogue/check.ts';
import { issueText } from '../../catalogue/data-issue.ts';
import type { DataImport } from './data-import.ts';

/** Says what an import did, in a few lines; every error with its file, line and what to do. */
export function reportImport(result: DataImport, say: (line: string) => void): void {
  switch (result.status) {
    case 'unchanged':
      say('data/ is as it was at the last import.');
      return;
    case 'refused':
      say(
        `data/ has ${result.report.errors.length} errors; nothing was imported and the last good catalogue is kept:`,
      );
      for (const issue of result.report.errors) say(`  ${issueText(issue)}`);
      return;
    case 'imported': {
      const { counts } = result.summary;
      say(
        `Imported: records ${counts.recordsAdded} new, ${counts.recordsChanged} changed, ${counts.recordsRemoved} removed; ` +
          `claims ${counts.claimsAdded} new, ${counts.claimsChanged} changed, ${counts.claimsRemoved} removed.`,
      );
    }
  }
}

/** Prints a report of check:data. @returns the exit code: 1 when there are errors. */
export function reportCheck(report: DataReport, say: (line: string) => void): number {
  for (const [title, issues] of [
    ['Fel', report.errors],
    ['Varningar', report.warnings],
    ['Upplysningar', report.infos],
  ] as const) {
    if (issues.length === 0) continue;
    say(`${title} (${issues.length}):`);
    for (const issue of issues) say(`  ${issueText(issue)}`);
  }
  say(report.errors.length === 0 ? 'data/ is in order.' : `data/ has ${report.errors.length} errors.`);
  return report.errors.length === 0 ? 0 : 1;
}
