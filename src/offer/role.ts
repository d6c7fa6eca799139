import { isComparison, isDeniedAfter, isNegated } from '../tagging/context.ts';
import { anyOf, words } from '../tagging/pattern.ts';
import type { Token } from '../tagging/tokens.ts';
import type { Role } from './reading.ts';

const refusedAfter = words`(?:erbjuds|ges|ingår|används|finns|omfattas|säljs|lärs ut|(?:erbjuder|ger|har|använder|säljer) vi) (?:dock |tyvärr |alltså |längre )?(?:inte|ej)|är (?:det )?(?:inte|ej) (?!bara|endast|enbart|minst)`;
const endedBefore = words`slutat (?:med|använda|att använda)|lagt ner|lagt ned|upphört med|fasat ut|avvecklat`;
const replacedBefore = anyOf`
  ersätter|ersatt|ersätta|byta ut|bytt ut|alternativ till|konkurrent till|komplement till
  kompletterar|bättre än|inspirerad av|liknar|påminner om
`;

/** What a sentence does with the name that stands from `start` to `end` in it. */
export function roleOf(sentence: string, tokens: readonly Token[], start: number, end: number): Role {
  const at = tokens.findIndex((t) => t.end > start);
  const before = clauseBefore(sentence, start);
  const after = sentence.slice(end, end + 60).split(/[.;:,]/)[0] ?? '';
  if (isNegated(tokens, at) || isDeniedAfter(sentence.slice(end)) || refusedAfter.test(after))
    return 'denied';
  if (endedBefore.test(before)) return 'denied';
  if (isComparison(sentence, start) || replacedBefore.test(before)) return 'compared';
  return 'offered';
}

function clauseBefore(sentence: string, at: number): string {
  return (
    sentence
      .slice(Math.max(0, at - 50), at)
      .split(/[.;:]|,? men /)
      .at(-1) ?? ''
  );
}
