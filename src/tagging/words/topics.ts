/**
 * Words of the vocabularies that also mean something else. `not`: what stands around them when they do
 * (before the word `<`, after it `>`). A rule for each trap that was met in a text.
 */
export interface Trap {
  readonly word: RegExp;
  readonly before?: RegExp;
  readonly after?: RegExp;
}

export const traps: readonly Trap[] = [
  { word: /^(?:kontakt|jour|värd|stöd|fadder)famil/i },
  { word: /^träffpunkt(?:en|er)?$/i, after: /^\s(?:för|där)\s(?:familj|förä|barn|ung)/i },
  { word: /^diskussion(?:en|er|erna)?$/i, after: /^\s(?:kring|om|i|med|mellan)/i },
  { word: /^kartläggning(?:en|ar|arna)?$/i, before: /(?:denna|första|syftet med|en|nationell|förnyad)\s$/i },
  { word: /^kartläggning(?:en|ar|arna)?$/i, after: /^\s(?:av|är|visar|visade|omfattar|genomför|redovisas|över)/i },
  { word: /^drog$/i, after: /^\s(?:sig|upp|ner|ned|med|ut|in|till|igång|han|hon|på|tillbaka|undan)/i },
  // "trots att", "trots stöd"; but trots hos barn
  { word: /^trots$/i, after: /^\s(?!och|hos|mot|samt|eller|vid)\p{L}/iu },
  { word: /^(?:pappor|fäder)(?:na)?$/i, before: /(?:mammor|mödrar)(?:na)?\s(?:och|eller|och\/eller)\s$/i },
  { word: /^(?:pappor|fäder)(?:na)?$/i, after: /^\s(?:och|eller)\s(?:mammor|mödrar)/i },
  { word: /^(?:invånare|medborgare|befolkning)/i, before: /(?:antal\p{L}*|per|procent av|andel av|\d+)\s$/iu },
  // They tell of somebody, and are not those in need.
  { word: /^(?:anhöriga|närstående)$/i, after: /^\s(?:undrar|säger|uppger|berättar|beskriver|tycker|har (?:sett|märkt|berättat|hört)|märker|ser att|misstänker|larmar)/i },
  { word: /^gäng$/i, after: /^\s(?:med|ungdom|kill|tjej|tonår|unga|kompis|\d)/i },
  { word: /^far$/i, after: /^\s(?:illa|fram)/i },
  // i de fall, i detta fall, i så fall, i många fall, i vart fall, fall som, fallstudie
  { word: /^fall(?:et|en)?$/i, before: /(?:^|\s)(?:i|av|dessa|detta|vissa|enskilda|båda|sådana|många|de flesta|alla|enstaka|sällsynta|svåra|liknande|det|ett|två|tre|\d+)\s$/i },
  { word: /^fall(?:et|en)?$/i, after: /^\s(?:där|som|då|när|av)/i },
  // domen har fallit, valet har fallit på
  { word: /^fallit$/i, before: /(?:dom(?:en)?|beslut(?:et)?|valet|avgörandet|lotten|poletten)\s(?:(?:har|hade|redan|nu)\s)*$/i },
  // beroende på, beroende av vilken
  { word: /^beroende$/i, after: /^\s(?:på|av (?:att|vad|vilke|hur|om|stöd|hjälp|sin))/i },
  { word: /^(?:depression|ångest|trauma|psykos|adhd|autism|demens)$/i, before: /(?:föreningen|förbundet|centrum för)\s$/i },
  // på grund av, app i "applicera" faller på ordgränsen; "gatan" som gatuadress
  { word: /^samspel(?:et)?$/i, before: /(?:^|\s)(?:i|samspel mellan)\s$/i, after: /^\s(?:med|mellan) (?:kommun|region|myndighet|huvudm|verksamhet|skola)/i },
  { word: /^(?:separation|konflikt(?:er)?)$/i, after: /^\s(?:mellan|i) (?:stat|intress|roller|mål|lag)/i },
  { word: /^brott(?:et)?$/i, before: /(?:benbrott|lår|höft)\s?$/i },
  { word: /^äldre$/i, after: /^\s(?:version|utgåva|versioner|studier|rapport|rapporter|metod|syskon|forskning|uppgifter|än|upplag|riktlinjer|kunskapsstöd|data|bestämmelser|material|barn|ungdomar|elever|tonåringar|översikt)/i },
  { word: /^äldre$/i, before: /(?:år (?:och|eller)|och|eller|något|lite|av)\s$/i, after: /^(?:[.,;)]|$|\s(?:och|som|med|i|kan))/i },
  { word: /^unga$/i, before: /(?:^|\s)för\s$/i, after: /^[.,]?\s?(?:för att)/i },
  { word: /^skolan?$/i, before: /(?:hög|folkhög|kommunala)\s?$/i },
  { word: /^region(?:en|er|erna)?$/i, before: /(?:alla|flera|olika|samma|varje)\s$/i },
  { word: /^bråk$/i, after: /^\s?del/i },
  { word: /^kris(?:en)?$/i, before: /(?:ekonomisk|finansiell)\s$/i },
  { word: /^information(?:en)?$/i, after: /^\s(?:om|finns|kommer|saknas|samlas|hämtas|från)/i },
  { word: /^föräldrars?$/i, before: /(?:andra|sina|hans|hennes|egna|biologiska|båda)\s$/i, after: /^\s?(?:försäkring|balk)/i },
]; // biome-ignore format: one trap a line

