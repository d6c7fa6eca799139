/** Offers as they come by mail, written for these tests: what is in them, what is not, and what must not be guessed. */
import { describe, expect, it } from 'vitest';
import { offerKnowledge, readOffer } from '../../../src/offer/read-offer.ts';
import type { OfferReading } from '../../../src/offer/reading.ts';
import { catalogueLexicon } from '../../../src/search/catalogue-lexicon.ts';
import { createAnalyzer } from '../../../src/text/analyzer.ts';
import { realCatalogue } from '../../helpers/catalogue.ts';

const catalogue = realCatalogue();
const knowledge = offerKnowledge(catalogue, createAnalyzer(catalogueLexicon(catalogue)));
const read = (text: string): OfferReading => readOffer(text, knowledge);

interface Expected {
  /** `id`, or `id:role` where the role is not that it is offered. Exactly these. */
  readonly methods?: readonly string[];
  readonly choices?: readonly string[];
  readonly unknown?: readonly string[];
  readonly supports?: readonly string[];
  /** At least these. */
  readonly actors?: readonly string[];
  readonly assertions?: readonly string[];
}

const offers: readonly (readonly [name: string, text: string, expected: Expected])[] = [
  [
    'a mail about a new course with a mark and two claims',
    'Hej!\nVi på Lärhuset ger i vår kursen Trygga Steg® för er som möter föräldrar. Den är evidensbaserad och rekommenderas av Socialstyrelsen.\nMed vänlig hälsning\nAnna',
    {
      methods: [],
      unknown: ['Trygga Steg'],
      actors: ['socialstyrelsen'],
      assertions: ['effect', 'recommended'],
    },
  ],
  [
    'what is not offered is told from what is',
    'Vi erbjuder inte MST men gärna FFT till era familjer.',
    { methods: ['multisystemisk-terapi:denied', 'funktionell-familjeterapi'] },
  ],
  [
    'denied after the name',
    'Funktionell familjeterapi ges inte längre hos oss. Repulse erbjuds däremot till ungdomar.',
    { methods: ['funktionell-familjeterapi:denied', 'repulse'] },
  ],
  [
    'not this but that',
    'Det här är inte Trappan-modellen utan KIBB, anpassad för små barn.',
    { methods: ['trappan-modellen:denied', 'kibb'] },
  ],
  [
    'two that are known, named together, are no third',
    'Vi erbjuder utbildning i KIBB och Trappan-modellen för er personal.',
    { methods: ['kibb', 'trappan-modellen'], unknown: [] },
  ],
  [
    'not only this: it is offered',
    'Inte bara Funktionell familjeterapi utan även Multisystemisk terapi ingår i vårt utbud.',
    { methods: ['funktionell-familjeterapi', 'multisystemisk-terapi'] },
  ],
  [
    'set beside another',
    'Till skillnad från De otroliga åren tar vår kurs en dag. Den ersätter COPE hos flera kommuner.',
    { methods: ['de-otroliga-aren:compared', 'cope:compared'] },
  ],
  [
    'one abbreviation, two owners: nobody guesses',
    'Nu startar en ny grupp i ABC. Anmäl er senast fredag.',
    { methods: [], choices: ['ABC'] },
  ],
  [
    'the text itself writes the abbreviation out',
    'Nu startar Alla barn i centrum (ABC) igen. I ABC möts föräldrar fyra gånger.',
    { methods: ['alla-barn-i-centrum'], choices: [] },
  ],
  [
    'the other owner written out, in English',
    'We talar svenska också: Attachment and Biobehavioral Catch-up (ABC) ges i hemmet. ABC tar tio veckor.',
    { methods: ['attachment-and-biobehavioral-catch-up'], choices: [] },
  ],
  [
    'DBT for adults is not the record about institutions',
    'Utbildning i DBT för er som möter vuxna i öppenvård.',
    { methods: [], choices: ['DBT'] },
  ],
  [
    'the same letters for something else',
    'Vi utbildar i DBT (Digitalt BarnTeam), en modell för kommuner.',
    { methods: [], choices: ['DBT'] },
  ],
  [
    'MST that the text writes out as something else',
    'Med MST – Mobilt stödteam – får ni hjälp hela dygnet.',
    { methods: [], choices: ['MST'] },
  ],
  [
    'small letters in a sentence, and words that are also names',
    'Ring oss för kontakt och information. Vi går trappan ned till bryggan vid vattnet.',
    { methods: [], choices: [] },
  ],
  [
    'small letters after a word that says what it is',
    'Vi kör metoden repulse och använder motiverande samtal i alla möten.',
    { methods: ['repulse', 'motiverande-samtal'] },
  ],
  [
    'headings of a page are no methods',
    'Kontakt\nInformation\nUtbildning\nVi hjälper er med det ni behöver i vardagen.\nScreening\n',
    { methods: [], choices: [] },
  ],
  [
    'a list as a person types it',
    'mst\nfft\nkibb\nalla barn i centrum\nde otroliga aren',
    {
      methods: [
        'multisystemisk-terapi',
        'funktionell-familjeterapi',
        'kibb',
        'alla-barn-i-centrum',
        'de-otroliga-aren',
      ],
    },
  ],
  [
    'a list with numbers and bullets',
    '1. Funktionell familjeterapi\n2) Repulse\n• KIBB\n- Cope',
    { methods: ['funktionell-familjeterapi', 'repulse', 'kibb', 'cope'] },
  ],
  [
    'a name without å ä ö and one misspelt',
    'Kursen tar upp Funktionell familjeterpi och De otroliga aren.',
    { methods: ['funktionell-familjeterapi', 'de-otroliga-aren'] },
  ],
  [
    'lines that a mail program has broken, and quoting marks',
    '> Hej, vi vill gärna berätta att vår enhet sedan i våras ger Funktionell\n> familjeterapi till familjer i hela länet.',
    { methods: ['funktionell-familjeterapi'] },
  ],
  [
    'several versions of one name',
    'Vi utbildar gruppledare i Komet under hösten.',
    { methods: [], choices: ['Komet'] },
  ],
  [
    'a name in quotation marks, in small letters',
    'Vi har tagit fram metoden ”lugna tanken” för unga med oro.',
    { methods: [], unknown: ['lugna tanken'] },
  ],
  [
    'a name that says what it is',
    'Stark Tillsammans är ett manualbaserat program för par. Boka via Zoom den 3 mars.',
    { methods: [], unknown: ['Stark Tillsammans'] },
  ],
  [
    'a name with a hyphen and its kind',
    'Efter Vändpunkt Väst-modellen mår deltagarna bättre.',
    { methods: [], unknown: ['Vändpunkt Väst'] },
  ],
  [
    'a longer name that begins as a known one',
    'Vår nya kurs Repulse Plus Online vänder sig till vuxna.',
    { unknown: ['Repulse Plus Online'] },
  ],
  [
    'no programme: people, places, days and bodies',
    'Utbildningen i Göteborg leds av Maria Berg. Kursen Stockholm tisdag 4 april är fullbokad. Metoden är enkel.',
    { methods: [], unknown: [] },
  ],
  [
    'words that only begin a sentence, and what a PDF runs together',
    'Rapporten är en översikt av ett program Införande av stöd. Gruppterapi, ett program för anhöriga. KBT är en behandling.',
    { methods: [], unknown: [] },
  ],
  [
    'one word with a capital after the word that says what it is',
    'Vi ger programmet Vändpunkten och appen ”Andrum”.',
    { methods: [], unknown: ['Vändpunkten', 'Andrum'] },
  ],
  [
    'an ordinary word is no misspelt name',
    'Socialtjänsten i kommunen och personal som ger den äldre gott om tid.',
    { methods: [], choices: [] },
  ],
  [
    'an abbreviation written out in English is the Swedish record',
    'Multi Systemic Therapy (MST) ges i länet. Functional Family Therapy (FFT) också.',
    { methods: ['multisystemisk-terapi', 'funktionell-familjeterapi'], choices: [] },
  ],
  [
    'a body by its name alone, when another has it with an addition',
    'Kursen ges av Stockholms stad.',
    { choices: [], actors: ['stockholms-stad'] },
  ],
  [
    'what is denied is no claim',
    'Metoden är ännu inte evidensbaserad, saknar vetenskapligt stöd och har inget stöd i forskningen.',
    { assertions: [] },
  ],
  [
    'claims of several kinds',
    'Programmet är kvalitetssäkrat, bygger på beprövad erfarenhet, är licensfritt och finns i Metodguiden. Forskning visar att 85 procent av deltagarna mår bättre.',
    { assertions: ['approved', 'experience', 'terms', 'listed', 'effect'] },
  ],
  [
    'supports and their publishers',
    'Läs ”Våldsförebyggande arbete” från Socialstyrelsen samt Insatser för att motverka fortsatt normbrytande beteende och återfall i brott.',
    {
      supports: [
        'valdsforebyggande-arbete',
        'insatser-for-att-motverka-fortsatt-normbrytande-beteende-och-aterfall-i-brott-ku',
      ],
      actors: ['socialstyrelsen'],
    },
  ],
  [
    'a title of two words is also a phrase',
    'Vi arbetar med våldsförebyggande arbete och insatser vid hemlöshet i hela kommunen.',
    { supports: [] },
  ],
  [
    'bodies in their capitals only',
    'Det är bra att stad och land möts, säger SBU. Brå och MFoF:s experter håller med om det.',
    { actors: ['sbu', 'bra', 'mfof'] },
  ],
  [
    'markup that slipped in is text',
    '<script>alert("x")</script> Vi ger <b>Repulse</b> & FFT < 12 veckor.',
    { methods: ['repulse', 'funktionell-familjeterapi'] },
  ],
];

