/** One question as lines of a terminal. */
import { keysText, type Sitting } from './session.ts';

const bold = (s: string): string => `\u001b[1m${s}\u001b[0m`;
const inverse = (s: string): string => `\u001b[7m${s}\u001b[0m`;
const dim = (s: string): string => `\u001b[2m${s}\u001b[0m`;

/** Control characters of a page's text could move the cursor or write over what is asked. */
export function printable(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what is taken away
  return text.replace(/[\u0000-\u001f\u007f-\u009f]+/g, ' ');
}

export function showQuestion(sitting: Sitting): string {
  const q = sitting.questions[sitting.at];
  if (sitting.done || q === undefined) return `Klart: ${sitting.decided.length} beslut.`;
  const p = printable;
  return [
    dim(`${sitting.at + 1} av ${sitting.questions.length} · ${p(q.source)} · ${p(q.page)}`),
    dim(p(q.url)),
    '',
    `${bold(p(q.about))}: ${bold(p(q.candidates.find((c) => c.value === q.proposed)?.label ?? q.proposed))}`,
    dim(p(q.why)),
    '',
    `${p(q.before)}${inverse(p(q.said))}${p(q.after)}`,
    '',
    ...q.candidates.slice(0, 9).map((c, i) => `  ${i + 1} ${p(c.label)} ${dim(p(c.value))}`),
    '',
    sitting.typing === null ? dim(keysText) : `Annat värde (Enter sparar, Esc ångrar): ${p(sitting.typing)}`,
    p(sitting.message),
  ].join('\n');
}
