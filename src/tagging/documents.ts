import { type SupportKind, steeringOfKind } from '../domain/records/support.ts';
import { words } from './pattern.ts';
import type { EventKind, Tag, TagOf } from './types.ts';

/** What is known of a document beside its text. */
export interface DocumentHints {
  readonly title?: string | null;
  readonly url?: string | null;
  /** Actor id of the publisher. */
  readonly publisher?: string | null;
}

type Kind = SupportKind | EventKind;
interface KindRule {
  readonly kind: Kind;
  readonly title?: RegExp;
  /** In the first part of the text. */
  readonly lead?: RegExp;
  readonly weight: number;
}

/** In the title a word weighs full, in the text's beginning 0.85. The most specific kind has the highest weight. */
const kindRules: readonly KindRule[] = [
  { kind: 'binding_regulation', title: words`föreskrifter(?: och allmänna råd)?|författning(?:en|ssamling)?|lag \(\d{4}:\d+\)|förordning(?:en)?`, lead: words`dessa föreskrifter|föreskrifterna (?:gäller|är bindande|träder)|(?:SOSFS|HSLF-FS) \d{4}:\d+[^.]{0,60}föreskrifter|meddelar följande föreskrifter|bindande (?:regler|föreskrifter)`, weight: 0.97 },
  { kind: 'general_advice', title: words`allmänna råd`, lead: words`dessa allmänna råd|de allmänna råden (?:innehåller|gäller|riktar|kompletterar)|beslutar följande allmänna råd|allmänna råd (?:om|till|för)`, weight: 0.95 },
  { kind: 'national_guideline', title: words`nationella riktlinjer`, lead: words`riktlinjerna innehåller|nationella riktlinjer(?:na)? (?:för|innehåller|ger|riktar|vid)|riktlinjer för vård och (?:stöd|omsorg)`, weight: 0.94 },
  { kind: 'press_release', title: words`pressmeddelande`, lead: words`pressmeddelande(?:t)?|presskontakt(?:er)?|för mer information kontakta presstjänsten|kommenterar i ett pressmeddelande`, weight: 0.98 },
  { kind: 'knowledge_support_with_recommendations', title: words`kunskapsstöd med (?:nationella )?rekommendationer|rekommendationer (?:för|om|till|vid)`, lead: words`kunskapsstöd(?:et)?(?:[^.]{0,60})? (?:med|innehåller|ger|lämnar|består av)(?: [\p{L}]+){0,3} rekommendationer|rekommendationerna i (?:kunskapsstödet|stödet)|(?:ger|lämnar|innehåller) (?:\p{L}+ )?rekommendationer (?:om|för|till|kring)`, weight: 0.93 },
  { kind: 'enquiry_answer', title: words`upplysningstjänst(?:en)?|svar från (?:SBU:s )?upplysningstjänst(?:en)?`, lead: words`upplysningstjänst(?:en|ens)?|svar(?:et)? på en fråga(?: som (?:ställts|kommit in))?|frågan ställdes av`, weight: 0.96 },
  { kind: 'commented_review', title: words`SBU kommenterar|kommentar till`, lead: words`SBU kommenterar|sammanfattar och kommenterar|kommenterar en (?:\p{L}+ ){0,2}(?:systematisk )?översikt|kommentar(?:er)? till en (?:\p{L}+ ){0,3}översikt|svensk kommentar`, weight: 0.96 },
  { kind: 'evidence_map', title: words`evidenskart(?:a|or|an)`, lead: words`evidenskart(?:a|an|or)|kart(?:a|lägger) (?:över )?(?:befintliga )?systematiska översikter|karta över forskningen`, weight: 0.96 },
  { kind: 'knowledge_gap', title: words`(?:vetenskaplig(?:a)? )?kunskapsluck(?:a|or)`, lead: words`(?:vetenskaplig(?:a)? )?kunskapsluck(?:a|or|an)(?: (?:har identifierats|finns|listas|om|som|i databasen))|databas(?:en)? (?:för|över|med) (?:vetenskapliga )?kunskapsluckor`, weight: 0.9 },
  { kind: 'systematic_review', title: words`systematisk(?:a)? (?:litteratur|kunskaps|forsknings)?översikt(?:er)?|SBU utvärderar|utvärdering av (?:\p{L}+ ){0,4}insatser|metaanalys`, lead: words`(?:denna|en|vår|i denna|rapporten är en|ny|egen) (?:\p{L}+ )?(?:systematisk(?:a)? )(?:litteratur|kunskaps|forsknings)?översikt(?:en)?|(?:\d+|tolv|åtta|tio|fem|sex|sju|nio|elva) studier (?:uppfyllde|inkluderades|ingår)|inklusionskriterier(?:na)?|sökningar(?:na)? (?:gjordes|utfördes) i databaser|sammanvägda resultat|metaanalys(?:en)?|systematiskt granskat forskningen|GRADE`, weight: 0.9 },
  { kind: 'handbook', title: words`handbok(?:en)?(?: för| om)?`, lead: words`(?:den här |denna )?handbok(?:en)? (?:är|ger|vänder|riktar|beskriver|för|förklarar|behandlar|går)|i handboken`, weight: 0.92 },
  { kind: 'inquiry_sou', title: /SOU \d{4}:\d+|(?<!\p{L})(?:slut|del)?betänkande/iu, lead: /(?:i|detta) betänkande(?:t)?|SOU \d{4}:\d+|utredningen (?:föreslår|har haft|överlämnar|lämnar)|särskilda? utredaren/iu, weight: 0.93 },
  { kind: 'law_preparatory', title: /(?<!\p{L})(?:proposition|prop\. ?\d{4}|lagrådsremiss|Ds \d{4}:\d+|kommittédirektiv|dir\. ?\d{4}:\d+|promemoria)/iu, lead: /regeringen (?:föreslår|överlämnar|beslutar) (?:i denna|denna|att riksdagen|lagrådsremiss)|i (?:denna|den här|propositionen|lagrådsremissen|promemorian) (?:proposition|föreslås)|lagförslag(?:en|et)?|(?:i|denna) (?:propositionen?|lagrådsremissen?)|kommittédirektiv/iu, weight: 0.93 },
  { kind: 'commission', title: words`(?:regerings)?uppdrag (?:att|till|om)|får i uppdrag|nytt uppdrag`, lead: words`regeringen (?:har gett|ger|har givit|gav) (?:\p{L}+ ){1,6}i uppdrag|regeringsbeslut|uppdraget ska redovisas|ska redovisa uppdraget|uppdrag till \p{Lu}\p{L}+`, weight: 0.86 },
  { kind: 'project_page', title: words`pågående (?:projekt|arbete)`, lead: words`pågående projekt|beräknas (?:bli |vara )?(?:klar|klart|färdig|publiceras)|beräknad publicering|projektet (?:pågår|startade|startar|avslutas)|arbetet pågår och`, weight: 0.9 },
  { kind: 'news', title: words`nyhet(?:er|sbrev)?|ny(?:tt|a)? (?:rapport|vägledning|kunskapsstöd|webbutbildning|handbok|riktlinjer|metodstöd)(?:er)?|nu (?:kommer|finns|publiceras)`, lead: words`nyhet(?:er|sbrev(?:et)?)?|nu finns|nu publiceras|idag publicerar|i dag publicerar|idag presenterar|i dag presenterar|webbinari(?:um|et)|anmäl dig till|i (?:måndags|tisdags|onsdags|torsdags|fredags|lördags|söndags|går|helgen)|(?:invigde|öppnade)s?(?: [\p{L}]+){0,4}|invigning(?:en)?|klipptes bandet|berättade(?: [\p{L}]+){0,3}|tilldelades|prisades`, weight: 0.96 },
  { kind: 'course', title: words`(?:webb|e-|nät|distans|grund)?(?:utbildning|kurs)(?:en)?(?: för| om| i)|webbutbildning(?:en)?|webbkurs(?:en)?|e-utbildning(?:en)?|kurs(?:en)?`, lead: words`(?:webb|e-|nät)utbildning(?:en)? (?:är|består|tar|vänder|riktar|ger|om|för|har)|(?:den här |denna )?(?:web)?kurs(?:en)? (?:är|består|tar|vänder|riktar|ger|omfattar|har)|utbildningen (?:består av \p{L}+ (?:moduler|kapitel|delar)|tar cirka|är webbaserad|är kostnadsfri och (?:webb|digital))|kursintyg|intyg efter genomförd|\d+(?:,\d)? ?(?:hp|högskolepoäng)|(?:halv|hel|kvarts)fart|examination sker|kursplan(?:en)?|modul(?:er)? med kunskapstest`, weight: 0.88 },
  { kind: 'knowledge_support', title: words`kunskapsstöd(?:et)?`, lead: words`(?:det här |detta )?kunskapsstöd(?:et)? (?:är|ger|vänder|riktar|beskriver|handlar|samlar|syftar|tar|om|för|ska|kan)|ett kunskapsstöd|i kunskapsstödet`, weight: 0.86 },
  { kind: 'guidance', title: words`vägledning(?:en)?|metodstöd(?:et)?|stödmaterial|checklista|stöd för (?:handläggning|handläggare|bedömning|uppföljning|socialtjänsten|chefer)|bedömningsstöd|arbetsmaterial|lathund|mall för|råd till`, lead: words`(?:den här |denna )?vägledning(?:en)? (?:är|ger|vänder|riktar|beskriver|om|för|ska|stödjer|syftar)|metodstöd(?:et)? (?:är|ger|vänder|riktar|beskriver|för)|stödmaterial(?:et)?|(?:den här |denna )?checklista(?:n)? (?:är|hjälper|kan|stödjer|ger|för)|beskriver steg för steg|steg för steg hur|praktiskt stöd (?:för|i) (?:handläggning|arbetet)`, weight: 0.85 },
  { kind: 'local_evaluation_fou', title: words`FoU(?:-rapport)?|utvärdering av \p{L}+(?: \p{L}+){0,6} (?:i|på) \p{Lu}\p{L}+|lokal utvärdering|erfarenheter från|följeforskning`, lead: words`FoU-?(?:rapport(?:en)?|enhet(?:en)?|miljö(?:n)?)|FoU (?:\p{Lu}\p{L}+)|följeforskning(?:en)?|(?:lokal|lokala) utvärdering(?:en)?|utvärderingen (?:i|av arbetet i|genomfördes i) (?:\p{Lu}\p{L}+|kommunen)|intervjuer med (?:\p{L}+ ){1,3}i (?:\p{Lu}\p{L}+ kommun|kommunen)|på uppdrag av (?:\p{Lu}\p{L}+ (?:kommun|stad)|kommunen|stadsdelen)`, weight: 0.87 },
  { kind: 'strategy', title: words`(?:nationell |regional |lokal )?(?:strategi|handlingsplan|åtgärdsprogram)(?:n|en)?(?: för| mot| om)?`, lead: words`(?:strategi|handlingsplan|åtgärdsprogram)(?:n|en|met)? (?:anger|innehåller|gäller|beskriver|pekar|omfattar|har|mot|för|sträcker|slår)|strategiska mål|i strategin`, weight: 0.86 },
  { kind: 'method_description', title: words`metodguiden|metodbeskrivning|så fungerar metoden|programmet i korthet`, lead: words`metodguiden|metodbeskrivning|är (?:en|ett) (?:\p{L}+,? (?:och )?){0,3}\p{L}*(?:metod|modell|program|terapi|arbetssätt|skala|bedömningsinstrument|skattningsformulär|behandlingsmetod)(?: (?:för|som|i|där|med|mot|till|om)|,|\.)|programmet i korthet|metoden (?:är (?:ett|en)|består|går ut på|utvecklades|bygger)|manualbaserad(?:e)? (?:metod|behandling|program|insats)|instrumentet (?:är|består|innehåller)|bedömningsinstrument(?:et)? (?:som|för|består)|insatsen (?:består av|går ut på|ges (?:i|under|vid))|programmet (?:är|består|omfattar|utvecklades|bygger|ges (?:i|under))|(?:grupp|föräldra|behandlings|skol)program(?:met)? (?:som|med|består)|typ av metod`, weight: 0.8 },
  { kind: 'method_description', lead: words`typ av metod:?|programmets benämning|typ av insats:?`, weight: 0.95 },
  { kind: 'theme_page', title: words`tema(?:sida)?:?|om (?:våld|barn|äldre)`, lead: words`temasida(?:n)?|(?:på|i) (?:den här sidan|denna sida|sidan|temat|detta tema)|här (?:hittar|finns|finner|samlar|kan du läsa)|temat (?:handlar|samlar|vänder|innehåller|ger)|läs mer om|under (?:fliken|rubriken)|sidan samlar`, weight: 0.8 },
  { kind: 'report', title: words`redovisning av (?:regerings)?uppdrag(?:et)?|slutredovisning|delredovisning`, weight: 0.93 },
  { kind: 'report', title: words`rapport(?:en)?|lägesrapport|lägesbild|kartläggning(?:en)?|redovisning(?:en)?|delredovisning|slutrapport|delrapport|öppna jämförelser|uppföljning av|statistik|analys av|studie av|granskning av|tillsynsrapport|årsrapport`, lead: words`(?:i |den här |denna )?(?:läges|slut|del|års)?rapport(?:en)? (?:är|\p{L}+(?:ar|er))|kartläggning(?:en)? (?:visar|omfattar|bygger|av|beskriver|genomfördes)|redovisas (?:resultat|uppdraget|en kartläggning)|öppna jämförelser|enkät(?:en)? (?:besvarades|skickades|till)|myndigheten redovisar|(?:lägesbild|granskning)(?:en)?`, weight: 0.7 },
  // A document that speaks of itself, by the noun that its sentences open with.
  ...selfNamed([
    ['binding_regulation', 'föreskrift(?:en|erna|er)'],
    ['general_advice', 'allmänna råd(?:en)?'],
    ['national_guideline', '(?:nationella )?riktlinje(?:n|rna)'],
    ['systematic_review', '(?:systematiska? )?(?:litteratur|kunskaps|forsknings)?översikt(?:en)?|metaanalys(?:en)?'],
    ['evidence_map', '(?:evidens|forsknings|kunskaps)?karta(?:n)?(?= [^.]{0,60}(?:forskning|studier|översikter|evidens|kunskap))'],
    ['knowledge_gap', 'kunskapsluck(?:an|orna)'],
    ['handbook', 'handbok(?:en)?'],
    ['guidance', 'vägledning(?:en)?|metodstöd(?:et)?|stödmaterial(?:et)?|checklista(?:n)?|lathund(?:en)?|bedömningsstöd(?:et)?'],
    ['knowledge_support', 'kunskapsstöd(?:et)?'],
    ['inquiry_sou', '(?:del|slut)?betänkande(?:t)?|(?:statliga )?utredning(?:en)? föreslår'],
    ['law_preparatory', 'proposition(?:en)?|lagrådsremiss(?:en)?|promemoria(?:n)?'],
    ['strategy', 'strategi(?:n)?|handlingsplan(?:en)?|åtgärdsprogram(?:met)?'],
    ['local_evaluation_fou', '(?:lokala? )?(?:följe)?(?:utvärdering|FoU-rapport)(?:en)?(?= (?:i|av|från) )'],
    ['course', '(?:webb|e-|nät|distans|grund)?(?:kurs|utbildning)(?:en)?(?= [^.]{0,50}(?:för dig|för (?:personal|handläggare|chefer|socialsekreterare|yrkesverksamma|medarbetare)|moduler|kapitel|på webben|digital|högskolepoäng))'],
    ['theme_page', '(?:tema)?sidan'],
    ['report', '(?:läges|slut|del|års|forsknings)?rapport(?:en)?|kartläggning(?:en)?|enkät(?:en)?|granskning(?:en)?|uppföljning(?:en)?'],
  ]),
]; // biome-ignore format: one kind a line

