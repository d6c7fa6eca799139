import type { AvailabilityRule } from './availability/rule.ts';
import { availabilityRules } from './availability-rules.ts';
import { anyOf } from './pattern.ts';
import type { Sentence } from './sentences.ts';
import type { TagOf } from './types.ts';
import { course, thing } from './words/availability.ts';

/** Words of a thing one can get: without them "gratis" or "upphörde" is about something else. */
const aboutThing = anyOf`
  ${thing}s?|${course}|licens\p{L}*|manual\p{L}*|behandlare|certifi\p{L}*|förvalta\p{L}*
  terapi(?:n)?|föräldrastöd(?:et)?|version(?:en)?|verksamhet(?:en)?|den|det|frågeformulär(?:et)?
  intervju(?:n)?|handledning(?:en)?|organisation(?:en)?|nätverk(?:et)?|häfte(?:t)?
  \p{L}*(?:guide|lista|mall|formulär|manual|material|skala|bok|häfte|film)(?:n|en|et|er|erna|or|orna|ar)?
  pris(?:et)?|kursavgift(?:en)?|deltagaravgift(?:en)?|heldag(?:en)?|bok(?:en)?|mall(?:en)?
  skattning(?:en)?|webbstöd(?:et)?|\p{L}*(?:skala|skalan|formulär|formuläret|test|testet)
  startavgift(?:en)?|deltagare|hem|team(?:et)?
`;

/** A plan, a hope or a demand: nothing that is there to be had. "Ska användas" is a rule, no plan. */
const onlyWished = anyOf`
  skulle|hoppas|förhoppning\p{L}*|önsk\p{L}*|ambition\p{L}*|borde|vore|efterlys\p{L}*|målet är
  målsättning\p{L}*|i framtiden|avser att|planera(?:r|s)|tänkt att|föreslå\p{L}*|förväntas
  undersök\p{L}*|vill se
`;

/** What clients get without charge is no licence. */
const costsPeopleNothing = anyOf`
  (?:jobbar|arbetar|jobba|arbeta) gratis|gratis för (?:alla|dig|er|den|invånare)\p{L}*
  (?:kostnadsfri|gratis|avgiftsfri)\p{L}*(?: [\p{L}]+){0,3} (?:för (?:den enskilde|familj\p{L}*|deltaga\p{L}+|brukare\p{L}*|klient\p{L}*|föräldra\p{L}*|dig|barn\p{L}*|unga|ungdomar|alla invånare)|rådgivning|samtal|hjälp|stöd)
  (?:stödet|samtalen|besöket|besöken|hjälpen|rådgivningen|vården|mötena|lunchen|fikat|resan|hämtningen|insatsen|behandlingen|inträdet)(?: hos oss| här)? (?:är|ges) (?:alltid |helt )?(?:gratis|kostnadsfri\p{L}*|avgiftsfri\p{L}*|utan kostnad)
`;

/** What it cannot be twice at once: closed and on trial, given here and only abroad. */
const oneOf: ReadonlySet<string> = new Set(['lifecycle', 'training', 'steward']);

/** What names its thing by its own words: "kursen", "priset", "skyldig att erbjuda". */
const saysItself: ReadonlySet<string> = new Set([
  'statutory',
  'certification_required',
  'none_found',
  'training_regular',
  'training_on_request',
  'training_ended',
  'training_abroad_only',
]);

/** What a professional uses: what clients get for nothing ("det kostar ingenting") says nothing of a licence. */
const namesUsable = anyOf`
  ${thing}s?|${course}|licens\p{L}*|certifi\p{L}*
  \p{L}*(?:guide|lista|mall|formulär|manual|material|skala|bok|häfte|film|test|verktyg|app|intervju|svår)(?:n|en|et|er|erna|or|orna|ar|a|skalor)?
  krävs|behövs
`;

/** What a text says of getting the method: licence, training, languages, cost, or that it is closed. */
export function availabilityTags(
  sentence: Sentence,
  methods: readonly string[],
  before = '',
): TagOf<'availability'>[] {
  const tags: TagOf<'availability'>[] = [];
  const text = sentence.text;
  // A heading ("Krav på utbildning") says what the next lines are about, not what they say.
  if (text.endsWith('?') || sentence.isHeading) return tags;
  for (const rule of availabilityRules) {
    const said = saidIn(rule, text, before) ?? saidAcross(rule, text, before);
    if (said === null) continue;
    if (rule.code === 'free' && !rule.saysWhat && (costsPeopleNothing.test(text) || !namesUsable.test(text)))
      continue;
    if (tags.some((t) => t.value === (rule.code ?? rule.aspect))) continue;
    if (oneOf.has(rule.aspect) && tags.some((t) => t.availability.aspect === rule.aspect)) continue;
    let confidence = rule.confidence;
    const why = [`»${said.text}«`];
    if (
      methods.length === 0 &&
      !rule.saysWhat &&
      !saysItself.has(rule.code ?? rule.aspect) &&
      !aboutThing.test(text)
    )
      [confidence, why[1]] = [confidence - 0.25, 'oklart vad det gäller'];
    if (onlyWished.test(text) && !/krävs|kräver/iu.test(said.text) && !/^(?:skulle|vill) /iu.test(text))
      [confidence, why[1]] = [confidence - 0.25, 'plan eller förhoppning'];
    tags.push({
      facet: 'availability',
      value: rule.code ?? rule.aspect,
      availability: { aspect: rule.aspect, code: rule.code, methods },
      rule: `availability/${rule.code ?? rule.aspect}`,
      span: said.span,
      text: said.text,
      confidence: Math.round(Math.min(0.97, Math.max(0.05, confidence)) * 100) / 100,
      reason: why.filter(Boolean).join(', '),
    });
  }
  return withoutFreeBesideDemands(tags);
}

/** Where a rule's parts stand, from the first to the last; null when one is missing. */
function saidIn(
  rule: AvailabilityRule,
  text: string,
  before: string,
): { span: readonly [number, number]; text: string } | null {
  if (rule.not?.test(text) || rule.otherMatter?.test(text)) return null;
  if (rule.about && !rule.about.test(text) && !rule.about.test(before)) return null;
  const parts = rule.all.map((part) => part.exec(text));
  const found = parts.filter((part) => part !== null);
  if (found.length < parts.length) return null;
  const start = Math.min(...found.map((part) => part.index));
  const end = Math.max(...found.map((part) => part.index + part[0].length));
  return { span: [start, end], text: text.slice(start, end) };
}

/** Begun in the sentence before and completed in this one, which is then what is shown. */
function saidAcross(
  rule: AvailabilityRule,
  text: string,
  before: string,
): { span: readonly [number, number]; text: string } | null {
  if (!rule.saysWhat || before === '' || saidIn(rule, before, '') !== null) return null;
  return saidIn(rule, `${before} ${text}`, '') === null ? null : { span: [0, text.length], text };
}

const withoutCharge = /kost|gratis|avgift|fri|öppe/iu;
/** "Ingen certifiering krävs men utbildning är obligatorisk" is not free; "kostar inget men kräver utbildning" is both. */
function withoutFreeBesideDemands(tags: TagOf<'availability'>[]): TagOf<'availability'>[] {
  // Not known whether it takes a licence is no licence.
  const unknown = tags.filter((t) => t.value === 'unknown');
  if (unknown.length > 0) return unknown;
  const demands = tags.some((t) => t.value.endsWith('_required'));
  return demands ? tags.filter((t) => t.value !== 'free' || withoutCharge.test(t.text)) : tags;
}
