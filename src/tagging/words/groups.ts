import { anyOf, words } from '../pattern.ts';

/** A group or problem described by what has happened to it or where it is; `needs` must stand somewhere in the sentence. */
export interface DescribedPattern {
  readonly id: string;
  readonly pattern: RegExp;
  readonly needs?: RegExp;
}

const woman = words`kvinn(?:a|an|or|orna|ors)|tjejer|mammor|mödrar`;
const child = words`barn(?:et|en)?|pojk(?:e|ar)|flick(?:a|or)`;
const young = words`ung(?:a|as)?|ungdom(?:ar|en|arna)?|tonåring(?:ar|en)?|barn och unga`;
const old = words`äldre|personer över (?:6|7|8)\d år|pensionärer|personer med (?:demens|demenssjukdom)|demenssjuka|\p{L}*årsåldern`;

export const groupPatterns: readonly DescribedPattern[] = [
  {
    id: 'anhoriga-vid-skadligt-bruk',
    pattern: words`(?:anhörig\p{L}*|närstående|medberoende) till(?: [\p{L}]+){0,3} (?:med|som)(?: [\p{L}]+){0,3} (?:missbruk\p{L}*|beroende|skadligt bruk|spelmissbruk|spelberoende|spelproblem|dricker|alkohol\p{L}*|narkotika\p{L}*|spelar)`,
  },
  {
    id: 'anhoriga-till-personer-med-demenssjukdom',
    pattern: words`(?:anhörig\p{L}*|närstående|make|maka) till(?: [\p{L}]+){0,3} (?:demens\p{L}*|kognitiv sjukdom|alzheimer\p{L}*)`,
  },
  {
    id: 'foraldrar',
    pattern: words`(?:mammor|mödrar)(?:,)? (?:och|eller) (?:pappor|fäder)|(?:pappor|fäder) (?:och|eller) (?:mammor|mödrar)`,
  },
  {
    id: 'foraldrar-till-sma-barn',
    needs: words`föräld\p{L}*|mamm\p{L}*|papp\p{L}*|mödrar|fäder|vårdnadshavare`,
    pattern: words`(?:med|till|har|sitt|sin|sina|vars) (?:\p{L}+ )?(?:barn i förskoleåldern|små ?barn|spädbarn|förskolebarn|nyfödda|barn under (?:ett|två|tre|fyra|fem|1|2|3|4|5|6) år|bebisar)|barnets första (?:levnads)?år`,
  },
  {
    id: 'aldre',
    pattern: words`(?:personer|människor|invånare|kvinnor|män|vuxna|de som är|den som är|dem|alla|par|hushåll)(?: [\p{L}]+){0,2} (?:över|från|minst|fyllt) (?:6[5-9]|7\d|8\d|9\d)(?: år)?`,
  },
  {
    id: 'ensamkommande-barn-och-unga',
    needs: words`barn|ung\p{L}*|flykting\p{L}*|asyl\p{L}*`,
    pattern: words`(?:kommit|kommer|anlänt|flytt|flykting\p{L}*|asylsökande)(?: [\p{L}]+){0,4} (?:ensam(?:ma)?|utan (?:sina )?(?:vårdnadshavare|föräldrar))`,
  },
  {
    id: 'personer-i-lvm-vard',
    pattern: words`(?:tvångsvård\p{L}*|vårda[dts]+|omhänderta\p{L}+|vård)(?: [\p{L}]+){0,3} (?:enligt |i |på )?LVM(?:-hem)?|på LVM-hem`,
  },
  {
    id: 'blivande-foraldrar',
    pattern: words`(?:under|i samband med|tidigt i) graviditet(?:en)?|väntar (?:sitt första )?barn`,
  },
  {
    id: 'familjehemsplacerade-barn',
    needs: child,
    pattern: words`(?:bor|bott|placera[dts]+e?|flyttat|flyttar|växer upp|vistas)(?: [\p{L}]+){0,2} (?:i|till|hos)(?: [\p{L}]+){0,1} (?:familjehem(?:met)?|jourhem(?:met)?|nätverkshem(?:met)?|släktinghem(?:met)?)`,
  },
  {
    id: 'personer-med-narkotikaproblem',
    pattern: words`(?:beroende av|missbrukar|injicerar|använder|tar)(?: [\p{L}]+){0,1} (?:amfetamin|kokain|heroin|cannabis|narkotika|opioider|opiater|droger|centralstimulantia|metamfetamin)`,
  },
  {
    id: 'personer-med-spelproblem',
    pattern: words`spelar(?: [\p{L}]+){0,2} (?:bort|för mycket|om pengar)|spelat bort`,
  },
  {
    id: 'personer-med-alkoholberoende',
    pattern: words`(?:beroende av alkohol|(?:personer|vuxna|den|kvinnor|män)(?: [\p{L}]+){0,2} (?:dricker|druckit|dricka)(?: [\p{L}]+){0,1} (?:för mycket|mycket|skadligt))`,
  },
  {
    id: 'valdsutsatta-kvinnor',
    needs: woman,
    pattern: anyOf`
      utsatt[as]? för(?: [\p{L}]+){0,3} våld
      (?:lever|levt|levde) med(?: [\p{L}]+){0,3} (?:som )?(?:slagit|slår|våldsam|hotat)
      (?:slagits|slagna|misshandlats|misshandlade|hotats) av (?:sin|en)
      flytt från(?: [\p{L}]+){0,2} våld|utsätts för(?: [\p{L}]+){0,3} våld
      utsatts för(?: [\p{L}]+){0,3} våld
    `,
  },
  {
    id: 'valdsutsatta-barn',
    needs: child,
    pattern: words`(?:vars|där)(?: [\p{L}]+){0,2} (?:mamma|pappa|förälder)(?: [\p{L}]+){0,2} (?:slagen|misshandla[dts]+|slås|utsatts för våld)|barn(?:et|en)?(?: [\p{L}]+){0,6} (?:utsatt[as]?|utsätts|upplev(?:t|er|de)|bevittna(?:t|r|de)|flytt från|växer upp med|lever med|drabba(?:ts|s|de))(?: [\p{L}]+){0,3} (?:våld(?:et)?|misshandel|barnmisshandel)`,
  },
  {
    id: 'barn-utsatta-for-sexuellt-vald',
    needs: child,
    pattern: words`barn(?:et|en)?(?: [\p{L}]+){0,6} (?:utsatt[as]?|utsätts|utnyttja(?:ts|s|de))(?: [\p{L}]+){0,3} sexuell(?:a|t)(?: [\p{L}]+)?`,
  },
  {
    id: 'valdsutsatta-vuxna',
    pattern: words`(?:vuxna|personer|par|parter|den)(?: [\p{L}]+){0,6} (?:utsatt[as]?|utsätts|utsatts) för(?: [\p{L}]+){0,3} våld(?:et)?(?: i (?:en |sin )?nära relation)?`,
  },
  {
    id: 'valdsutovare',
    pattern: anyOf`
      (?:utsatt|utsätter|utsatte|slår|slagit|hotar|misshandlat)(?: [\p{L}]+){0,1} (?:sin partner|sin sambo|sin fru|sina barn|en närstående|närstående|en partner)(?: för våld)?
      (?:utövar|utövat|utövade|använder|använt|tar till)(?: [\p{L}]+){0,2} våld
      (?:dömda?|dömts|misstänkta?|misstänks) för(?: [\p{L}]+){0,3} (?:våldsbrott|partnervåld|misshandel|kvinnofridskränkning)
    `,
  },
  {
    id: 'unga-som-begatt-brott',
    needs: young,
    pattern: words`(?:som |har |hade )?(?:begått|begår|begick|misstänks för|misstänkta för|dömda för|dömts för|gjort sig skyldiga till)(?: [\p{L}]+){0,2} (?:\p{L}*brott|rån|stöld(?:er)?|kriminalitet)`,
  },
  {
    id: 'unga-som-lamnar-placering',
    needs: young,
    pattern: words`(?:lämnar|lämnat|flyttar från|flyttat från|lämna)(?: [\p{L}]+){0,2} (?:familjehem(?:met)?|HVB|placering(?:en)?|dygnsvård(?:en)?|samhällsvård(?:en)?|institution(?:en)?|vården|stödboende(?:t)?)|efter (?:avslutad )?(?:placering|samhällsvård)`,
  },
  {
    id: 'institutionsplacerade-barn-och-unga',
    needs: young,
    pattern: words`(?:på |i |vid )?(?:särskilda ungdomshem|HVB(?:-hem)?|SiS(?:-institution(?:er)?)?|ungdomshem(?:men)?|behandlingshem|tvångsvård|låst(?:a)? institution(?:er)?)`,
  },
  {
    id: 'placerade-barn-och-unga',
    needs: words`barn(?:et|en)?|ung(?:a|as)?|ungdomar`,
    pattern: words`(?:har )?(?:placerats|omhändertagits)|(?:är|blir|blivit) (?:placerade|omhändertagna)|i (?:samhällsvård|dygnsvård)|placerade enligt (?:LVU|SoL)`,
  },
  {
    id: 'personer-i-sex-mot-ersattning',
    pattern: anyOf`
      (?:säljer|sålt|sälja|har|haft) sex(?: mot (?:ersättning|betalning)| för pengar)?(?: mot)
      (?:utsatt[as]?|utsätts|offer|utnyttjas) (?:för|i|inom) (?:människohandel|prostitution|trafficking)
      säljer sex|i prostitution
    `,
  },
  {
    id: 'personer-som-koper-sex',
    pattern: words`(?:som|har|män) (?:köper|köpt|betalar för|betalat för) sex(?:uella tjänster)?`,
  },
  {
    id: 'aldre-i-ordinart-boende',
    needs: old,
    pattern: anyOf`
      (?:bor|bo|boende|vårdas|kvar|omsorg) (?:kvar )?(?:hemma|i (?:det )?egn?a hem(?:met)?|i ordinärt boende)
      i ordinärt boende|(?:har|med|får|beviljats) hemtjänst(?:en)?|hemmaboende
    `,
  },
  {
    id: 'aldre-i-sarskilt-boende',
    needs: old,
    pattern: words`(?:på|i|vid) (?:ett )?(?:särskilt boende|särskilda boenden|äldreboende(?:n|t)?|demensboende(?:n|t)?|vårdboende(?:n|t)?|säbo)`,
  },
  {
    id: 'personer-utanfor-arbetsmarknaden',
    pattern: anyOf`
      (?:står|stått|är|varit)(?: [\p{L}]+){0,2} (?:utanför|långt från) (?:arbetsmarknaden|arbetslivet)
      (?:saknar|utan) (?:arbete|jobb|sysselsättning)|varken (?:arbetar|studerar|jobbar) eller
      varit arbetslös(?:a)?
    `,
  },
  {
    id: 'klienter-i-kriminalvarden',
    pattern: words`(?:i|inom|från) (?:frivård(?:en)?|häkte|häktet|anstalt(?:en)?|fängelse(?:t)?|kriminalvård(?:en)?)`,
    needs: words`klient(?:er|en)?|intagna|dömda|föräldrar|personer|män|kvinnor|gängkriminella|häktade|den som|unga|fädrar|pappor|mammor`,
  },
  {
    id: 'barn-som-anhoriga',
    needs: child,
    pattern: words`(?:när|om|där|vars|barn till)(?: [\p{L}]+){0,2} (?:förälder|föräldrar|föräldern|mamma|pappa|mammor|pappor)(?: [\p{L}]+){0,3} (?:psykisk(?:t)? (?:sjuk(?:dom)?|ohälsa)|missbruk(?:ar)?|beroende|dricker|fängelse|sjukdom|funktionsnedsättning|dött|avlidit)`,
  },
  {
    id: 'personer-i-hemloshet',
    pattern: anyOf`
      (?:saknar|saknat|utan|förlorat|mist)(?: [\p{L}]+){0,1} (?:bostad|bostaden|eget boende|hem)
      (?:lever|lev[ta]|är|befinner sig|barnfamiljer|familjer|kvinnor|män|vuxna|unga)(?: i)?(?: [\p{L}]+){0,1} hemlöshet
      sover (?:ute|utomhus)
    `,
  },
  {
    id: 'hedersutsatta',
    pattern: words`(?:utsatt[as]?|utsätts|drabba[dt][es]?|lever)(?: [\p{L}]+){0,2} (?:hedersrelaterat|hedersvåld|hedersförtryck|heder)|riskerar (?:att )?(?:giftas bort|könsstympas|bli bortgifta)`,
  },
  {
    id: 'suicidnara-personer',
    pattern: anyOf`
      (?:tankar|planer) på (?:suicid|självmord|att ta sitt liv)
      (?:gjort|efter)(?: [\p{L}]+){0,2} (?:suicidförsök|självmordsförsök)
      (?:vill|velat|försökt) ta sitt liv|(?:med|har|och) (?:suicidtankar|självmordstankar|suicidrisk)
    `,
  },
  {
    id: 'skuldsatta',
    pattern: words`(?:inte kan|svårt att|svårigheter att) betala(?: [\p{L}]+){0,2} (?:skulder|räkningar|hyra|hyran)|(?:har|med)(?: [\p{L}]+){0,2} (?:skulder|betalningsanmärkning(?:ar)?)`,
  },
  {
    id: 'personer-med-ekonomiskt-bistand',
    pattern: words`(?:har|får|lever på|beviljats|söker|uppbär|med)(?: [\p{L}]+){0,2} (?:försörjningsstöd|ekonomiskt bistånd)`,
  },
];

