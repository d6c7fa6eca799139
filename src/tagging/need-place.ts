import type { Need } from './read-need.ts';
import type { Tagger } from './tagger.ts';

/** The municipality that a need names: "i Dorotea", "Dorotea kommun". A name that is also a word needs one of them. */
export function municipalityIn(text: string, tagger: Tagger): Need['municipality'] {
  const name = String.raw`\p{Lu}\p{L}+(?:[ -]\p{Lu}\p{L}+)?`;
  const named = new RegExp(String.raw`(?<!\p{L})(?:(?:i|från|inom) (${name})(?: kommun| stad)?|(${name}) (?:kommun|stad))(?!\p{L})`, 'gu'); // biome-ignore format: one pattern
  for (const match of text.matchAll(named)) {
    const written = match[1] ?? match[2] ?? '';
    for (const form of [written, written.replace(/s$/, ''), written.split(' ')[0] ?? '']) {
      const found = tagger.knowledge.municipalities.find((m) => m.name === form);
      if (found === undefined) continue;
      const end =
        match.index +
        match[0].length -
        (form === written.split(' ')[0] && form !== written ? written.length - form.length : 0);
      return {
        id: found.code,
        name: found.name,
        span: [match.index, end],
        text: text.slice(match.index, end),
      };
    }
  }
  return null;
}
