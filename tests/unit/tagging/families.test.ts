import { describe, expect, it } from 'vitest';
import { publishAt } from '../../../src/tagging/threshold.ts';
import type { Tag } from '../../../src/tagging/types.ts';
import { realTagger } from '../../relevance/tagging.ts';

const tagger = realTagger();
const read = (text: string, facet: Tag['facet']): string[] =>
  tagger
    .tag(text)
    .filter((t) => t.facet === facet && t.confidence >= publishAt[facet])
    .map((t) => t.value);

describe('findings by their parts', () => {
  it.each([
    // A bad outcome that went down, a good one that went up; verbs, comparatives, figures.
    ['Unga i programmet greps mer sällan av polisen än de i kontrollgruppen.', 'positive/not_graded'],
    ['I studien sjönk andelen som återföll från 48 till 36 procent.', 'positive/not_graded'],
    [
      'Åtta av tio deltagare hade kvar bostaden, jämfört med tre av tio i kontrollgruppen.',
      'positive/not_graded',
    ],
    ['Barnen i programmet mådde sämre efteråt än jämförelsebarnen.', 'negative/not_graded'],
    ['Kontrollgruppen hade färre återfall än programgruppen.', 'negative/not_graded'],
    // Nothing happened.
    ['Stödet gjorde varken till eller från för barnens oro.', 'no_effect/not_graded'],
    ['Föräldrarnas vanor förändrades inte av programmet.', 'no_effect/not_graded'],
    // Less than another method's, which is no harm.
    [
      'Gruppformatet gav en mindre minskning av symtomen än individuell terapi.',
      'less_effective_than/not_graded',
    ],
    ['Webbkursen är inte lika effektiv som kursen på plats.', 'less_effective_than/not_graded'],
    // Both ways, and not known.
    ['Programmet minskade bråken enligt lärarna men ökade dem enligt eleverna.', 'mixed/not_graded'],
    ['Om metoden minskar våldet är en obesvarad fråga.', 'unclear/not_graded'],
    ['Någon systematisk översikt om fältarbete har vi inte kunnat hitta.', 'unclear/no_review'],
    // How sure, in the next sentence.
    [
      'Färre unga döms för brott efter behandlingen. SBU anger evidensstyrkan som måttlig.',
      'positive/moderate',
    ],
  ])('%s', (text, expected) => {
    expect(read(text, 'finding')).toEqual([expected]);
  });

  it.each([
    'Målet med insatsen är att färre barn ska placeras.',
    'Studien ska ta reda på om fler får arbete med stödet.',
    'Leverantören framhåller i sin broschyr att metoden är mycket effektiv.',
    'Antalet orosanmälningar ökade under förra året.',
    'Barn som växer upp i fattigdom har sämre hälsa än andra barn.',
    'Rapporten visar hur GRADE anger hög, måttlig, låg eller mycket låg tillförlitlighet.',
    'Hushållen har levt på försörjningsstöd i mer än tre år.',
    'Ungdomarna tränas i att dämpa vredesutbrott.',
  ])('is no finding: %s', (text) => {
    expect(read(text, 'finding')).toEqual([]);
  });
});

describe('availability by families', () => {
  it.each([
    ['Utan licens får formuläret inte användas.', ['licence_required']],
    ['Testet får inte kopieras utan förlagets tillstånd.', ['licence_required']],
    [
      'Materialet kostar ingenting, men ledaren ska ha gått metodutbildningen.',
      ['free', 'training_required'],
    ],
    ['Intervjun får inte göras av den som saknar utbildning i instrumentet.', ['training_required']],
    ['Terapeuten behöver bli godkänd av metodägaren.', ['certification_required']],
    ['En ny omgång av utbildningen startar varje höst.', ['training_regular']],
    ['Utbildningen ordnas när en kommun beställer den.', ['training_on_request']],
    ['Den som vill bli behandlare måste resa till London för att utbilda sig.', ['training_abroad_only']],
    ['Sedan 2020 anordnas inga utbildningar i metoden.', ['training_ended']],
    ['Modellen provas i tre stadsdelar.', ['under_trial']],
    ['Manualen ersattes 2021 av en omarbetad version.', ['replaced']],
    ['Programmet har ännu inte introducerats i Sverige.', ['not_used_in_sweden']],
    ['Ingen svensk kursgivare har gått att hitta.', ['none_found']],
    ['Om licens krävs för manualen är oklart.', ['unknown']],
    ['Häftet finns på somaliska och dari.', ['language']],
    ['Alla kommuner måste enligt lagen erbjuda familjerådgivning.', ['statutory']],
  ])('%s', (text, expected) => {
    expect(read(text, 'availability').toSorted()).toEqual(expected.toSorted());
  });

  it.each([
    'Parkeringen kostar 20 kronor i timmen.',
    'Stödet är gratis för familjen.',
    'Det kostar ingenting att prata med oss.',
    'Familjen talar arabiska hemma.',
    'Hans kontakt med öppenvården upphörde.',
    'Studien godkändes av etikprövningsmyndigheten.',
    'Socialnämnden är enligt lag skyldig att utreda anmälan.',
    'Ansökan prövas av nämnden i april.',
  ])('says nothing of getting a method: %s', (text) => {
    expect(read(text, 'availability')).toEqual([]);
  });
});

