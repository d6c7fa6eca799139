/** The longer Swedish texts: about, reading the evidence, accessibility. Read by social workers and by lawyers. */
import type { EvidenceClass } from '../domain/evidence-class.ts';

/** What each evidence class means, in one sentence, and when it is given (src/domain/evidence-class.ts). */
export const classMeanings: Readonly<Record<EvidenceClass, string>> = {
  effect_high: 'En systematisk översikt eller myndighet har sett effekt, med hög tillförlitlighet.',
  effect_moderate: 'Effekt, med måttlig tillförlitlighet. Ny forskning kan ändra storleken.',
  effect_low: 'Tecken på effekt, med låg tillförlitlighet. Ny forskning kan ändra slutsatsen.',
  weak_studies: 'Bara enstaka studier, eller studier som inte räcker för en samlad bedömning.',
  cannot_assess:
    'Någon har bedömt, och underlaget räckte inte. Det säger inget om att effekt finns eller saknas.',
  no_effect: 'Bedömt med minst måttlig tillförlitlighet: ingen skillnad mot det man jämförde med.',
  harm: 'En bedömning visar sämre resultat än jämförelsen, i skadlig riktning.',
  differs: 'Två bedömningar av samma slag säger olika om samma utfall för samma grupp.',
  varies: 'Olika besked för olika utfall. De läggs inte ihop till ett medelvärde.',
  none_found: 'Vi har inte hittat någon bedömning. Det betyder inte att metoden är prövad och dålig.',
  instrument: 'En bedömningsmetod: frågan är om den mäter säkert och rätt, inte om den har effekt.',
};

export interface ProseSection {
  readonly id: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
}

export const evidenceReading: readonly ProseSection[] = [
  {
    id: 'tillforlitlighet',
    title: 'Tillförlitlighet är inte storlek',
    paragraphs: [
      'Tillförlitlighet säger hur säker man kan vara på resultatet: hög, måttlig, låg eller mycket låg. Den säger inte hur stor effekten är. En liten effekt kan vara säker, och en stor effekt kan vara osäker.',
      'Riktning och tillförlitlighet hör ihop och visas alltid tillsammans, för ett utfall och en grupp i taget. Att en metod minskar återfall i brott säger inget om hur den påverkar skolgången.',
    ],
  },
  {
    id: 'gar-inte-att-bedoma',
    title: '”Går inte att bedöma” är inte ”ingen effekt”',
    paragraphs: [
      '”Går inte att bedöma” betyder att någon har letat, och att studierna var för få, för små eller för svaga. ”Troligen ingen effekt” betyder att någon har sett, med rimlig säkerhet, att metoden inte gör skillnad jämfört med något annat.',
      '”Ingen bedömning hittad” är något tredje: att vi inte har hittat någon som har bedömt frågan. De flesta metoder i socialtjänsten är i det läget.',
      'Läs också vad man har jämfört med. Ingen skillnad mot en annan verksam insats är något annat än ingen skillnad mot ingenting.',
    ],
  },
  {
    id: 'insatstyp',
    title: 'En insatstyp är inte en namngiven metod',
    paragraphs: [
      'En bedömning av till exempel strukturerad familjebehandling gäller hela gruppen. Den ärvs inte av varje program som hör dit, och ett bra resultat för ett program säger inget säkert om de andra.',
      'En rekommendation om en insatstyp visas hos en metod bara när myndigheten själv har nämnt metoden som exempel, eller när metodägaren säger att den hör dit. Då står det vilket.',
    ],
  },
  {
    id: 'beslut',
    title: 'Ett beslut är inte ett forskningsläge',
    paragraphs: [
      'SBU och andra sammanställer vad forskningen visar. Socialstyrelsen och andra beslutar om rekommendationer, och väger då också in hur allvarligt problemet är, vad alternativet är, kostnad, etik och beprövad erfarenhet.',
      'Därför kan ”går inte att bedöma” och ”bör erbjudas” stå bredvid varandra utan att någon har fel. Där vi vet skälet står det under ”Där källor säger olika”.',
    ],
  },
  {
    id: 'utlandet',
    title: 'Utländska register är något annat',
    paragraphs: [
      'Register som CEBC, Blueprints och Ungsinn betygsätter program efter egna kriterier. Ett högt betyg där gäller den version, den grupp och det land som prövades. De visas för sig, med sina egna ord, och påverkar aldrig den svenska bedömningen här.',
      'Program som flyttas mellan länder utan att anpassas ger ofta svagare resultat. Fråga vilken version som prövats, och mot vilken vardag.',
    ],
  },
  {
    id: 'instrument',
    title: 'Bedömningsmetoder har mätegenskaper',
    paragraphs: [
      'För ett frågeformulär eller en strukturerad bedömning frågar man om det mäter säkert (reliabilitet), om det mäter rätt sak (validitet), om det kan förutsäga, och om det finns svenska normer. Effekt är fel fråga.',
    ],
  },
  {
    id: 'erfarenhet',
    title: 'Annan kunskap räknas också',
    paragraphs: [
      'Beprövad erfarenhet, lovande arbetssätt och brukares erfarenhet är egna slags kunskap. Beprövad erfarenhet är inte den enskildas vana: den är synlig, prövad och delad av många över tid.',
      'Inget här avgör vad som är rätt för en viss person. Väg samman kunskapen med personens situation, önskemål och din profession.',
    ],
  },
];

