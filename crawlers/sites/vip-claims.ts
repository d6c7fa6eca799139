/** Whom a page of a programme is for, and what it asks of the staff. */
import { ageTags } from '../../src/tagging/ages.ts';
import { sentencesOf } from '../../src/tagging/sentences.ts';
import { isPublished } from '../../src/tagging/threshold.ts';
import type { Field } from '../extract/fields.ts';
import { contradicts, saidTerms } from './availability-words.ts';
import { type DraftClaim, quoted } from './draft.ts';
import type { MapContext } from './site.ts';

/** "Föräldrar till vuxna": the group after the word is not the one that is meant; nor is one that is left out. */
const indirect =
  /(?<!\p{L})(?:anhörig\p{L}*|närstående|föräldrar|partner|barn) (?:till|för|åt)(?!\p{L})|(?<!\p{L})(?:inte|ej|utom)(?!\p{L})/iu;

/** Groups are read only where the words name whom it is for, and not somebody by way of somebody else. */
export function populationOf(
  context: MapContext,
  text: string,
  ageGroup: string,
): NonNullable<DraftClaim['population']> | null {
  const plain = indirect.test(text) ? '' : text;
  const ages = sentencesOf(`${text}\n${ageGroup}`)
    .flatMap((s) => ageTags(s))
    .filter(isPublished);
  const [age, ...otherAges] = ages;
  const population = {
    targetGroups: [...new Set(context.catalogue.conceptsIn('target-groups', plain))],
    ages: age !== undefined && otherAges.length === 0 ? age.ages : null,
    text: quoted(text.replace(/\.$/, '')),
  };
  return population.targetGroups.length === 0 && population.ages === null && population.text === null
    ? null
    : population;
}

/** What the staff need, as far as it is a label or one of the fixed phrases. */
export function competenceClaims(
  subject: string,
  competence: Field | null,
  work: string,
  dates: object,
): DraftClaim[] {
  if (competence === null) return [];
  const said = saidTerms(competence.text);
  const label = quoted(competence.text.replace(/\.$/, ''));
  return [
    // A short line is a label; whole sentences are the page's own text, and their fixed phrases are read below.
    ...(label === null
      ? []
      : [
          {
            subject,
            fact: 'requirement' as const,
            value: { field: 'staff_education' as const, text: label },
            statedAs: label,
            locator: competence.locator,
            work,
            ...dates,
          },
        ]),
    ...(contradicts(said) ? [] : said).map(({ aspect, code, text }) => ({
      subject,
      fact: 'availability' as const,
      value: { aspect, code, text },
      locator: competence.locator,
      work,
      derived: true,
      ...dates,
    })),
  ];
}
