/** Sentences that go with everything that leaves the site as data. */

/** What a reader of a fact must know before it is used; in every Markdown twin and every answer to a language model. */
export const caveats = [
  'Metodkompassen rekommenderar inget själv. Den visar vem som gör det, på vilken grund, och när källor är oense.',
  'Att en metod finns här, eller beskrivs i en guide, är ingen rekommendation. Att ingen bedömning har hittats är inte samma sak som att effekt saknas.',
  'Uppgifterna är hämtade ur kopior av källorna och är inte kontrollerade mot källan i dag. Följ länken till källan före ett beslut.',
] as const;