/** `infora` and `varningar` are linked from the records. */
export const about: readonly ProseSection[] = [
  {
    id: 'vad',
    title: 'Vad Metodkompassen är',
    paragraphs: [
      'En katalog över metoder och kunskapsstöd för socialtjänsten. Den samlar vad andra säger: vem som beskriver en metod, vem som rekommenderar den, vad man vet om effekt och om den går att få i Sverige. De fyra frågorna besvaras var för sig och slås aldrig ihop till ett betyg.',
      'Varje uppgift har en avsändare, ett datum och en länk till källan. Är källan okänd publiceras uppgiften inte.',
    ],
  },
  {
    id: 'inte',
    title: 'Vad den inte är',
    paragraphs: [
      'Metodkompassen är ingen myndighet och rekommenderar inget själv. Att en metod står här är ingen rekommendation, och att den saknas är ingen avrådan.',
      'Katalogen ersätter inte lag, föreskrifter eller en bedömning i det enskilda fallet. Den innehåller inga uppgifter om enskilda personer.',
    ],
  },
  {
    id: 'urval',
    title: 'Vad som tas med',
    paragraphs: [
      'Metoder: insatser, program, insatstyper, arbetssätt, bedömningsmetoder och lagreglerade insatser som beskrivs, bedöms eller rekommenderas i de källor som katalogen bygger på. Verksamhetsformer, till exempel familjecentral, går att hitta men bedöms inte.',
      'Kunskapsstöd: det som ges ut för att ge kunskap eller rekommendationer åt socialtjänsten. Nyheter, uppdrag och pressmeddelanden används som källor men är inga egna poster.',
      'Lokala utvärderingar, enstaka studier, metodägares egna uppgifter och press visas som vad de är. De avgör inte bedömningen av effekt.',
    ],
  },
  {
    id: 'grund',
    title: '”Källan säger” och ”vår tolkning”',
    paragraphs: [
      '”Källan säger” betyder att uppgiften är läst hos den som står bakom den, eller hos någon som återger den; då står det vem. ”Vår tolkning” betyder att redaktionen har läst ut det, eller att en regel har härlett det.',
      'Målgrupp, ålder, problem och mottagare är redaktionens tolkning om inget annat står. Datum är källans eget; finns inget står när den lästes.',
    ],
  },
  {
    id: 'rekommendationer',
    title: 'Så visas rekommendationer',
    paragraphs: [
      'En rekommendation tas med när nivån är läst i källan. Utkast och ersatta utgåvor räknas inte. Varje rekommendation visar avsändare, år, vem den riktar sig till och om den gäller metoden eller en insatstyp.',
      '”Bör inte användas” visas bara när en myndighet som har till uppgift att rekommendera själv säger det, om metoden, i ett namngivet dokument med datum.',
    ],
  },
  {
    id: 'effekt',
    title: 'Så räknas kunskapen om effekt fram',
    paragraphs: [
      'Bara systematiska översikter, riktlinjers underlag och oberoende myndigheters slutsatser räknas. Klassen bestäms först för varje utfall, sedan för metoden. Är utfallen olika står det, i stället för ett medelvärde.',
      'Att bedömningar skiljer sig betyder att två bedömningar av samma slag, om samma utfall och en grupp som överlappar, säger emot varandra. En bedömning och ett beslut är olika slags besked och räknas inte som oense.',
    ],
  },
  {
    id: 'infora',
    title: 'Så härleds ”Möjlig att införa”',
    paragraphs: [
      'Svaret härleds ur svenska uppgifter i den här ordningen; den första regel som passar gäller: lagreglerad; har upphört eller ersatts; används inte i Sverige; begränsad tillgång; kräver utbildning, certifiering eller avtal och det finns en svensk väg dit; fri att använda; annars saknas uppgift.',
      'Uppgifter som är äldre än tio år bär inget svar ensamma. Är det nyaste äldre än tre år står ”senast känt” och året. Uppgifter om andra länder avgör aldrig svaret. En insatstyp kan införas om någon av dess metoder kan det.',
    ],
  },
  {
    id: 'varningar',
    title: 'Varningar och upplysningar',
    paragraphs: [
      'Överst står säkerhet: när en källa säger att metoden är olämplig, eller vad som måste vara på plats först. Sedan står vad en källa avråder från eller säger har upphört. Sist står upplysningar, som att bedömningar skiljer sig eller att villkoren är oklara.',
      'Att en varning saknas betyder inte att metoden är ofarlig. Fråga alltid om våld pågår.',
    ],
  },
  {
    id: 'kontroll',
    title: 'Vad som är kontrollerat',
    paragraphs: [
      'Uppgifterna är hämtade ur kopior av källorna, mest lästa i november 2026. Ingen källa har besökts direkt när katalogen byggdes. Poster som någon har jämfört med källan har märket ”Kontrollerad mot källorna” med datum och roll.',
      '”Gällande” om ett kunskapsstöd betyder att ingen senare utgåva är känd här, inte att det är kontrollerat i dag.',
    ],
  },
  {
    id: 'svara',
    title: 'Svara eller rätta',
    paragraphs: [
      'Den som äger en metod, har gett ut ett kunskapsstöd eller ser ett fel kan skriva. Ett svar från den som berörs visas bredvid uppgiften, och en rättelse syns bland ändringarna. Inget raderas: den som vill kan se hur en post såg ut en viss dag.',
    ],
  },
  {
    id: 'sparar',
    title: 'Inga kakor, inga konton',
    paragraphs: [
      'Webbplatsen sätter inga kakor, har inga konton och hämtar inget från andra webbplatser. Skriv inga personuppgifter i sökrutan: det du söker på syns i adressen.',
    ],
  },
];