/** "Översikten visar …", "Enligt rapporten …", "Denna handbok …": at the beginning of a sentence. */
function selfNamed(kinds: readonly (readonly [Kind, string])[]): KindRule[] {
  return kinds.map(([kind, noun]) => ({
    kind,
    lead: new RegExp(`(?:^|[.!?]\\s|\\n)(?:(?:enligt|i|av|med)\\s)?(?:(?:den här|det här|de här|denna|detta|dessa|den|det|de|vår|en ny|ny|nya|myndighetens|socialstyrelsens|sbu:s|kommunens|en)\\s)?(?:${noun})(?![a-zà-öø-ÿ])`, 'i'),
    weight: 0.72,
  })); // biome-ignore format: one pattern
}

const leadLength = 900;

/** What kind of document it is; one tag, or none. */
export function documentKindTag(text: string, hints: DocumentHints): TagOf<'documentKind'> | null {
  const title = hints.title ?? text.split('\n')[0]?.slice(0, 200) ?? '';
  const hasTitle = (hints.title ?? '') !== '' || text.includes('\n');
  let best: TagOf<'documentKind'> | null = null;
  for (const rule of kindRules) {
    const inTitle = hasTitle ? rule.title?.exec(title) : null;
    const inLead = inTitle ? null : rule.lead?.exec(text.slice(0, leadLength));
    const match = inTitle ?? inLead;
    if (!match) continue;
    const early = inLead ? 0.05 * (inLead.index / leadLength) : 0;
    const confidence = Math.round((inTitle ? rule.weight : rule.weight * 0.9 - early) * 100) / 100;
    if (best !== null && best.confidence >= confidence) continue;
    const at = inTitle && hints.title ? Math.max(0, text.indexOf(match[0])) : match.index;
    best = {
      facet: 'documentKind',
      value: rule.kind,
      rule: `documentKind/${rule.kind}`,
      span: [at, at + match[0].length],
      text: match[0],
      confidence,
      reason: inTitle ? 'ord i titeln' : 'ord i textens början',
    };
  }
  return best;
}

