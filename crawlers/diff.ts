/** What a publishing would change, as a person reads it. */
import type { ImportPlan } from '../src/catalogue/import.ts';
import type { ChangeKind } from '../src/catalogue/store.ts';

const words: Record<ChangeKind, string> = {
  created: '+ ny post',
  changed: '~ ändrad post',
  removed: '- borttagen post',
  claim_added: '+ nytt påstående',
  claim_changed: '~ ändrat påstående',
  claim_removed: '- borttaget påstående',
};

/** One line a change, the first `most` of them, and a summary. Field values are cut to a line. */
export function readableDiff(plan: ImportPlan, most = 200): string[] {
  const { counts } = plan;
  const lines = plan.changes.slice(0, most).map((c) => {
    const fields = c.before === null || c.after === null ? '' : `: ${fieldsOf(c.before, c.after)}`;
    const fact = c.fact === null ? '' : ` (${c.fact})`;
    return `  ${words[c.change]} ${c.id} ”${c.title}”${fact}${fields}`;
  });
  const left = plan.changes.length - lines.length;
  return [
    `Poster: ${counts.recordsAdded} nya, ${counts.recordsChanged} ändrade, ${counts.recordsRemoved} borttagna. ` +
      `Påståenden: ${counts.claimsAdded} nya, ${counts.claimsChanged} ändrade, ${counts.claimsRemoved} borttagna.`,
    ...lines,
    ...(left > 0 ? [`  … och ${left} till`] : []),
  ];
}

function fieldsOf(
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
): string {
  return Object.keys(after)
    .map((key) => `${key} ${line(before[key])} → ${line(after[key])}`)
    .join('; ');
}

function line(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value ?? null);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