export const problemPatterns: readonly DescribedPattern[] = [
  {
    id: 'vald-i-nara-relation',
    pattern: anyOf`
      våld(?:et)?(?: [\p{L}]+){0,2} i (?:en |sin |sina |deras )?(?:nära relation(?:er)?|parrelation(?:er)?)
      (?:partner|sambo|make|maka|pojkvän|fru|man)(?: [\p{L}]+){0,2} (?:som )?(?:slagit|slår|hotat|hotar|misshandlat|kontrollerar)
      (?:slår|slagit|hotar|misshandlat|kontrollerar) (?:sin|sina|en) (?:partner|sambo|fru|make|man|närstående)
    `,
  },
  {
    id: 'vald-i-ungas-relationer',
    needs: young,
    pattern: words`våld(?:et)?(?: [\p{L}]+){0,2} i (?:en |sin |sina )?(?:parrelation(?:er)?|kärleksrelation(?:er)?)|(?:våldsam|kontrollerande) (?:pojkvän|flickvän|partner)`,
  },
  {
    id: 'overgang-till-vuxenliv',
    pattern: words`(?:lämnar|lämnat|flyttar från|flyttat från)(?: [\p{L}]+){0,2} (?:familjehem(?:met)?|HVB|placering(?:en)?|dygnsvård(?:en)?|samhällsvård(?:en)?|institution(?:en)?|stödboende(?:t)?)|övergång(?:en)? (?:till|från vård till|mot)(?: [\p{L}]+){0,2} (?:vuxenliv(?:et)?|eget boende|självständigt (?:liv|boende)|egen bostad)|flytta(?:r)? (?:hemifrån|till eget) `,
  },
  {
    id: 'risk-for-placering',
    pattern: words`(?:riskerar|risk|hot|undvika|förebygga|förhindra|förhindrar|undvik(?:er|s)?)(?: [\p{L}]+){0,4} (?:placeras|placering(?:ar|en)?|omhändertas|omhändertagande(?:n)?)(?: utanför (?:det egna )?hemmet)?`,
  },
  {
    id: 'konflikter-i-familjen',
    pattern: words`(?:konflikter|bråk|gräl|osämja)(?:na)?(?: [\p{L}]+){0,2} (?:hemma|i hemmet|i familjen|mellan (?:föräldrar och (?:barn|tonåringar|ungdomar)|barn och föräldrar|generationerna))`,
  },
  {
    id: 'foraldrakonflikt',
    pattern: anyOf`
      (?:bråkar|strider|tvistar|osams)(?: [\p{L}]+){0,2} om (?:vårdnad(?:en)?|umgänge(?:t)?|barnen)
      (?:separerade|skilda|särlevande) föräldrar(?: [\p{L}]+){0,5} konflikter(?:na)?
      (?:konflikt(?:er)?|tvist(?:er)?|samarbetssvårigheter)(?: [\p{L}]+){0,2} mellan (?:de )?(?:separerade |skilda |båda )?föräldrar(?:na)?
      (?:oense|osams) om (?:vårdnad|umgänge|barnet)|tvistar om (?:vårdnad|barn)
    `,
  },
  {
    id: 'vardagsfungerande',
    pattern: words`(?:svårt|svårigheter|problem|stöd|hjälp)(?: [\p{L}]+){0,3} (?:att |i att |med att )?(?:klara|hantera|sköta|få ihop|strukturera|planera)(?: [\p{L}]+){0,2} (?:vardag(?:en)?|hem(?:met)?|hushåll(?:et)?)`,
  },
  {
    id: 'otrygghet',
    pattern: anyOf`
      (?:öka|ökar|ökad|stärka|skapa)(?: [\p{L}]+){0,1} trygghet(?:en)?(?! i (?:relation|anknyt|samtal|grupp))
      känner sig otrygg(?:a)?|otrygga (?:platser|miljöer|områden)|rädda för att utsättas
    `,
  },
  {
    id: 'brott',
    pattern: words`(?:begått|begår|begick|dömda? för|dömts för|misstänkta? för|misstänks för)(?: [\p{L}]+){0,2} (?:\p{L}*brott|rån|stöld(?:er)?)|lagföring`,
  },
  {
    id: 'ungdomskriminalitet',
    needs: young,
    pattern: words`(?:begått|begår|begick|dömda? för|dömts för|misstänkta? för|misstänks för)(?: [\p{L}]+){0,2} (?:\p{L}*brott|rån|stöld(?:er)?)`,
  },
  {
    id: 'arbetsloshet',
    pattern: anyOf`
      varken (?:arbetar|studerar|jobbar) eller (?:\p{L}+)|arbetslös\p{L}*
      (?:står|stått|är|varit)(?: [\p{L}]+){0,2} (?:utanför|långt från) (?:arbetsmarknaden|arbetslivet)
      (?:saknar|utan) (?:arbete|jobb)
    `,
  },
  {
    id: 'overskuldsattning',
    pattern: words`(?:inte kan|svårt att|svårigheter att) betala(?: [\p{L}]+){0,2} (?:skulder|räkningar|hyra|hyran)`,
  },
  {
    id: 'ensamhet',
    pattern: anyOf`
      (?:är|känner sig|blir|lever|blivit)(?: [\p{L}]+){0,2} (?:isolera[dt]e?|ensam(?:ma|t)?)
      ofrivilligt ensam(?:ma)?|saknar (?:sällskap|vänner|umgänge)
    `,
  },
  { id: 'adoption', pattern: words`adopter(?:at|ar|a|ade|ades|ats)` },
  { id: 'spelproblem', pattern: words`spelar(?: [\p{L}]+){0,2} (?:bort|för mycket|om pengar)|spelat bort` },
  {
    id: 'barn-som-upplevt-vald',
    needs: child,
    pattern: words`(?:vars|när|där|sett|hört)(?: [\p{L}]+){0,2} (?:mamma|pappa|förälder|föräldern|mamman|syskon)(?: [\p{L}]+){0,2} (?:slagen|misshandla[dts]+|slås|utsatts för våld|utsätts för våld)`,
  },
  {
    id: 'situation-for-placerade-barn',
    needs: child,
    pattern: words`(?:bor|bott|placera[dts]+e?|flyttat|flyttar|växer upp)(?: [\p{L}]+){0,2} (?:i|till)(?: [\p{L}]+){0,1} (?:familjehem(?:met)?|jourhem(?:met)?|HVB|samhällsvård)|placera(?:de|ts|s) enligt`,
  },
  {
    id: 'foraldraskap',
    pattern: words`(?:stärka|stärker|stöd(?:ja|jer)?|utveckla|öka|förbättra)(?: [\p{L}]+){0,2} (?:föräldraförmåga(?:n)?|föräldraskap(?:et)?|föräldraroll(?:en)?|föräldrars förmåga)|(?:stöd|hjälp) (?:till|för|åt) (?:\p{L}+ )?(?:föräldrar|mammor och pappor|mammor|pappor|vårdnadshavare) (?:i (?:sitt|sin)|att (?:hantera|klara|förstå|stödja|sätta)|med barn)`,
  },
  {
    id: 'hemloshet',
    pattern: anyOf`
      vräk(?:a|s|ts|ning(?:ar|en)?|ningsförebyggande|ningshotade?)
      (?:saknar|utan|förlorat|mist)(?: [\p{L}]+){0,1} (?:bostad|bostaden|eget boende)
      behålla (?:sin )?bostad(?:en)?
    `,
  },
  {
    id: 'foraldraskap',
    pattern: words`(?:sköta|ta hand om|mata|tillgodose|trösta)[^.;:]{0,50} (?:sitt|sina|sin) (?:\p{L}+ )?(?:spädbarn|barn|bebis)`,
  },
  {
    id: 'utmanande-beteende',
    needs: words`boende|gruppbost\p{L}*|gruppboende\p{L}*|personal\p{L}*|autism|intellektuell|utvecklingsstörning|LSS`,
    pattern: words`(?:slår|biter|river|spottar|sparkar|nyper)(?: [\p{L}]+){0,3} (?:kastar|sig|andra|personal\p{L}*|omkring|och|eller)`,
  },
  {
    id: 'forsummelse',
    pattern: words`omsorg(?:en)?(?: [\p{L}]+){0,2} (?:sviktar|brister|saknas)|försumma(?:de|d|s|ts)|får inte (?:den )?omsorg`,
  },
  {
    id: 'alkoholproblem',
    pattern: words`(?:dricker|dricka|drack|druckit)(?: [\p{L}]+){0,2} (?:för mycket|mycket|alkohol|skadligt)|ungas drickande|drickande(?:t)?`,
  },
  { id: 'suicid', pattern: words`ta sitt liv|livsleda|tankar på (?:suicid|självmord)` },
  { id: 'kris', pattern: words`(?:i|akut|svår) kris|kris(?:stöd|hantering|samtal|läge)\p{L}*` },
  {
    id: 'vald',
    pattern: words`våldsförebygg\p{L}*|våldsprevent\p{L}*|(?:fråga(?:r|s)?|frågor|upptäcka|upptäcker|prata|samtal) (?:[\p{L}]+ ){0,2}om våld`,
  },
  {
    id: 'skolfranvaro',
    pattern: words`skolka(?:r|t|de)?|(?:går|kommer) (?:sällan|inte) (?:till|i) skolan|hög frånvaro|stannar hemma från skolan`,
  },
  {
    id: 'gangkriminalitet',
    pattern: words`(?:dras|rekryteras|rekrytering|ansluta|lämna|lämnar)(?: [\p{L}]+){0,2} (?:gäng(?:et|en)?|kriminella nätverk|kriminella grupper(?:ingar)?)`,
  },
  {
    id: 'aterfall-i-brott',
    pattern: words`återfall(?:er|a|it)? i (?:ny )?(?:brott|brottslighet|kriminalitet)|begå nya brott|återfallsförebyggande`,
  },
];
