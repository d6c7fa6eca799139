/** A pasted text as its passages: lines that a mail program or a PDF broke are one again, list items stay apart. */
import { type Sentence, sentencesOf } from '../tagging/sentences.ts';

export interface Passage {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  /** Short, and beside other short ones: a name in a list rather than a sentence. */
  readonly inList: boolean;
}

/** Mail programs break lines at 72 and PDFs at more: a shorter line was ended by its writer. */
const BROKEN = 55;
const SHORT = 60;
const listStart = /^\s*(?:[•▪‣◦*·–—-]\s?|\d{1,3}[.)]\s|[a-h]\)\s|>)/;

/** @param text NFC. */
export function passagesOf(text: string): Passage[] {
  const lines = unbroken(text);
  const short = lines.map((line) => line !== '' && line.length <= SHORT && !/[.!?]$/.test(line));
  return lines.flatMap((line, i) => {
    if (line === '') return [];
    const inList = (short[i] ?? false) && (lines.length === 1 || (short[i - 1] ?? short[i + 1] ?? false));
    return [{ text: line, sentences: sentencesOf(line), inList }];
  });
}

function unbroken(text: string): string[] {
  const lines: string[] = [];
  let open = false;
  for (const raw of text.split(/\r\n|[\n\r\f\v\u2028\u2029]/)) {
    // Quoting marks of a mail that is answered or passed on.
    const bare = raw.replace(/^(?:\s*>)+\s?/, '').trim();
    const line = bare.replace(listStart, '').trim();
    const last = lines.at(-1);
    if (open && last !== undefined && bare !== '' && !listStart.test(bare))
      lines[lines.length - 1] = joined(last, bare);
    else lines.push(line);
    open = bare.length >= BROKEN && !/[.!?:;]$/.test(bare);
  }
  return lines;
}

/** "ungdoms-" and "vård" are one word; "missbruks-" and "och" are two. */
function joined(line: string, next: string): string {
  const broken = /\p{L}[-\u00AD]$/u.test(line) && /^\p{Ll}/u.test(next);
  if (!broken || /^(?:och|eller|samt|respektive)\s/.test(next)) return `${line} ${next}`;
  return line.slice(0, -1) + next;
}
