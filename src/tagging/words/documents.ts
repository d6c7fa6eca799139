import type { SupportKind } from '../../domain/records/support.ts';
import { anyOf, words } from '../pattern.ts';
import type { EventKind, TagOf } from '../types.ts';

export type Kind = SupportKind | EventKind;
interface KindRule {
  readonly kind: Kind;
  readonly title?: RegExp;
  /** In the first part of the text. */
  readonly lead?: RegExp;
  readonly weight: number;
}

/** In the title a word weighs full, in the text's beginning 0.85. The most specific kind has the highest weight. */
export const kindRules: readonly KindRule[] = [
  {
    kind: 'binding_regulation',
    title: words`föreskrifter(?: och allmänna råd)?|författning(?:en|ssamling)?|lag \(\d{4}:\d+\)|förordning(?:en)?`,
    lead: anyOf`
      dessa föreskrifter|föreskrifterna (?:gäller|är bindande|träder)
      (?:SOSFS|HSLF-FS) \d{4}:\d+[^.]{0,60}föreskrifter|meddelar följande föreskrifter
      bindande (?:regler|föreskrifter)
    `,
    weight: 0.97,
  },
  {
    kind: 'general_advice',
    title: words`allmänna råd`,
    lead: words`dessa allmänna råd|de allmänna råden (?:innehåller|gäller|riktar|kompletterar)|beslutar följande allmänna råd|allmänna råd (?:om|till|för)`,
    weight: 0.95,
  },
  {
    kind: 'national_guideline',
    title: words`nationella riktlinjer`,
    lead: words`riktlinjerna innehåller|nationella riktlinjer(?:na)? (?:för|innehåller|ger|riktar|vid)|riktlinjer för vård och (?:stöd|omsorg)`,
    weight: 0.94,
  },
  {
    kind: 'press_release',
    title: words`pressmeddelande`,
    lead: words`pressmeddelande(?:t)?|presskontakt(?:er)?|för mer information kontakta presstjänsten|kommenterar i ett pressmeddelande`,
    weight: 0.98,
  },
  {
    kind: 'knowledge_support_with_recommendations',
    title: words`kunskapsstöd med (?:nationella )?rekommendationer|rekommendationer (?:för|om|till|vid)`,
    lead: anyOf`
      kunskapsstöd(?:et)?(?:[^.]{0,60})? (?:med|innehåller|ger|lämnar|består av)(?: [\p{L}]+){0,3} rekommendationer
      rekommendationerna i (?:kunskapsstödet|stödet)
      (?:ger|lämnar|innehåller) (?:\p{L}+ )?rekommendationer (?:om|för|till|kring)
    `,
    weight: 0.93,
  },
  {
    kind: 'enquiry_answer',
    title: words`upplysningstjänst(?:en)?|svar från (?:SBU:s )?upplysningstjänst(?:en)?`,
    lead: words`upplysningstjänst(?:en|ens)?|svar(?:et)? på en fråga(?: som (?:ställts|kommit in))?|frågan ställdes av`,
    weight: 0.96,
  },
  {
    kind: 'commented_review',
    title: words`SBU kommenterar|kommentar till`,
    lead: anyOf`
      SBU kommenterar|sammanfattar och kommenterar
      kommenterar en (?:\p{L}+ ){0,2}(?:systematisk )?översikt
      kommentar(?:er)? till en (?:\p{L}+ ){0,3}översikt|svensk kommentar
    `,
    weight: 0.96,
  },
  {
    kind: 'evidence_map',
    title: words`evidenskart(?:a|or|an)`,
    lead: words`evidenskart(?:a|an|or)|kart(?:a|lägger) (?:över )?(?:befintliga )?systematiska översikter|karta över forskningen`,
    weight: 0.96,
  },
  {
    kind: 'knowledge_gap',
    title: words`(?:vetenskaplig(?:a)? )?kunskapsluck(?:a|or)`,
    lead: words`(?:vetenskaplig(?:a)? )?kunskapsluck(?:a|or|an)(?: (?:har identifierats|finns|listas|om|som|i databasen))|databas(?:en)? (?:för|över|med) (?:vetenskapliga )?kunskapsluckor`,
    weight: 0.9,
  },
  {
    kind: 'systematic_review',
    title: words`systematisk(?:a)? (?:litteratur|kunskaps|forsknings)?översikt(?:er)?|SBU utvärderar|utvärdering av (?:\p{L}+ ){0,4}insatser|metaanalys`,
    lead: anyOf`
      (?:denna|en|vår|i denna|rapporten är en|ny|egen) (?:\p{L}+ )?(?:systematisk(?:a)? )(?:litteratur|kunskaps|forsknings)?översikt(?:en)?
      (?:\d+|tolv|åtta|tio|fem|sex|sju|nio|elva) studier (?:uppfyllde|inkluderades|ingår)
      inklusionskriterier(?:na)?|sökningar(?:na)? (?:gjordes|utfördes) i databaser
      sammanvägda resultat|metaanalys(?:en)?|systematiskt granskat forskningen|GRADE
    `,
    weight: 0.9,
  },
  {
    kind: 'handbook',
    title: words`handbok(?:en)?(?: för| om)?`,
    lead: words`(?:den här |denna )?handbok(?:en)? (?:är|ger|vänder|riktar|beskriver|för|förklarar|behandlar|går)|i handboken`,
    weight: 0.92,
  },
  {
    kind: 'inquiry_sou',
    title: /SOU \d{4}:\d+|(?<!\p{L})(?:slut|del)?betänkande/iu,
    lead: /(?:i|detta) betänkande(?:t)?|SOU \d{4}:\d+|utredningen (?:föreslår|har haft|överlämnar|lämnar)|särskilda? utredaren/iu,
    weight: 0.93,
  },
  {
    kind: 'law_preparatory',
    title:
      /(?<!\p{L})(?:proposition|prop\. ?\d{4}|lagrådsremiss|Ds \d{4}:\d+|kommittédirektiv|dir\. ?\d{4}:\d+|promemoria)/iu,
    lead: /regeringen (?:föreslår|överlämnar|beslutar) (?:i denna|denna|att riksdagen|lagrådsremiss)|i (?:denna|den här|propositionen|lagrådsremissen|promemorian) (?:proposition|föreslås)|lagförslag(?:en|et)?|(?:i|denna) (?:propositionen?|lagrådsremissen?)|kommittédirektiv/iu,
    weight: 0.93,
  },
  {
    kind: 'commission',
    title: words`(?:regerings)?uppdrag (?:att|till|om)|får i uppdrag|nytt uppdrag`,
    lead: anyOf`
      regeringen (?:har gett|ger|har givit|gav) (?:\p{L}+ ){1,6}i uppdrag|regeringsbeslut
      uppdraget ska redovisas|ska redovisa uppdraget|uppdrag till \p{Lu}\p{L}+
    `,
    weight: 0.86,
  },
  {
    kind: 'project_page',
    title: words`pågående (?:projekt|arbete)`,
    lead: anyOf`
      pågående projekt|beräknas (?:bli |vara )?(?:klar|klart|färdig|publiceras)|beräknad publicering
      projektet (?:pågår|startade|startar|avslutas)|arbetet pågår och
    `,
    weight: 0.9,
  },
  {
    kind: 'news',
    title: anyOf`
      nyhet(?:er|sbrev)?
      ny(?:tt|a)? (?:rapport|vägledning|kunskapsstöd|webbutbildning|handbok|riktlinjer|metodstöd)(?:er)?
      nu (?:kommer|finns|publiceras)
    `,
    lead: anyOf`
      nyhet(?:er|sbrev(?:et)?)?|nu finns|nu publiceras|idag publicerar|i dag publicerar
      idag presenterar|i dag presenterar|webbinari(?:um|et)|anmäl dig till
      i (?:måndags|tisdags|onsdags|torsdags|fredags|lördags|söndags|går|helgen)
      (?:invigde|öppnade)s?(?: [\p{L}]+){0,4}|invigning(?:en)?|klipptes bandet
      berättade(?: [\p{L}]+){0,3}|tilldelades|prisades
    `,
    weight: 0.96,
  },
  {
    kind: 'course',
    title: words`(?:webb|e-|nät|distans|grund)?(?:utbildning|kurs)(?:en)?(?: för| om| i)|webbutbildning(?:en)?|webbkurs(?:en)?|e-utbildning(?:en)?|kurs(?:en)?`,
    lead: anyOf`
      (?:webb|e-|nät)utbildning(?:en)? (?:är|består|tar|vänder|riktar|ger|om|för|har)
      (?:den här |denna )?(?:web)?kurs(?:en)? (?:är|består|tar|vänder|riktar|ger|omfattar|har)
      utbildningen (?:består av \p{L}+ (?:moduler|kapitel|delar)|tar cirka|är webbaserad|är kostnadsfri och (?:webb|digital))
      kursintyg|intyg efter genomförd|\d+(?:,\d)? ?(?:hp|högskolepoäng)|(?:halv|hel|kvarts)fart
      examination sker|kursplan(?:en)?|modul(?:er)? med kunskapstest
    `,
    weight: 0.88,
  },
  {
    kind: 'knowledge_support',
    title: words`kunskapsstöd(?:et)?`,
    lead: anyOf`
      (?:det här |detta )?kunskapsstöd(?:et)? (?:är|ger|vänder|riktar|beskriver|handlar|samlar|syftar|tar|om|för|ska|kan)
      ett kunskapsstöd|i kunskapsstödet
    `,
    weight: 0.86,
  },
  {
    kind: 'guidance',
    title: anyOf`
      vägledning(?:en)?|metodstöd(?:et)?|stödmaterial|checklista
      stöd för (?:handläggning|handläggare|bedömning|uppföljning|socialtjänsten|chefer)|bedömningsstöd
      arbetsmaterial|lathund|mall för|råd till
    `,
    lead: anyOf`
      (?:den här |denna )?vägledning(?:en)? (?:är|ger|vänder|riktar|beskriver|om|för|ska|stödjer|syftar)
      metodstöd(?:et)? (?:är|ger|vänder|riktar|beskriver|för)|stödmaterial(?:et)?
      (?:den här |denna )?checklista(?:n)? (?:är|hjälper|kan|stödjer|ger|för)|beskriver steg för steg
      steg för steg hur|praktiskt stöd (?:för|i) (?:handläggning|arbetet)
    `,
    weight: 0.85,
  },
  {
    kind: 'local_evaluation_fou',
    title: words`FoU(?:-rapport)?|utvärdering av \p{L}+(?: \p{L}+){0,6} (?:i|på) \p{Lu}\p{L}+|lokal utvärdering|erfarenheter från|följeforskning`,
    lead: anyOf`
      FoU-?(?:rapport(?:en)?|enhet(?:en)?|miljö(?:n)?)|FoU (?:\p{Lu}\p{L}+)|följeforskning(?:en)?
      (?:lokal|lokala) utvärdering(?:en)?
      utvärderingen (?:i|av arbetet i|genomfördes i) (?:\p{Lu}\p{L}+|kommunen)
      intervjuer med (?:\p{L}+ ){1,3}i (?:\p{Lu}\p{L}+ kommun|kommunen)
      på uppdrag av (?:\p{Lu}\p{L}+ (?:kommun|stad)|kommunen|stadsdelen)
    `,
    weight: 0.87,
  },
  {
    kind: 'strategy',
    title: words`(?:nationell |regional |lokal )?(?:strategi|handlingsplan|åtgärdsprogram)(?:n|en)?(?: för| mot| om)?`,
    lead: anyOf`
      (?:strategi|handlingsplan|åtgärdsprogram)(?:n|en|met)? (?:anger|innehåller|gäller|beskriver|pekar|omfattar|har|mot|för|sträcker|slår)
      strategiska mål|i strategin
    `,
    weight: 0.86,
  },
  {
    kind: 'method_description',
    title: words`metodguiden|metodbeskrivning|så fungerar metoden|programmet i korthet`,
    lead: anyOf`
      metodguiden|metodbeskrivning
      är (?:en|ett) (?:\p{L}+,? (?:och )?){0,3}\p{L}*(?:metod|modell|program|terapi|arbetssätt|skala|bedömningsinstrument|skattningsformulär|behandlingsmetod)(?: (?:för|som|i|där|med|mot|till|om)|,|\.)
      programmet i korthet|metoden (?:är (?:ett|en)|består|går ut på|utvecklades|bygger)
      manualbaserad(?:e)? (?:metod|behandling|program|insats)|instrumentet (?:är|består|innehåller)
      bedömningsinstrument(?:et)? (?:som|för|består)
      insatsen (?:består av|går ut på|ges (?:i|under|vid))
      programmet (?:är|består|omfattar|utvecklades|bygger|ges (?:i|under))
      (?:grupp|föräldra|behandlings|skol)program(?:met)? (?:som|med|består)|typ av metod
    `,
    weight: 0.8,
  },
  {
    kind: 'method_description',
    lead: words`typ av metod:?|programmets benämning|typ av insats:?`,
    weight: 0.95,
  },
  {
    kind: 'theme_page',
    title: words`tema(?:sida)?:?|om (?:våld|barn|äldre)`,
    lead: anyOf`
      temasida(?:n)?|(?:på|i) (?:den här sidan|denna sida|sidan|temat|detta tema)
      här (?:hittar|finns|finner|samlar|kan du läsa)|temat (?:handlar|samlar|vänder|innehåller|ger)
      läs mer om|under (?:fliken|rubriken)|sidan samlar
    `,
    weight: 0.8,
  },
  {
    kind: 'report',
    title: words`redovisning av (?:regerings)?uppdrag(?:et)?|slutredovisning|delredovisning`,
    weight: 0.93,
  },
  {
    kind: 'report',
    title: anyOf`
      rapport(?:en)?|lägesrapport|lägesbild|kartläggning(?:en)?|redovisning(?:en)?|delredovisning
      slutrapport|delrapport|öppna jämförelser|uppföljning av|statistik|analys av|studie av
      granskning av|tillsynsrapport|årsrapport
    `,
    lead: anyOf`
      (?:i |den här |denna )?(?:läges|slut|del|års)?rapport(?:en)? (?:är|\p{L}+(?:ar|er))
      kartläggning(?:en)? (?:visar|omfattar|bygger|av|beskriver|genomfördes)
      redovisas (?:resultat|uppdraget|en kartläggning)|öppna jämförelser
      enkät(?:en)? (?:besvarades|skickades|till)|myndigheten redovisar|(?:lägesbild|granskning)(?:en)?
    `,
    weight: 0.7,
  },
  // A document that speaks of itself, by the noun that its sentences open with.
  ...selfNamed([
    ['binding_regulation', 'föreskrift(?:en|erna|er)'],
    ['general_advice', 'allmänna råd(?:en)?'],
    ['national_guideline', '(?:nationella )?riktlinje(?:n|rna)'],
    [
      'systematic_review',
      '(?:systematiska? )?(?:litteratur|kunskaps|forsknings)?översikt(?:en)?|metaanalys(?:en)?',
    ],
    [
      'evidence_map',
      '(?:evidens|forsknings|kunskaps)?karta(?:n)?(?= [^.]{0,60}(?:forskning|studier|översikter|evidens|kunskap))',
    ],
    ['knowledge_gap', 'kunskapsluck(?:an|orna)'],
    ['handbook', 'handbok(?:en)?'],
    [
      'guidance',
      'vägledning(?:en)?|metodstöd(?:et)?|stödmaterial(?:et)?|checklista(?:n)?|lathund(?:en)?|bedömningsstöd(?:et)?',
    ],
    ['knowledge_support', 'kunskapsstöd(?:et)?'],
    ['inquiry_sou', '(?:del|slut)?betänkande(?:t)?|(?:statliga )?utredning(?:en)? föreslår'],
    ['law_preparatory', 'proposition(?:en)?|lagrådsremiss(?:en)?|promemoria(?:n)?'],
    ['strategy', 'strategi(?:n)?|handlingsplan(?:en)?|åtgärdsprogram(?:met)?'],
    ['local_evaluation_fou', '(?:lokala? )?(?:följe)?(?:utvärdering|FoU-rapport)(?:en)?(?= (?:i|av|från) )'],
    [
      'course',
      '(?:webb|e-|nät|distans|grund)?(?:kurs|utbildning)(?:en)?(?= [^.]{0,50}(?:för dig|för (?:personal|handläggare|chefer|socialsekreterare|yrkesverksamma|medarbetare)|moduler|kapitel|på webben|digital|högskolepoäng))',
    ],
    ['theme_page', '(?:tema)?sidan'],
    [
      'report',
      '(?:läges|slut|del|års|forsknings)?rapport(?:en)?|kartläggning(?:en)?|enkät(?:en)?|granskning(?:en)?|uppföljning(?:en)?',
    ],
  ]),
];

