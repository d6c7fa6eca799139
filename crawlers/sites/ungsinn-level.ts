/** Ungsinn's classification in its own sentence: a level and the level's name, by the criteria of 2009 or of 2015. */

export interface Level {
  readonly level: number;
  readonly criteria: 2009 | 2015;
  /** As the register names it: quoted in the claim. */
  readonly label: string;
  /** As data/scales/ungsinn.yaml has it. */
  readonly onScale: string;
}

const names: readonly (readonly [RegExp, 2009 | 2015, number, string])[] = [
  [/\bdokumentert virksomt/i, 2009, 4, 'Dokumentert virksomt tiltak'],
  [/\bfunksjonelt virksomt/i, 2009, 3, 'Funksjonelt virksomt tiltak'],
  [/\bsannsynlig virksomt/i, 2009, 2, 'Sannsynlig virksomt tiltak'],
  [/\bpotensielt virksomt/i, 2009, 1, 'Potensielt virksomt tiltak'],
  [/\bsterk dokumentasjon/i, 2015, 5, 'sterk dokumentasjon'],
  [/\btilfredsstillende dokumentasjon/i, 2015, 4, 'tilfredsstillende dokumentasjon'],
  [/\bnoe dokumentasjon/i, 2015, 3, 'noe dokumentasjon'],
  [/\bteoretisk begrunne[td]/i, 2015, 2, 'teoretisk begrunnet'],
  [/\b(godt )?beskre[vw]et tiltak|\bgodt beskrevne tiltak/i, 2015, 1, 'beskrevet'],
  [/\buvirksomt/i, 2015, 0, 'uvirksomt tiltak'],
];

/**
 * From sentences that classify now: "ble klassifisert" is about an earlier edition. A number without a name does not say
 * which criteria it is of. Null when there is none; `unclear` when two sentences or a sentence's name and number differ.
 */
export function readLevel(text: string): Level | 'unclear' | null {
  const sentences = text
    .split(/(?<=[.!?])\s+(?=\p{Lu})|\n/u)
    .filter(
      (s) =>
        /\bklassifiser(es|er)\b/i.test(s) && /evidensnivå|virksomt|dokumentasjon|begrunn|beskrevet/i.test(s),
    );
  const read = sentences.flatMap((s) => levelOf(s) ?? []);
  const [first] = read;
  if (first === undefined) return null;
  const same = read.every((r) => r !== 'unclear' && first !== 'unclear' && r.onScale === first.onScale);
  return same ? first : 'unclear';
}

function levelOf(sentence: string): Level | 'unclear' | null {
  const numbers = new Set([...sentence.matchAll(/evidensnivå\s*(\d)/gi)].map((m) => Number(m[1])));
  const found = names.filter(([name]) => name.test(sentence));
  const [one] = found;
  if (one === undefined) return numbers.size === 0 ? null : 'unclear';
  const [, criteria, level, name] = one;
  if (found.length > 1 || numbers.size > 1 || (numbers.size === 1 && !numbers.has(level))) return 'unclear';
  const stars = /\*{1,4}/.exec(sentence)?.[0] ?? '';
  return criteria === 2009
    ? { level, criteria, label: `${name}, evidensnivå ${level} ${stars}`.trim(), onScale: `${level} ${name}` }
    : { level, criteria, label: `Evidensnivå ${level} – ${name}`, onScale: `${level} ${name}` };
}