/** Problems whose words are common in running text: alone they are proposed, with a cue they are tagged. */
export const weakProblems: ReadonlySet<string> = new Set([
  'samverkan', 'delaktighet', 'konflikter', 'brott', 'vald', 'kris', 'psykisk-halsa-framja', 'funktionsnedsattning', 'foraldraskap', 'levnadsvanor',
  'situation-for-placerade-barn', 'bedomning-av-risk-och-behov', 'barn-som-far-illa', 'psykisk-ohalsa', 'adoption', 'vardagsfungerande', 'anknytning-och-samspel',
]); // biome-ignore format: a list of ids

/** Components whose words are common in running text: only tagged where the text says what the method consists of. */
export const weakComponents: ReadonlySet<string> = new Set([
  'information', 'arbete', 'sysselsattning', 'intervju', 'uppfoljning-komponent', 'upprepning', 'dialog-och-samtal', 'samordnare', 'handledning', 'konsultationer', 'motivationsarbete', 'ovningar',
  'reflektionsovningar', 'temadiskussioner', 'aktiviteter-tillsammans', 'foraldrars-tillsyn', 'kontaktperson', 'lokal-samordnare', 'familjesamtal', 'eftervard', 'kartlaggning', 'frageformular',
  'systematisk-uppfoljning', 'missbruksbehandling', 'checklista-for-arbetsplatsen', 'kontaktskapande-fas', 'barnets-delaktighet', 'skriftlig-plan', 'egna-mal', 'socialtjansten-medverkar', 'urinprov',
  'praktiskt-stod-i-vardagen', 'emotionellt-stod-och-radgivning', 'risk-och-skyddsfaktorer', 'tidig-upptackt', 'skyddsinsatser', 'uppsokande-arbete', 'familjeterapi', 'jamstalldhet-och-konsroller',
  'motstandskraft-och-skyddsfaktorer-hos-barnet', 'stabilisering', 'polis-och-aklagare-pa-plats', 'relationsskapande', 'individuella-atgarder', 'rattigheter-och-skyldigheter-som-foralder', 'skyddat-boende-komponent',
  'case-manager-mentor-eller-boendestodjare', 'anhorigprogram', 'strukturerad-riskbedomning', 'natverket-samlas', 'samlad-plan', 'personlig-sakerhetsplan', 'gemensam-planering', 'film-och-diskussion', 'lyhort-samspel',
]); // biome-ignore format: a list of ids

export const weakTargetGroups: ReadonlySet<string> = new Set([
  'barn', 'unga', 'vuxna', 'foraldrar', 'familjer', 'elever', 'aldre', 'barn-och-unga', 'anhoriga', 'allmanheten', 'unga-vuxna', 'skolbarn', 'sma-barn', 'brottsutsatta', 'valdsutsatta', 'pappor', 'nyanlanda',
]); // biome-ignore format: a list of ids