/** "Översikten visar …", "Enligt rapporten …", "Denna handbok …": at the beginning of a sentence. */
function selfNamed(kinds: readonly (readonly [Kind, string])[]): KindRule[] {
  return kinds.map(([kind, noun]) => ({
    kind,
    lead: new RegExp(`(?:^|[.!?]\\s|\\n)(?:(?:enligt|i|av|med)\\s)?(?:(?:den här|det här|de här|denna|detta|dessa|den|det|de|vår|en ny|ny|nya|myndighetens|socialstyrelsens|sbu:s|kommunens|en)\\s)?(?:${noun})(?![a-zà-öø-ÿ])`, 'i'),
    weight: 0.72,
  })); // biome-ignore format: one pattern
}

/** What a text does, by its words. */
export const knowledgeWords: readonly (readonly [TagOf<'knowledgeKind'>['value'], RegExp])[] = [
  [
    'problem_solving',
    anyOf`
      så här (?:gör|kan|arbetar)|steg för steg
      hur (?:du|ni|man|socialtjänsten|handläggare|personal) (?:kan|bör|gör|arbetar|ska)|råd om hur
      ger stöd i (?:att|handläggning|hur)|konkreta (?:råd|verktyg|metoder)
      rekommendationer (?:om|för|till)|vilka insatser|verktyg för|praktisk vägledning|checklista
    `,
  ],
  [
    'explaining',
    anyOf`
      orsak(?:er|en|erna)?|riskfaktorer(?:na)?|skyddsfaktorer(?:na)?|varför|samband(?:et)?(?: mellan)?
      mekanismer(?:na)?|förklar(?:ar|ing|ingar)|effekt(?:er|en|erna)? av|teorier? om|vad som påverkar
      hänger samman|bidrar till att
    `,
  ],
  [
    'describing',
    anyOf`
      hur många|hur vanligt|förekomst(?:en)?|omfattning(?:en)? av|antalet|andel(?:en)?
      statistik(?:en)?|lägesbild(?:en)?|kartlägg(?:er|ning|ningen)
      beskriver (?:hur|läget|utvecklingen|situationen|förekomsten|omfattningen)
      utvecklingen (?:av|sedan|över tid)|procent av
    `,
  ],
];