/** What follows of the kind, where the text says nothing else. */
const knowledgeOf: Partial<Record<Kind, TagOf<'knowledgeKind'>['value']>> = {
  binding_regulation: 'problem_solving',
  general_advice: 'problem_solving',
  national_guideline: 'problem_solving',
  knowledge_support_with_recommendations: 'problem_solving',
  knowledge_support: 'problem_solving',
  handbook: 'problem_solving',
  guidance: 'problem_solving',
  course: 'problem_solving',
  theme_page: 'problem_solving',
  systematic_review: 'explaining',
  commented_review: 'explaining',
  enquiry_answer: 'explaining',
  evidence_map: 'explaining',
  method_description: 'describing',
  report: 'describing',
  knowledge_gap: 'describing',
  local_evaluation_fou: 'describing',
};

const knowledgeWords: readonly (readonly [TagOf<'knowledgeKind'>['value'], RegExp])[] = [
  ['problem_solving', words`så här (?:gör|kan|arbetar)|steg för steg|hur (?:du|ni|man|socialtjänsten|handläggare|personal) (?:kan|bör|gör|arbetar|ska)|råd om hur|ger stöd i (?:att|handläggning|hur)|konkreta (?:råd|verktyg|metoder)|rekommendationer (?:om|för|till)|vilka insatser|verktyg för|praktisk vägledning|checklista`],
  ['explaining', words`orsak(?:er|en|erna)?|riskfaktorer(?:na)?|skyddsfaktorer(?:na)?|varför|samband(?:et)?(?: mellan)?|mekanismer(?:na)?|förklar(?:ar|ing|ingar)|effekt(?:er|en|erna)? av|teorier? om|vad som påverkar|hänger samman|bidrar till att`],
  ['describing', words`hur många|hur vanligt|förekomst(?:en)?|omfattning(?:en)? av|antalet|andel(?:en)?|statistik(?:en)?|lägesbild(?:en)?|kartlägg(?:er|ning|ningen)|beskriver (?:hur|läget|utvecklingen|situationen|förekomsten|omfattningen)|utvecklingen (?:av|sedan|över tid)|procent av`],
]; // biome-ignore format: one kind a line

