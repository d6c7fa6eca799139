import { describe, expect, it } from 'vitest';
import { publishAt } from '../../../src/tagging/threshold.ts';
import { realTagger } from '../../relevance/tagging.ts';

const tagger = realTagger();
const read = (text: string): string[] => [
  ...new Set(
    tagger
      .tag(text)
      .filter((t) => t.facet === 'finding' && t.confidence >= publishAt.finding)
      .map((t) => t.value),
  ),
];

describe('how sure, in every place where it is said', () => {
  it.each([
    ['Evidensstyrka 2. Stödet minskar anhörigas stress.', 'positive/moderate'],
    ['Evidens: C (begränsad). Resultaten talar för att rutinerna ger färre konflikter.', 'positive/low'],
    ['Musikstunder kan minska oro hos boende med demens (GRADE ++).', 'positive/low'],
    ['Träningen minskar antalet fall, och tilliten till resultatet är måttlig.', 'positive/moderate'],
    ['Visst stöd finns för att programmet gör nytta, men evidensen är svag.', 'positive/low'],
  ])('%s', (text, expected) => expect(read(text)).toEqual([expected]));
});

describe('that nothing changed', () => {
  it.each([
    'Samtalen var inte verksammare än sedvanligt stöd.',
    'Effekten på ensamhet uteblev.',
    'Någon skillnad mellan grupperna kunde inte påvisas.',
    'Skillnaderna mellan grupperna var små och inte statistiskt säkerställda.',
    'Vi undersökte om fler bodde kvar hemma. Svaret är nej, flytten kom vid samma tidpunkt som hos andra.',
    'Programmet förändrade varken klotter eller trygghet mer än i grannkommunen.',
    'Inget tyder på att kursen har minskat frånvaron, visar utvärderingen.',
  ])('%s', (text) => expect(read(text)).toEqual(['no_effect/not_graded']));
});

describe('both ways, and not known', () => {
  it.each([
    ['Två studier visar minskad oro, tre ökad oro.', 'mixed/not_graded'],
    ['Forskningen ger en motsägelsefull bild av samtalen.', 'mixed/not_graded'],
    ['Mammorna rapporterade mindre stress efter kursen, papporna däremot mer.', 'mixed/not_graded'],
    ['Resultaten spretar. Våldet minskade i en kommun och ökade i en annan.', 'mixed/not_graded'],
    ['Underlaget är alltför tunt för slutsatser om dagverksamheten.', 'unclear/not_graded'],
    ['Utvärderingen kan inte svara på om insatsen haft effekt.', 'unclear/not_graded'],
    [
      'Självskattad hälsa steg under kursens gång. Utan kontrollgrupp vet vi inte om det berodde på kursen.',
      'unclear/not_graded',
    ],
    ['Inga effektstudier om metoden har publicerats.', 'unclear/no_review'],
  ])('%s', (text, expected) => expect(read(text)).toEqual([expected]));
});

describe('figures and shares', () => {
  it.each([
    ['Deltagarnas alkoholkonsumtion gick ned från 42 till 23 glas i veckan.', 'positive/not_graded'],
    [
      'Av de 48 familjer som deltog hade 31 ingen ny orosanmälan. I jämförelsekommunen var motsvarande siffra 19 av 50.',
      'positive/not_graded',
    ],
    [
      'Med stöd av en konsulent gick sex av tio vidare till anställning. Utan den gjorde två av tio det.',
      'positive/not_graded',
    ],
    [
      'Bland dem som fick stödet blev var tionde vräkt, mot var tredje i jämförelsekommunerna.',
      'positive/not_graded',
    ],
  ])('%s', (text, expected) => expect(read(text)).toEqual([expected]));
});

describe('what is told of others, expected or beside', () => {
  it.each([
    [
      'Kvinnorna sov bättre efter åtta veckors yoga, medan de som väntade låg kvar på samma nivå.',
      ['positive/not_graded'],
    ],
    [
      'Återfallen halverades bland män som fullföljde programmet, jämfört med dem som bara fick övervakning.',
      ['positive/not_graded'],
    ],
    [
      'Forskarna hade räknat med minskad ensamhet, men de som fick en surfplatta var lika ensamma som de andra.',
      ['no_effect/not_graded'],
    ],
    [
      'Båda insatserna hjälpte, men nätverksmötena gav mindre än familjeterapin.',
      ['less_effective_than/not_graded'],
    ],
    [
      'Föräldrarna blev säkrare i sin roll. Barnens beteende skilde sig däremot inte från jämförelsegruppens.',
      ['positive/not_graded', 'no_effect/not_graded'],
    ],
    ['Översikt saknas. Det betyder inte att stödet är verkningslöst.', ['unclear/no_review']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('is no finding', () => {
  it.each([
    'Utvärderingen ska svara på om metoden minskar återfallen.',
    'Frågan om vad som har effekt för vilka är central i forskningsprogrammet.',
    'Om effekten är god kan försöket permanentas.',
    'Antalet deltagare har minskat sedan starten och fler kurser ställs in.',
    'Våldet i nära relationer har ökat under pandemin.',
    'Syskon som bråkar kan behöva hjälp, och kursen visar hur föräldrar kan minska konflikterna.',
    'Deltagarna erbjuds en lugnare miljö och kortare pass.',
    'Kostnaderna för ekonomiskt bistånd minskade från 84 till 71 miljoner kronor.',
  ])('%s', (text) => expect(read(text)).toEqual([]));
});