describe('reading an offer', () => {
  it.each(offers)('%s', (_name, text, expected) => {
    const found = read(text);
    const role = (m: OfferReading['methods'][number]) => (m.role === 'offered' ? m.id : `${m.id}:${m.role}`);
    if (expected.methods) expect(found.methods.map(role).sort()).toEqual([...expected.methods].sort());
    if (expected.choices) expect(found.choices.map((c) => c.text)).toEqual(expected.choices);
    if (expected.unknown) expect(found.unknown.map((u) => u.name)).toEqual(expected.unknown);
    if (expected.supports)
      expect(found.supports.map((s) => s.id).sort()).toEqual([...expected.supports].sort());
    if (expected.actors)
      expect(found.actors.map((a) => a.id)).toEqual(expect.arrayContaining([...expected.actors]));
    if (expected.assertions)
      expect([...new Set(found.assertions.map((a) => a.kind))].sort()).toEqual(
        [...expected.assertions].sort(),
      );
  });

  it('quotes the words where a name was found, with what stands around them', () => {
    const [method] = read('Hos oss ges Funktionell familjeterapi till familjer.').methods;
    expect(method?.found).toEqual([
      {
        before: 'Hos oss ges ',
        text: 'Funktionell familjeterapi',
        after: ' till familjer.',
        role: 'offered',
      },
    ]);
  });

  it('says that a name was respelled, or read through an abbreviation alone', () => {
    const { methods } = read('Vi ger Funktionell familjeterpi. Och KIBB.');
    expect(methods.map((m) => [m.id, m.respelled, m.abbreviated])).toEqual([
      ['funktionell-familjeterapi', true, false],
      ['kibb', false, true],
    ]);
  });

  it('knows every method by its own full name', () => {
    const missed = [...catalogue.methods.values()]
      .filter((m) => m.retired === null)
      .filter((m) => {
        const { methods, choices } = read(`Vi erbjuder metoden ${m.title} till våra familjer.`);
        return !methods.some((f) => f.id === m.id) && !choices.some((c) => c.candidates.includes(m.id));
      });
    expect(missed.map((m) => m.title)).toEqual([]);
  });
});

describe('50,000 characters', () => {
  const mail = offers.map(([, text]) => text).join('\n\n');
  it.each([
    ['of mail', mail.repeat(20)],
    ['of one letter', 'A'.repeat(50_000)],
    ['of capitals', 'Ab '.repeat(17_000)],
    ['of quotation marks', 'metod "'.repeat(8_000)],
    ['of parentheses', 'Abc (Ab) '.repeat(6_000)],
    ['of line breaks', '\n'.repeat(50_000)],
    ['of hyphens', 'Ab-'.repeat(17_000)],
    ['of dots', 'kursen A. '.repeat(5_000)],
  ])('%s take reasonable work', (_name, text) => {
    const before = process.cpuUsage();
    read(text.slice(0, 50_000));
    const { user, system } = process.cpuUsage(before);
    // About a fifth of a second for a mail; ten times that on a machine under load is still an answer.
    expect((user + system) / 1e6).toBeLessThan(4);
  });
});