/** The day on which the pages were last gone through as the statement says. */
export const accessibilityDay = '2026-11-22';

export const accessibility: readonly ProseSection[] = [
  {
    id: 'hur',
    title: 'Hur tillgänglig är webbplatsen?',
    paragraphs: [
      'Webbplatsen är byggd efter WCAG 2.2, nivå AA, och redovisas mot WCAG 2.1 AA (EN 301 549 V3.2.1), som lagen om tillgänglighet till digital offentlig service hänvisar till. Den bedöms vara delvis förenlig med kraven. Bristerna står nedan.',
    ],
  },
  {
    id: 'brister',
    title: 'Kända brister',
    paragraphs: [
      'Ord och titlar på andra språk, mest engelska, danska och norska i utländska källor, är inte märkta med språk. En skärmläsare kan läsa dem med svenskt uttal (WCAG 3.1.2).',
      'Webbplatsen är inte prövad av personer med funktionsnedsättning och inte med skärmläsare. Automatiska verktyg hittar bara en del av alla fel.',
      'Dokument och sidor hos andra som vi länkar till kan ha brister som vi inte råder över.',
    ],
  },
  {
    id: 'provning',
    title: 'Hur vi har prövat',
    paragraphs: [
      'Varje slags sida prövas automatiskt i Chromium med axe och html-validate, med bara tangentbord, utan skript, på 320 bildpunkters bredd, med text i dubbel storlek, i utskrift och med webbläsarens egna färger.',
    ],
  },
  {
    id: 'teknik',
    title: 'Det här fungerar',
    paragraphs: [
      'Alla sidor går att använda utan skript. Inget säger något bara med färg: varje märke har också form och ord. Sidorna följer systemets inställning för mörkt läge, minskad rörelse och egna färger.',
    ],
  },
];