const readerWords: readonly (readonly [TagOf<'reader'>['value'], RegExp])[] = [
  ['politics', words`(?:förtroendevalda|politiker|beslutsfattare på nationell nivå|regeringen|riksdagen|nämndledamöter|ledamöter i socialnämnden|ledamöter|kommunpolitiker|lagstiftaren|politiska beslut)`],
  ['organisation', words`(?:chef(?:er|en)?|enhetschefer|ledning(?:en|sgrupp(?:er|en)?)?|ledare|verksamhetsutvecklare|kvalitetsutvecklare|förvaltning(?:en|ar|sledning)?|verksamhetschefer|beslutsfattare|huvudmän|kvalitetsansvariga|styrning och ledning|utvecklingsledare|samordnare i kommunen|planerare|strateger)`],
  ['profession', words`(?:socialsekreterare|handläggare|behandlare|yrkesverksamma|personal(?:en)?|familjebehandlare|biståndshandläggare|(?:du|dig) som \p{L}+|lärare|elevhälsa(?:n)?|skolpersonal|rektorer|kuratorer|undersköterskor|omvårdnadspersonal|professionella|medarbetare|boendestödjare|stödassistenter|socionomer|familjehemssekreterare|familjerättssekreterare|baspersonal|praktiker)`],
]; // biome-ignore format: one reader a line
const forWhom = words`riktar sig(?: främst| i första hand| framför allt| särskilt| även| också)? till|vänder sig(?: främst| i första hand| framför allt| särskilt| även| också)? (?:till|mot)|är (?:skriven|skrivet|avsedd|avsett|framtagen|framtaget|till|tänkt) för|målgrupp(?:en)?(?: är|:)|läsare|stöd för|stöd till|för dig som|är till för|beslutsunderlag för|underlag (?:för|till)|ska läsas av|skriven för|hjälper|för`;

