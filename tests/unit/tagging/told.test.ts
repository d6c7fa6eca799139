import { describe, expect, it } from 'vitest';
import { publishAt } from '../../../src/tagging/threshold.ts';
import type { Tag } from '../../../src/tagging/types.ts';
import { realTagger } from '../../relevance/tagging.ts';

const tagger = realTagger();
const tags = (text: string, facet: Tag['facet']): Tag[] =>
  tagger.tag(text).filter((t) => t.facet === facet && t.confidence >= publishAt[facet]);
const read = (text: string, facet: Tag['facet']): string[] => tags(text, facet).map((t) => t.value);

describe('availability told by its parts, in any order', () => {
  it.each([
    ['För att använda skalan behövs varken särskild behörighet eller avtal.', 'free'],
    ['Rätten att hålla grupper får den som deltagit i hela utbildningen.', 'training_required'],
    ['Utan avslutad steg 1-utbildning får man inte leda gruppen på egen hand.', 'training_required'],
    ['Teamen granskas varje år och måste behålla sin ackreditering.', 'certification_required'],
    ['Frågorna får inte kopieras; häften beställs av förlaget som äger rätten till dem.', 'licence_required'],
    ['Kommunerna har en lagfäst skyldighet att tillhandahålla skuldrådgivning.', 'statutory'],
    ['Kursdatum för hösten ligger ute, och anmälan är öppen till den 1 juni.', 'training_regular'],
    ['Vi kommer gärna ut och utbildar hela er enhet om ni hör av er.', 'training_on_request'],
    ['Svenska kursledare saknas, så personalen fick resa till Oslo.', 'training_abroad_only'],
    ['Universitetet gav utbildningen fram till 2015.', 'training_ended'],
    ['Arbetssättet är ännu på försöksstadiet och används vid två mottagningar.', 'under_trial'],
    ['Programmet slumrar sedan eldsjälen gick i pension.', 'dormant'],
    ['Metoden togs ur bruk 2014 när finansieringen försvann.', 'discontinued'],
    ['Programmet går numera under ett annat namn och har ny manual.', 'replaced'],
    ['Metoden har hittills inte prövats utanför Nederländerna.', 'not_used_in_sweden'],
    ['Vi har inte kunnat få fram om det krävs licens.', 'unknown'],
    ['Någon nationell förvaltare finns inte.', 'none_found'],
  ])('%s', (text, expected) => {
    expect(read(text, 'availability')).toEqual([expected]);
  });

  it('takes what it is about from the sentence before, of the same paragraph only', () => {
    const ending = 'Sedan 2020 slumrar den.';
    expect(read(`Instrumentet togs fram i Lund. ${ending}`, 'availability')).toEqual(['dormant']);
    expect(read(`Rådhuset byggdes om i Lund. ${ending}`, 'availability')).toEqual([]);
  });

  it('shows the words where they stand', () => {
    const text = 'Nu om priset. Ett kit med 25 formulär säljs för 1 250 kr.';
    const [tag] = tags(text, 'availability');
    expect(tag && text.slice(tag.span[0], tag.span[1])).toBe(tag?.text);
  });

  it.each([
    'Samtliga anställda går brandskyddsutbildning vart tredje år.',
    'Kommunen har avtal med ett företag om behandling på institution.',
    'Ansökan prövas just nu av förvaltningsrätten.',
    'Vi planerar att utbilda fler familjehem.',
    'I Sverige saknas studier av effekterna på lång sikt.',
    'Barnet fick licensläkemedel utskrivet.',
    'Enligt lag ska nämnden dokumentera beslutet.',
  ])('says nothing of availability: %s', (text) => {
    expect(read(text, 'availability')).toEqual([]);
  });
});

describe('recommendations as lists and tables put them', () => {
  it.each([
    ['Rekommendation till kommunen: ge personer med psykisk sjukdom stöd i arbete. Rangordning 1.', 'should'],
    ['Rekommendation 14. Kommunen kan tillhandahålla internetbaserat stöd till vuxna.', 'may'],
    ['Rekommendation: använd inte fasthållning som behandling.', 'should_not'],
    ['Kommunerna rekommenderas att inte använda metoden.', 'should_not'],
    ['Enligt rekommendationen hör robotar hemma i kontrollerade försök.', 'research_only'],
  ])('%s', (text, expected) => {
    expect([...new Set(read(text, 'recommendation'))]).toEqual([expected]);
  });

  it.each([
    'Metodens upphovsman rekommenderar att kommunen erbjuder hela paketet.',
    'Syftet med rekommendationen är att stödet ska bli jämlikt.',
    'Om insatsen ska rekommenderas beror på kommande studier.',
    'Rapporten visar att tre av fyra kommuner erbjuder den insats som rekommenderas.',
    'Myndigheten rekommenderar kommuner att använda den nya blanketten.',
  ])('recommends no method: %s', (text) => {
    expect(read(text, 'recommendation')).toEqual([]);
  });
});

describe('conditions and who must leave', () => {
  it.each([
    'Att vara drogfri från första dagen är ett villkor för att få gå i gruppen.',
    'Undvik gruppbehandling när deltagarna är i akut kris.',
    'Programmet förutsätter familj. För den som saknar en trygg vuxen bör något annat väljas.',
    'Uteslutningskriterier: livshotande våld och tillgång till skjutvapen.',
    'Kursen vänder sig inte till personer i akut kris.',
  ])('%s', (text) => {
    expect(read(text, 'unsuitableWhen')).toHaveLength(1);
  });

  it.each([
    'Det finns inga hinder för deltagande för den som har självmordstankar.',
    'En lägenhet på tredje våningen är olämplig för den som sitter i rullstol.',
    'Undvik att boka möten under lunchen.',
    'Stödet får inte dröja när barn far illa.',
  ])('excludes nobody: %s', (text) => {
    expect(read(text, 'unsuitableWhen')).toEqual([]);
  });
});
