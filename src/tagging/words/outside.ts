import { anyOf } from '../pattern.ts';

/** Why a subject is another's than the methods of social services. */
export type OutsideKind = 'administration' | 'law' | 'medical' | 'housing' | 'aids' | 'other';

/**
 * Subjects that no method of social services answers, as sorts of things, never as somebody's sentence: what is
 * handled (applications, appeals, permits), the health services' (diseases, pregnancy, teeth), the housing queue, aids
 * and adaptations of the home. A need that names one and nothing that a method is for has the answer "nothing fits".
 */
export const outsideSubjects: readonly {
  readonly kind: OutsideKind;
  readonly pattern: RegExp;
  /** It is what is asked for, so that a problem named beside it is only the background. */
  readonly asked: boolean;
  /** What people live on and get about with: told of where another sentence asks for something else. */
  readonly mayBeBackground?: boolean;
}[] = [
  {
    kind: 'administration',
    asked: true,
    pattern: anyOf`
      kollega(?:n|s)?(?: [\p{L}]+){0,6} (?:hotad|hotats|hot|slagen|utsatt|sjukskriven)
      (?:rutin(?:en|er)?|policy) (?:för|vid|om|har vi)(?! (?:mat|sömn|måltid|morgon|kväll|lägg)\p{L}*)|har vi för rutin(?:er)?
      (?:klient|brukare|besökare)(?:n|en)? (?:har |som )?(?:filmat|hotat|väntat|följt|följer|slagit|slog|spottat|knuffat|trakasserar)… (?:mig|min|mitt|mina|oss)
      grann(?:ar|arna|fejd)… (?:osams|bråkar|medla|medlar|slagits|slåss)
      hot mot (?:personal|tjänstemän|handläggare|socialsekreterare)\p{L}*|överklaga\p{L}*
      besvärshänvisning|omprövning(?:en)?|avslag(?:et)?|avslagsbeslut\p{L}*|handläggningstid\p{L}*
      ärendehantering\p{L}*|verksamhetssystem\p{L}*|journalsystem\p{L}*|dokumentation(?:en)?
      dokumentera\p{L}*|journalför\p{L}*|arkiver\p{L}*|gallringsplan\p{L}*|gallra\p{L}*|sparas hur länge
      (?:hur mycket|vad) kostar|kostnad(?:en)? per
      (?:i|inom|bland|på|till|för) (?:(?:vår|en|sin|egna|våra|min|mina) )?(?:personalgrupp\p{L}*|arbetsgrupp\p{L}*|medarbetar\p{L}*)
      diarie\p{L}*|delegation(?:en|sordning\p{L}*)?|upphandl\p{L}*|ramavtal\p{L}*|avtal(?:et)? med
      taxa|avgift(?:en|er|erna)?|maxtaxa|faktur\p{L}*
      budget(?:en)? för (?:enheten|nämnden|förvaltningen|verksamheten)|bemanning(?:en)?
      schemaläggning\p{L}*|(?:personal|arbets|rast)schema\p{L}*|semester(?:lista|planering|vikari\p{L}*|ersättning)\p{L}*
      rekryter\p{L}* (?:personal|socialsekreterare|undersköterskor|chef\p{L}*|handläggare)
      lönesätt\p{L}*|arbetsmiljö\p{L}*
      sjukfrånvaro(?:n)? (?:bland|hos|i) (?:personal\p{L}*|medarbetar\p{L}*)|personalomsättning\p{L}*
      lokal(?:er|erna)? (?:för|till)|it-system\p{L}*|e-tjänst\p{L}*|blankett\p{L}*|gdpr
      personuppgiftsbiträd\p{L}*|statsbidrag\p{L}*|öppettider\p{L}*|organisationsplan\p{L}*
      omorganis\p{L}*|årsredovisning\p{L}*|lex sarah|lex maria|ivo(?:s)?|tillsynsärende\p{L}*
      klagomål\p{L}*|parkeringstillstånd\p{L}*|serveringstillstånd\p{L}*|alkoholtillstånd\p{L}*
      tobakstillstånd\p{L}*|bygglov\p{L}*|riksnorm\p{L}*
      beräkn\p{L}* (?:norm\p{L}*|bistånd\p{L}*|försörjningsstöd\p{L}*)|återkrav\p{L}*|återkräv\p{L}*
        ersättningsnivå\p{L}*|arvode\p{L}*|reseersättning\p{L}*|intyg(?:et)?|merkostnadsersättning\p{L}*
      räknas(?: \p{L}+){0,4} som (?:inkomst|tillgång|bisyssla)|beviljar vi|ska vi bevilja|konter(?:a|ar|as|ing)
      kvitto(?:t|n)?|kostnadstvist\p{L}*|hur många (?:ärenden|i sverige|fick|kommuner)|hur räknar man|per dygn
      (?:kommuners|kommunens) handlingsplan\p{L}*|remissvar\p{L}*|nyexaminerad\p{L}*|introduktionsprogram(?:met)?
      öppna jämförelser|(?:kan|får)(?: (?:vi|man))? avslå|kontoutdrag(?:et)? saknas|hälsobesök\p{L}*|statistik(?:en)?|(?:hur många|hur stor) andel|inom hur många (?:timmar|dagar|veckor)
      syskonförtur|extern handledning|mall och disposition|förhandsbedömning(?:en)? ledde
    `,
  },
  {
    // How a question of rules, terms and money begins, whatever it is about.
    kind: 'administration',
    asked: true,
    pattern: anyOf`
      hur många (?:dagar|dygn|veckor|månader|timmar|kronor) (?:får|kan|ska|måste|syns|har|behöver|gäller|är)
      hur länge (?:syns|gäller|får|måste|ska|kan (?:man|hen|hon|han|de|vi) få|har (?:man|hon|han|de|vi) rätt)
      (?:inom|på) vilken tid|vilket datum|senast vilket|när (?:måste|ska|senast)(?: \p{L}+){1,4} (?:vara inne|rapporter\p{L}*|skickas in|lämnas in)
      hur (?:räknar|beräknar|räknas|beräknas|återsöker|fakturerar|bokför|registrerar|anmäler|polisanmäler) (?:vi|man|jag|de)
      (?:får|kan|ska) vi (?:bevilja|betala)(?: \p{L}+)?|(?:vad|vilka)(?: \p{L}+){0,3} rättigheter
      vem (?:skriver|undertecknar|skickar|fattar|rapporterar|utfärdar|ersätter|beslutar|betalar|ringer vi|ska betala|har rätt (?:att|till))(?: (?:på|under|in|ut|beslut\p{L}*))?
      vad är (?:högsta|lägsta|taket|gränsen|beloppet|skillnaden mellan)
      \p{L}{3,}blankett\p{L}*|(?:byta|byter|byte av) (?:för|efter)?namn|efternamn(?:et)?|vigsel|(?:är|blir) jag jävig|jäv(?:ig)?
      a-kassa\p{L}*|(?:öppna|skaffa|få|nytt)(?: ett)? bankkonto(?:t)?|pass(?:ansökan|et)|polishandräckning|handräckning(?:en)?|jourhem för (?:djur|hund|katt)\p{L}*|skyddade personuppgifter
    `,
  },
  {
    kind: 'administration',
    asked: true,
    pattern: anyOf`
      (?:hur|var|vill|ska|hjälp\p{L}*(?: med)? att|behöver|kan|vem|få)(?: [\p{L}]+){0,4} (?:ansök(?:a|er|an)|fyll(?:a|er) i)(?: [\p{L}]+){0,4}
      hjälp med (?:en |sin )?ansökan(?: [\p{L}]+){0,3}
      (?:förnya|skaffa|söka|ansöka om)(?: [\p{L}]+){0,2} (?:pass(?:et)?|id-kort\p{L}*|körkort\p{L}*|legitimation|bankkonto|bank-id|bankid|personnummer|medborgarskap\p{L}*|visum|stipendi\p{L}*|fondmedel)
    `,
  },
  {
    kind: 'administration',
    asked: true,
    mayBeBackground: true,
    pattern: anyOf`
      \p{L}{4,}(?:ersättning|penning)(?:en|ar|arna)?(?: per \p{L}+)?
      färdtjänst\p{L}*|riksfärdtjänst\p{L}*|(?:skaffa|nytt|inget|utan) bank-?id|körkort\p{L}*|deklar\p{L}*
      skolskjuts\p{L}*|barnomsorgsplats\p{L}*|förskoleplats\p{L}*|dagisplats\p{L}*|skolplats\p{L}*
      byta (?:skola|klass|förskola)|skolbyte(?:t)?|skolval\p{L}*|skilja sig|skilsmässoansökan
      ansöka om skilsmässa|barnbidrag\p{L}*|föräldrapenning\p{L}*|sjukpenning\p{L}*
      aktivitetsersättning\p{L}*|bostadsbidrag\p{L}*|underhållsbidrag\p{L}*|underhållsstöd\p{L}*
      pensions\p{L}*|(?:söka|ansöka om|rätt till|låg|full) pension|folkbokför\p{L}*|adressändr\p{L}*|begravningskostnad\p{L}*
      dödsbo\p{L}*|csn|studiemedel\p{L}*|studielån\p{L}*|elräkning\p{L}*|bredband\p{L}*
      skattefråg\p{L}*|skattetabell\p{L}*|hemförsäkring\p{L}*|försäkringsärende\p{L}*
      resekostnad\p{L}*
    `,
  },
  {
    kind: 'law',
    asked: true,
    pattern: anyOf`
      (?:läsa|begära ut|få ut|lämna ut)(?: \p{L}+){0,2} akt(?:en)?|enligt (?:skollagen|lagen|lss-lagen)|får vi (?:berätta|lämna ut|säga)|uppgiftsskyldighet\p{L}*|laglott(?:en)?|arvlös\p{L}*|vittnesstöd\p{L}*
      brottsoffermyndighet\p{L}*|(?:göra|gör man|gäller för) (?:en )?polisanmälan|transportstyrelsen|ta över (?:lägenheten|kontraktet|hyreskontraktet)
      (?:far|mor)(?:mor|far|föräldrar\p{L}*)… (?:får inte|får ej|inte får|inte fått|inte längre)… träffa… barnbarn\p{L}*
      sekretess(?:en|brott|fråg\p{L}*|regl\p{L}*|lag\p{L}*|brytande)?|tystnadsplikt\p{L}*
      juridisk\p{L}*|jurist(?:en|hjälp)?|lagstiftning\p{L}*|lagtolkning\p{L}*|rättsfall\p{L}*|lagrum\p{L}*
      testamente\p{L}*|arv(?:et)?|arvs\p{L}*|arvinge\p{L}*|bouppteckning\p{L}*|bodelning\p{L}*
      äktenskapsförord|(?:få|byta|ny|utse|ansöka om|behöver|ha|söka)(?: \p{L}+)? god man|gode män|förvaltarskap\p{L}*|framtidsfullmakt\p{L}*
      fullmakt\p{L}*|överförmyndar\p{L}*|namnbyte|namnändring|byta namn|faderskapsutred\p{L}*
      faderskapsbekräftelse\p{L}*|fastställ\p{L}* (?:av )?faderskap\p{L}*|faderskap(?:et)?
      medborgarskap\p{L}*|(?:söka|ansöka om|förläng\p{L}*|avslag på|tillfälligt|väntar på|nekad\p{L}*)(?: \p{L}+)? uppehållstillstånd\p{L}*|arbetstillstånd\p{L}*|asylansök\p{L}*
      asylprocess\p{L}*|utvisning\p{L}*|utvisas|migrationsdomstol\p{L}*|familjeåterförening\p{L}*
      anhöriginvandr\p{L}*|skadestånd\p{L}*|stämningsansökan|juridiskt ombud
      hyresrätt(?:slig\p{L}*)?|hyresnämnd\p{L}*|andrahandsuthyr\p{L}*|hyreslag\p{L}*
      konsument(?:tvist|rätt|vägled\p{L}*|köp\p{L}*)?|reklamation\p{L}*|upphovsrätt\p{L}*|grannetvist
      granntvist|tomtgräns\p{L}*|förvaltningsrätt\p{L}*|skiljedom|köpekontrakt|garanti(?:n)?
      bedrägeriförsäkring|allmän handling|offentlighetsprincip\p{L}*
    `,
  },
  {
    kind: 'medical',
    asked: false,
    pattern: anyOf`
      cancer\p{L}*|\p{L}*cancer(?:n)?|tumör\p{L}*|leukemi\p{L}*|stroke\p{L}*|afasi\p{L}*
      diabetes\p{L}*|diabetiker|insulin\p{L}*|parkinson\p{L}*|multipel skleros|ms-sjuk\p{L}*|als
      huntington\p{L}*|epileps\p{L}*|epileptisk\p{L}*|kol|astma\p{L}*|allergi\p{L}*|hjärtinfarkt\p{L}*
      hjärtsvikt\p{L}*|hjärtsjuk\p{L}*|högt blodtryck|blodtryck\p{L}*|fibromyalgi\p{L}*
      kroniskt? trötthet\p{L}*|me/cfs|reumati\p{L}*|artros\p{L}*|ledvärk|ryggont|ryggsmärt\p{L}*
      ryggvärk|långvarig smärta|smärtproblem\p{L}*|smärtrehab\p{L}*|migrän\p{L}*|yrsel|tinnitus
      endometrios\p{L}*|klimakteri\p{L}*|gluten\p{L}*|celiaki|hepatit\p{L}*|hiv(?:-\p{L}+)?|klamydia
      könssjukdom\p{L}*|covid\p{L}*|postcovid|vaccin\p{L}*|infektion\p{L}*|antibiotika|sårvård|bensår
      eksem\p{L}*|psoriasis|borrelia|tandläk\p{L}*|tandvård\p{L}*|tandställning|tandimplantat
      tandproteser?|löständer|glasögon|linser|hörapparat\p{L}*
      hörsel(?:nedsättning|skad\p{L}*|hjälpmedel)|grå starr|abort\p{L}*|preventivmedel|spiral|ivf
      ofrivillig\p{L}* barnlös\p{L}*|barnlös\p{L}*|assisterad befruktning|amning\p{L}*|amma|kolik
      sängvät\p{L}*|kissar i sängen|enures|förstopp\p{L}*|stamm(?:ar|ning|ningen|a)|logoped\p{L}*
      könsdysfori\p{L}*|könsbekräft\p{L}*|könskorriger\p{L}*|transperson\p{L}*|transvård|röntgen
      operera\p{L}* (?:knä|höft)\p{L}*|knäoperation|plastikoperation|läkartid\p{L}*
      vårdcentral(?:en)? (?:svarar|har)|remiss till|medicinlista\p{L}*|skolios|sjukgymnast\p{L}*
      fysioterapeut\p{L}*|hundräd\p{L}*|rädd för (?:hundar|spindlar|katter)|läkemedelsgenomgång
      dosering(?:en)?|biverkning\p{L}*|hjärntumör|dialys\p{L}*|njursvikt\p{L}*|transplant\p{L}*
      narkoleps\p{L}*|tourette\p{L}*|tics|gastric|fetmaoperation\p{L}*|överviktsoperation\p{L}*
      hjärnskakning|benbrott|frakturvård|feber\p{L}*|huvudlöss|skabb|ms
    `,
  },
  {
    // What only a doctor changes.
    kind: 'medical',
    asked: true,
    pattern: anyOf`
      (?:vilken|rätt|hur (?:hög|stor)|lägsta|högsta) dos|ändra(?:r|de)? dosen|dosen(?: \p{L}+)? höjdes|dos \p{L}+ vs|blodförtunnande|(?:höja|sänka|ändra|halvera|sätta ut)(?: \p{L}+)? medicin(?:en|erna)?
    `,
  },
  {
    kind: 'housing',
    asked: true,
    pattern: anyOf`
      bostadskö\p{L}*|kötid\p{L}*|kö(?:n)? (?:till|för) (?:en )?(?:lägenhet|bostad|bostäder)
      byta (?:till )?(?:en )?(?:större |mindre |annan )?(?:lägenhet|bostad)|större (?:lägenhet|bostad)
      lägenhetsbyte\p{L}*|bostadsbyte\p{L}*
      köpa (?:en )?(?:lägenhet|hus|villa|bostadsrätt|sommarstuga)|bostadsrätt(?:en|sförening)?
      studentlägenhet\p{L}*|studentbostad\p{L}*|studentrum
      hyresvärden(?:s)? (?:åtgärdar|lagar|vägrar laga)|mögel|vägglöss|kackerlackor
      trasig(?:t)? (?:kyl|spis|element)|renover\p{L}*|stambyt\p{L}*|störande grannar|flyttfirma
      flyttbil|flyttkostnad\p{L}*|magasiner\p{L}*|andrahandskontrakt
      förmedl\p{L}* av (?:lägenheter|bostäder)
    `,
  },
  {
    kind: 'aids',
    asked: true,
    pattern: anyOf`
      bostadsanpass\p{L}*|ramp(?:en)?|badrumsanpass\p{L}*|duschstol\p{L}*|stödhandtag|tröskl\p{L}*
      hjälpmedelscentral\p{L}*|rullator\p{L}*|permobil\p{L}*|elrullstol\p{L}*|trapphiss\p{L}*
      taklyft\p{L}*|toalettförhöj\p{L}*|bilstöd\p{L}*|anpassad bil|ledarhund\p{L}*|teckenspråk\p{L}*
      tolk(?:en|ning|service)?(?! behövs| finns| krävs)|texttelefon|matlåd\p{L}*|matdistribution|snöröjning|snöskottning
      gräsklippning|trädgårdsarbete|fixartjänst\p{L}*|fixar-?malte|tvättservice|städfirma|rut-avdrag
      ledsagarservice|bredbandsuppkoppling
    `,
  },
  {
    kind: 'other',
    asked: false,
    mayBeBackground: true,
    pattern: anyOf`
      husdjur\p{L}*|sin hund|hunden|katter?(?:na|en)?|hästar|semesterresa|sommarjobb|feriejobb\p{L}*
      feriepraktik|fotbollsklubb\p{L}*|gymkort|simskola\p{L}*|simlektion\p{L}*|musikskola|kulturskola
      sexliv\p{L}*|sexuell lust|impotens|erektions\p{L}*|tänder eld|anlägger eld|anlagt eld
      mordbrand\p{L}*|pyroman\p{L}*|leker med eld|eldar(?: upp)?|nagelbit\p{L}*|tumsug\p{L}*
      napp(?:en)?|blöja\p{L}*|blöjor|potträn\p{L}*|spökräd\p{L}*|mörkrädd|högbegåv\p{L}*
      särbegåv\p{L}*|släktforsk\p{L}*|klimatångest|flygrädsla|flygrädd|spindelfobi|tatuering\p{L}*
      dejtingapp\p{L}*|bilförar\p{L}*|yrkesval|studievägled\p{L}*|språkkurs|körskola|barnvakt\p{L}*
      bröllop\p{L}*|dopet|cykelhjälm|medarbetarsamtal
      konflikt(?:er)? (?:på|i) (?:arbetsplatsen|arbetsgruppen|personalgruppen)|utmattade medarbetare
      stress(?:ade)? (?:personal|chefer|medarbetare)
    `,
  },
];

/** Words that ask for an intervention: beside them an administrative word is only the background. */
export const asksForHelp = anyOf`
  (?:gemensamt|strukturerat) (?:\p{L}+ )?sätt|(?:gemensam|tydlig) struktur|gemensamt förhållningssätt|strukturerat|utbildning\p{L}* (?:för|till|i)|samtalsstöd\p{L}*|behandl\p{L}*|program(?:met)?|metod(?:en|er)?|arbetssätt\p{L}*|terapi\p{L}*|insats(?:en|er)?
  stöd(?:et|grupp\p{L}*|insats\p{L}*|samtal\p{L}*)? (?:för att|i att|att|till|för)
  hjälp(?:a)? (?:\p{L}+ )?(?:att )?(?:sluta|bryta|komma ifrån|hantera|må bättre)|förebygg\p{L}*
  sluta|vill ha (?:ett |en )?(?:\p{L}+ )?(?:jobb|arbete|anställning)
`;
