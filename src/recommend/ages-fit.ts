import type { Catalogue } from '../catalogue/catalogue.ts';
import { agesText } from '../catalogue/claim-text.ts';
import { type Ages, agesOverlap } from '../domain/primitives.ts';
import type { Described, Part } from './described.ts';
import {
  ageIsOneself,
  ageIsUnsaid,
  agesDoubtful,
  agesImplied,
  forParents,
  isForTheirGrownUps,
  isForTheYoung,
  isForYouth,
  isOfChildren,
  PAST_YOUTH,
} from './group-ages.ts';
import { isForOthersWithoutHome } from './homeless.ts';
import type { Need } from './need.ts';
import { isGeneral } from './situations.ts';
import { weights } from './weights.ts';

/** The ages as they are stated for the record. */
export function agesPart(need: Ages | null, record: Ages | null): Part {
  const text = agesText(record);
  if (need === null) return { score: 0, reasons: [], cautions: [] };
  if (record === null || text === null) {
    return { score: 0, reasons: [], cautions: ['Åldern är inte angiven för metoden.'] };
  }
  if (!agesOverlap(need, record)) return { score: 0, reasons: [], cautions: [`Gäller ${text}.`] };
  const inside = (need.min ?? 0) >= (record.min ?? 0) && (need.max ?? 120) <= (record.max ?? 120);
  return inside
    ? { score: weights.agesInside, reasons: [`Ålder: ${text}.`], cautions: [] }
    : { score: weights.agesPartly, reasons: [`Ålder: ${text}.`], cautions: ['Åldern stämmer bara delvis.'] };
}

const disability = 'personer-med-intellektuell-funktionsnedsattning';

/** What makes it doubtful that the record is meant for the one in need, without its being said. */
export function doubtsPart(catalogue: Catalogue, need: Need, record: Described): Part {
  const cautions: string[] = [];
  let score = 0;
  const doubt = (holds: boolean, weight: number, caution?: string): void => {
    if (!holds) return;
    score += weight;
    if (caution !== undefined) cautions.push(caution);
  };
  doubt(isForOthersWithoutHome(catalogue, need, record), weights.otherSituation);
  // A test that is made for others does not find the same in people with an intellectual disability.
  doubt(
    record.assesses && need.targetGroups.includes(disability) && !record.targetGroups.includes(disability),
    weights.otherSituation,
    'Inte gjord för personer med intellektuell funktionsnedsättning.',
  );
  doubt(
    record.universal && isSomeones(need, record),
    weights.universal,
    'Förebyggande för alla, inte gjord för den som har problemet.',
  );
  doubt(forParents(need, record.targetGroups) !== 'not', weights.otherSituation);
  doubt(hasOtherAge(need, record), weights.agesDoubtful, 'Målgruppen är i en annan ålder.');
  doubt(isForSomeYoung(need, record), weights.agesUnsaid, 'Gjord för unga.');
  doubt(isForTheYoung(need, record.targetGroups), weights.otherSituation, 'Gjord för barn och unga.');
  doubt(isForTheirChildren(catalogue, need, record), weights.agesDoubtful, 'Gjord för barn.');
  return { score, reasons: [], cautions };
}

/** Is the need that of somebody in a group which tells that the problem is there, and which the record is not for? */
function isSomeones({ targetGroups, circumstances }: Need, record: Described): boolean {
  return (
    (circumstances.length > 0 || targetGroups.some((g) => !isGeneral(g))) &&
    !record.targetGroups.some((g) => !isGeneral(g) && targetGroups.includes(g))
  );
}

/** For the young only, where nothing in the need says how old anybody is: what is for any age stands before it. */
function isForSomeYoung({ ages, targetGroups, problems }: Need, record: Described): boolean {
  const isYoungOnly = (record.ages?.max ?? PAST_YOUTH) < PAST_YOUTH;
  return (
    isYoungOnly &&
    ages === null &&
    agesImplied(targetGroups, problems) === null &&
    targetGroups.every(ageIsUnsaid)
  );
}

export function hasOtherAge(need: Need, record: Described): boolean {
  if (isForTheirGrownUps(need, record.targetGroups)) return false;
  return (
    isForYouth(need.ages ?? agesImplied(need.targetGroups, need.problems), record.ages) ||
    ((record.ages === null || record.ages.max === null) &&
      ageIsOneself([...need.targetGroups, ...record.targetGroups]) &&
      // A group of the young that the need names itself is meant, however old somebody in it is.
      !record.targetGroups.some((g) => isOfChildren(g) && need.targetGroups.includes(g)) &&
      agesDoubtful(need.ages, record.targetGroups))
  );
}

/** The need names a group and no child, and the record is for the children in that group only. */
function isForTheirChildren(catalogue: Catalogue, need: Need, { targetGroups }: Described): boolean {
  return (
    need.ages === null &&
    need.targetGroups.length > 0 &&
    targetGroups.length > 0 &&
    (ageIsOneself(need.targetGroups) || need.targetGroups.includes('vuxna')) &&
    !need.targetGroups.some(isOfChildren) &&
    targetGroups.every(
      (g) =>
        isOfChildren(g) &&
        catalogue.withBroader('target-groups', [g]).some((b) => need.targetGroups.includes(b)),
    )
  );
}
