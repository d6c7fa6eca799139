/** What a claim must have to carry what it says: flags, evidence, Swedish status (domain model 1–3, 5). */
import type { Claim } from '../domain/claim.ts';
import { claimDate, isFirstHand } from '../domain/claim.ts';
import { carriesVerdict } from '../domain/flags.ts';
import type { Check } from './check-report.ts';
import { recordsOf } from './check-report.ts';

/**
 * A claim that looks like a verdict and cannot raise its flag: published as what it is, without the flag.
 * A warning, because the editor may have meant it so; the flag's own rule refuses it in any case.
 */
export const checkVerdicts: Check = (facts) => {
  const recommends = new Set(
    recordsOf(facts.data, 'actors').flatMap((a) => (a.record.recommends ? [a.id] : [])),
  );
  return facts.data.claims.flatMap(({ claim, place }) => {
    if (claim.country !== 'SE' || !isVerdict(claim)) return [];
    const lacks = lackingFor(claim);
    if (advisesAgainst(claim) && !recommends.has(claim.source.assertedBy))
      lacks.push(`${claim.source.assertedBy} har inte i uppdrag att rekommendera`);
    if (lacks.length === 0) return [];
    const fix = 'komplettera källan om flaggan ska visas; annars behöver inget göras';
    return [facts.report('warning', place, ['source'], `ger ingen flagga: ${lacks.join('; ')}`, fix)];
  });
};

function isVerdict(claim: Claim): boolean {
  if (claim.fact === 'recommendation')
    return claim.value.status === 'current' && ['should_not', 'research_only'].includes(claim.value.level);
  if (claim.fact === 'finding') return claim.value.counts && claim.value.direction === 'negative';
  return claim.fact === 'availability' && ['discontinued', 'replaced'].includes(claim.value.code ?? '');
}

function advisesAgainst(claim: Claim): boolean {
  return claim.fact === 'recommendation' && claim.value.level === 'should_not';
}

/** Why `carriesVerdict` says no, part by part. */
function lackingFor(claim: Claim): string[] {
  if (carriesVerdict(claim)) return [];
  const { source } = claim;
  const lacks: string[] = [];
  if (!isFirstHand(claim)) lacks.push('inte läst hos den som säger det');
  if (source.title === null && source.work === null) lacks.push('dokument saknas');
  if (claimDate(claim) === null) lacks.push('datum saknas');
  return lacks;
}

const singleStudies = ['single_rct', 'controlled', 'uncontrolled', 'register_study'];

/** Only reviews, guidelines' evidence reviews and independent agencies' conclusions count (domain model 3). */
export const checkCounting: Check = (facts) =>
  facts.data.claims.flatMap(({ claim, place }) => {
    if (claim.fact !== 'finding' || !claim.value.counts || !singleStudies.includes(claim.value.design))
      return [];
    const message = `counts: true för en enskild studie (design ${claim.value.design})`;
    return [
      facts.report('error', place, ['value', 'counts'], message, 'sätt counts: false, eller rätta design'),
    ];
  });

/**
 * Nothing foreign counts as Swedish: a Swedish claim by another country's body is likely a missing `country`.
 * Bodies above countries (INT) do speak of Sweden.
 */
export const checkCountries: Check = (facts) => {
  const countries = new Map(recordsOf(facts.data, 'actors').map((a) => [a.id, a.record.country]));
  return facts.data.claims.flatMap(({ claim, place }) => {
    const country = countries.get(claim.source.assertedBy) ?? 'SE';
    if (claim.country !== 'SE' || country === 'SE' || country === 'INT') return [];
    const message = `räknas som svenskt men sägs av ${claim.source.assertedBy} (${country})`;
    return [
      facts.report(
        'warning',
        place,
        ['country'],
        message,
        `skriv country: ${country}, om det inte gäller Sverige`,
      ),
    ];
  });
};

/** A class has members; a brand has none. */
export const checkClassLinks: Check = (facts) => {
  const kinds = new Map(recordsOf(facts.data, 'methods').map((m) => [m.id, m.record.kind]));
  const classes = [
    'intervention_class',
    'instrument_group',
    'statutory_intervention',
    'service',
    'work_model',
  ];
  return facts.data.claims.flatMap(({ claim, place }) => {
    if (claim.fact !== 'class_link') return [];
    const kind = kinds.get(claim.value.class);
    if (kind === undefined || classes.includes(kind)) return [];
    const message = `${claim.value.class} är ingen klass (kind: ${kind})`;
    return [
      facts.report(
        'warning',
        place,
        ['value', 'class'],
        message,
        'länka till en klass, eller använd en relation',
      ),
    ];
  });
};
