/** What an offer says of what it offers, in the words that such mails use. Denied ones ("inte evidensbaserad") are no claims. */
import { isHypothetical } from '../tagging/context.ts';
import { anyOf, words } from '../tagging/pattern.ts';
import type { Passage } from './passages.ts';
import type { Assertion, AssertionKind } from './reading.ts';
import { quoteOf, type Sighting } from './sighting.ts';

const patterns: readonly (readonly [AssertionKind, RegExp])[] = [
  ['recommended', words`rekommender(?:as|ats|ad|at|ade|ar)|nationella riktlinjer(?:na)?|enligt riktlinjerna|(?:högt )?prioriterad i riktlinjerna`],
  ['approved', words`godkän(?:d|t|da|ts)(?: av| hos)|certifiera(?:d|t|de) av|kvalitetssäkra(?:d|t|de)|auktorisera(?:d|t|de)|kvalitetsgranska(?:d|t|de)`],
  ['listed', words`(?:finns|ingår|beskrivs|upptagen|listad|listas|med)(?: med)? (?:i|på) (?:metodguiden|kunskapsguiden|socialstyrelsens metodguide|sbu:s lista|interventionslistan)`],
  ['effect', anyOf`
    evidensbaser\p{L}+|evidensprövad\p{L}*|evidens(?: för| finns|läge\p{L}*)?
    vetenskapligt (?:bevisa|belag|beprövad|grunda|utvärdera|underbygg|förankra|prövad|stöd|testa)\p{L}*
    vetenskaplig (?:grund|evidens)|forskningsbaser\p{L}+|forskningsförankra\p{L}+
    forskning(?:en)? visar|studier visar|(?:starkt |gott |stort |brett )?stöd i forskning(?:en)?
    forskningsstöd|väl (?:utvärdera|beforska|beprövad)\p{L}*|bevisad effekt
    dokumenterad(?:e)? (?:god |goda )?(?:effekt|resultat)\p{L}*|bevisligen
    (?:mycket |visat |visar |gett |ger )(?:god|goda|stor|stora|hög|snabb|snabba|varaktig|varaktiga|fantastiska) (?:effekt|resultat)\p{L}*
    \d{2,3} ?% (?:av (?:deltagarna|barnen|ungdomarna|föräldrarna|klienterna|familjerna)|minskning|blir|blev|färre|mindre|bättre)
    \d{2,3} procent (?:av (?:deltagarna|barnen|ungdomarna|föräldrarna|klienterna|familjerna)|minskning|blir|blev|färre|mindre|bättre)
    garanter(?:ar|ad|at|ade) (?:effekt|resultat)\p{L}*
  `],
  ['experience', words`beprövad erfarenhet`],
  ['terms', words`licensfri(?:tt|a)?|kostnadsfri(?:tt|a)?|utan licens|ingen licens|fri(?:tt)? att använda|utan krav på (?:licens|utbildning|certifiering)`],
]; // biome-ignore format: a rule a line

const denied = words`inte|ej|ingen|inget|inga|saknar|saknas|utan|ännu inte|varken`;

export function assertionsIn(
  passages: readonly Passage[],
  methods: readonly Sighting[],
  bodies: readonly Sighting[],
): Assertion[] {
  return passages.flatMap(({ text, sentences }, passage) =>
    sentences.flatMap((sentence) => {
      const end = sentence.start + sentence.text.length;
      const inside = (s: Sighting) => s.passage === passage && s.start >= sentence.start && s.end <= end;
      const named = (all: readonly Sighting[]) => [
        ...new Set(all.filter((s) => inside(s) && s.doubt === null).flatMap((s) => s.ids)),
      ];
      return patterns.flatMap(([kind, pattern]): Assertion[] => {
        const match = pattern.exec(sentence.text);
        if (match === null) return [];
        const before = sentence.text.slice(Math.max(0, match.index - 22), match.index);
        // "utan krav på licens" carries its own negation.
        if (kind !== 'terms' && denied.test(before.split(/[.;,]/).at(-1) ?? '')) return [];
        if (sentence.text.endsWith('?') || (kind === 'effect' && isPlan(sentence.text))) return [];
        const at = sentence.start + match.index;
        return [
          {
            kind,
            quote: quoteOf(text, at, at + match[0].length),
            bodies: named(bodies),
            methods: named(methods),
          },
        ];
      });
    }),
  );
}

/** "ska utvärderas", "planeras": a hope is no claim; "för att minska" beside "evidensbaserad" does not make it one. */
function isPlan(text: string): boolean {
  return (
    /\b(?:ska|skall|kommer att|planerar|hoppas)\b/i.test(text) &&
    isHypothetical(text) &&
    !/evidensbas|bevisa|dokumentera/i.test(text)
  );
}