/** Whom a text is for, by the words that follow those of `forWhom`. */
export const readerWords: readonly (readonly [TagOf<'reader'>['value'], RegExp])[] = [
  [
    'politics',
    anyOf`
      förtroendevalda|politiker|beslutsfattare på nationell nivå|regeringen|riksdagen|nämndledamöter
      ledamöter i socialnämnden|ledamöter|kommunpolitiker|lagstiftaren|politiska beslut
    `,
  ],
  [
    'organisation',
    anyOf`
      chef(?:er|en)?|enhetschefer|ledning(?:en|sgrupp(?:er|en)?)?|ledare|verksamhetsutvecklare
      kvalitetsutvecklare|förvaltning(?:en|ar|sledning)?|verksamhetschefer|beslutsfattare|huvudmän
      kvalitetsansvariga|styrning och ledning|utvecklingsledare|samordnare i kommunen|planerare
      strateger
    `,
  ],
  [
    'profession',
    anyOf`
      socialsekreterare|handläggare|behandlare|yrkesverksamma|personal(?:en)?|familjebehandlare
      biståndshandläggare|(?:du|dig) som \p{L}+|lärare|elevhälsa(?:n)?|skolpersonal|rektorer|kuratorer
      undersköterskor|omvårdnadspersonal|professionella|medarbetare|boendestödjare|stödassistenter
      socionomer|familjehemssekreterare|familjerättssekreterare|baspersonal|praktiker
    `,
  ],
];
export const forWhom = anyOf`
  riktar sig(?: främst| i första hand| framför allt| särskilt| även| också)? till
  vänder sig(?: främst| i första hand| framför allt| särskilt| även| också)? (?:till|mot)
  är (?:skriven|skrivet|avsedd|avsett|framtagen|framtaget|till|tänkt) för|målgrupp(?:en)?(?: är|:)
  läsare|stöd för|stöd till|för dig som|är till för|beslutsunderlag för|underlag (?:för|till)
  ska läsas av|skriven för|hjälper|för
`;
