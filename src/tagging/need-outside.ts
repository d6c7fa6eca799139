/** Subjects of others than social services in a need: what is asked for, and what is only told in passing. */
import type { ReadWord } from './read-need.ts';
import { sentencesOf } from './sentences.ts';
import { asksForHelp, type OutsideKind, outsideSubjects } from './words/outside.ts';

export interface ReadOutside extends Omit<ReadWord, 'id'> {
  readonly kind: OutsideKind;
  /** It is what is asked for, so that a problem named beside it is only the background. */
  readonly asked: boolean;
}

const wanting = /(?<!\p{L})(?:utan|saknar|inget|ingen|inga|tagit|förlorat|blivit av med)\s(?:\p{L}+\s)?$/iu;

/** "Bråkar om allt, umgänge, skolval": what people quarrel over is not what is asked for. */
const quarrelledOver =
  /(?:bråkar|bråkat|bråk|kommer\sinte\söverens|inte\s(?:kan\s)?enas|oense|oeniga|tvistar|osams|tjafsar|grälar|konflikt\p{L}*)\s(?:om|kring|över)\s[^.?!]*$/iu;

/** Where somebody asks or wants something. */
const asking =
  /\?\s*$|(?<!\p{L})(?:vill|önskar|söker|behöver|undrar|efterfrågar|efterlyser|be[rh]\som|skulle\s(?:vilja|behöva))(?!\p{L})/iu;

/** Is it told in a sentence that asks for nothing, where another asks? "… tills sjukpenningen ordnats. Vad kan hjälpa henne?" */
function isBackground(text: string, at: number): boolean {
  const sentences = sentencesOf(text);
  const own = sentences.findLast(({ start }) => start <= at);
  if (own === undefined || asking.test(own.text)) return false;
  return (
    !sentences.some((s) => asking.test(s.text)) ||
    sentences.some(
      (s) =>
        s !== own && asking.test(s.text) && !outsideSubjects.some((o) => o.asked && o.pattern.test(s.text)),
    )
  );
}

/** Every sort of subject that is another's; what is asked for is so only where no intervention is asked for beside it. */
export function outsideIn(text: string): ReadOutside[] {
  const wantsHelp = asksForHelp.test(text);
  return outsideSubjects.flatMap(({ kind, asked, mayBeBackground, pattern }) => {
    const match = pattern.exec(text);
    // "utan körkort", "har tagit hennes pass": what is wanting is how somebody lives, not what is asked for.
    const before = match === null ? '' : text.slice(0, match.index);
    if (match === null || wanting.test(before) || quarrelledOver.test(before)) return [];
    if (mayBeBackground && ((asked && wantsHelp) || isBackground(text, match.index))) return [];
    const span = [match.index, match.index + match[0].length] as const;
    return [{ kind, asked: asked && !wantsHelp, span, text: match[0] }];
  });
}