describe('recommendations by their parts', () => {
  it.each([
    ['Barn som utsatts för våld bör få behandling, enligt myndighetens kunskapsstöd.', 'should'],
    ['Riktlinjerna säger att stödgrupp kan övervägas för anhöriga.', 'may'],
    ['Riktlinjerna säger att metoden inte bör erbjudas.', 'should_not'],
    ['Enligt riktlinjerna ska insatsen endast ges inom en vetenskaplig studie.', 'research_only'],
    ['Riktlinjerna anger att placering kan komma i fråga enbart undantagsvis.', 'exceptionally'],
    ['Expertgruppen avstår från att rangordna instrumenten.', 'explicitly_neutral'],
  ])('%s', (text, expected) => {
    expect(read(text, 'recommendation')).toEqual([expected]);
  });

  it.each([
    'Socialstyrelsen har fått i uppdrag att ta fram rekommendationer om stöd.',
    'Rekommenderat antal deltagare är åtta till tolv.',
    'Riktlinjerna bör läsas tillsammans med handboken.',
    'Jag kan varmt rekommendera programmet, säger en pappa.',
    'Kommunen bör anställa fler socialsekreterare.',
  ])('is no recommendation: %s', (text) => {
    expect(read(text, 'recommendation')).toEqual([]);
  });
});

describe('when a method is the wrong one', () => {
  it.each([
    ['Rådslag med släkten passar inte när flickan riskerar att giftas bort.', 'honour-based-violence'],
    ['Vid strypgrepp ska man välja annan hjälp.', 'severe-or-controlling-violence'],
    ['Den som hör röster bör inte ingå i traumabehandlingen.', 'acute-psychosis-or-severe-mental-illness'],
    ['Har mannen vapen hemma ska hembesök inte genomföras.', 'weapon-or-lethal-threat'],
    ['Frågorna i formuläret ska inte ställas till den som inte har fyllt arton.', 'under-age'],
  ])('%s', (text, circumstance) => {
    const tag = tagger.tag(text).find((t) => t.facet === 'unsuitableWhen');
    expect(tag?.confidence).toBeGreaterThanOrEqual(publishAt.unsuitableWhen);
    expect(tag?.facet === 'unsuitableWhen' && tag.unsuitable.circumstances).toContain(circumstance);
  });

  it('knows what must be in place first', () => {
    const [tag] = tagger
      .tag('Samtalen får inte påbörjas förrän barnet är skyddat.')
      .filter((t) => t.facet === 'unsuitableWhen');
    expect(tag?.facet === 'unsuitableWhen' && tag.unsuitable.type).toBe('requires_first');
  });

  it.each([
    'Personer med pågående missbruk kan delta i gruppen utan krav på nykterhet.',
    'Insatsen passar inte ungdomar; den är avsedd för vuxna med spelproblem.',
    'Unga i psykos ska inte vänta på insatser.',
    'Studien uteslöt män med kontaktförbud.',
    'Den som har kontaktförbud ska inte kontakta kvinnan.',
    'Programmet är särskilt lämpligt för personer med psykossjukdom.',
  ])('says no such thing: %s', (text) => {
    expect(read(text, 'unsuitableWhen')).toEqual([]);
  });
});

it.each([
  ['Trappan\nTrappan är en modell för krissamtal med barn som har upplevt våld.', 'method_description'],
  ['Ny mottagning\nI tisdags invigdes mottagningen av nämndens ordförande.', 'news'],
  ['Samtal i socialt arbete, 7,5 hp\nKursen ges på halvfart. Examination sker skriftligt.', 'course'],
])('kind of document: %s', (text, kind) => {
  expect(read(text, 'documentKind')).toEqual([kind]);
});