/** Steering, kind of knowledge and reader, from words or from the kind. */
export function documentTags(text: string, hints: DocumentHints): Tag[] {
  const kind = documentKindTag(text, hints);
  const tags: Tag[] = kind ? [kind] : [];
  const lead = text.slice(0, 1500);
  const at = (match: RegExpExecArray) => ({
    span: [match.index, match.index + match[0].length] as const,
    text: match[0],
  });
  const fromKind = kind
    ? {
        span: kind.span,
        text: kind.text,
        confidence: Math.min(0.85, kind.confidence),
        reason: 'följer av dokumentslaget',
      }
    : null;

  const bound =
    words`är bindande|(?:reglerna|föreskrifterna|de) (?:är bindande|måste följas)|juridiskt bindande`.exec(
      lead,
    );
  const free = words`är inte bindande|inte (?:är )?bindande|är vägledande|vägledande`.exec(lead);
  const steering = kind && isSupport(kind.value) ? steeringOfKind[kind.value] : undefined;
  if (bound && !free)
    tags.push({ facet: 'steering', value: 'binding', rule: 'steering/words', ...at(bound), confidence: 0.85, reason: 'texten säger att den är bindande' }); // biome-ignore format: one object
  else if (fromKind && kind) {
    const value = steering ?? (isSupport(kind.value) ? 'supporting' : null);
    if (value) tags.push({ facet: 'steering', value, rule: 'steering/kind', ...fromKind });
  }

  const counts = knowledgeWords.map(([value, pattern]) => {
    const all = [...lead.matchAll(new RegExp(pattern.source, `${pattern.flags}g`))];
    return { value, times: all.length, first: all[0] };
  });
  const [top, second] = counts.toSorted((a, b) => b.times - a.times);
  const byKind = kind ? knowledgeOf[kind.value] : undefined;
  const decisive =
    kind !== null &&
    byKind !== undefined &&
    !['report', 'local_evaluation_fou', 'theme_page'].includes(kind.value);
  if (decisive && byKind && fromKind) {
    tags.push({ facet: 'knowledgeKind', value: byKind, rule: 'knowledgeKind/kind', ...fromKind });
  } else if (top?.first && top.times > (second?.times ?? 0)) {
    tags.push({ facet: 'knowledgeKind', value: top.value, rule: 'knowledgeKind/words', span: [top.first.index, top.first.index + top.first[0].length], text: top.first[0], confidence: Math.min(0.85, 0.6 + 0.08 * (top.times - (second?.times ?? 0))), reason: 'ord om vad texten gör' }); // biome-ignore format: one object
  } else if (byKind && fromKind) {
    tags.push({ facet: 'knowledgeKind', value: byKind, rule: 'knowledgeKind/kind', ...fromKind });
  }
  tags.push(...readerTags(lead));
  return tags;
}

const isSupport = (kind: Kind): kind is SupportKind =>
  !['news', 'press_release', 'commission', 'project_page'].includes(kind);

function readerTags(lead: string): TagOf<'reader'>[] {
  const tags: TagOf<'reader'>[] = [];
  for (const [value, pattern] of readerWords) {
    for (const match of lead.matchAll(new RegExp(pattern.source, `${pattern.flags}g`))) {
      const before = (
        lead
          .slice(0, match.index)
          .split(/[.!?\n]/)
          .at(-1) ?? ''
      ).slice(-110);
      const direct = /^(?:du|dig) som/iu.test(match[0]);
      if (!direct && !forWhom.test(before)) continue;
      const strong =
        direct ||
        /(?:riktar sig|vänder sig|skriv|avse|till för|målgrupp|för dig|hjälper|stöd (?:till|för|i)|underlag (?:till|för)|material för)/iu.test(
          before,
        );
      tags.push({ facet: 'reader', value, rule: 'reader/words', span: [match.index, match.index + match[0].length], text: match[0], confidence: strong ? 0.88 : 0.5, reason: strong ? 'texten säger vem den är för' : 'nämns efter »för«' }); // biome-ignore format: one object
      break;
    }
  }
  return tags;
}
