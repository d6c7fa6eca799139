import { anyOf, words } from '../pattern.ts';

/** How people say it in a need, where no vocabulary has the words: a verb, a slang word, a description. */
export const colloquial: readonly {
  readonly facet: 'targetGroup' | 'problem' | 'circumstance';
  readonly id: string;
  readonly pattern: RegExp;
}[] = [
  {
    facet: 'problem',
    id: 'cannabis',
    pattern: words`(?:röker|rökt|rökte|röka) (?:på|hasch|gräs|braj|brass|cannabis)|braj|gräs och`,
  },
  {
    facet: 'problem',
    id: 'alkoholproblem',
    pattern: words`(?:dricker|super|drack|dricka)(?: \p{L}+)? (?:för mycket|mycket|varje (?:dag|helg)|sig full|alkohol|sprit|öl|vin|ofta)|super|alkoholiserad`,
  },
  {
    facet: 'problem',
    id: 'narkotikaproblem',
    pattern: words`(?:knarkar|tar (?:droger|tjack|kokain|piller|tabletter)|går på (?:droger|tjack)|drogar|drogpåverkad|langar|säljer droger)`,
  },
  {
    facet: 'problem',
    id: 'skolfranvaro',
    pattern: anyOf`
      skolka(?:r|t|de)?|(?:går|vill|kommer|orkar) inte (?:gå )?(?:till|i) skolan|hemmasittare
      inte (?:varit|vart) i skolan|stannar hemma från skolan|hög frånvaro
    `,
  },
  {
    facet: 'problem',
    id: 'brott',
    pattern: words`(?:stjäl|stulit|snattar|snattat|rånat|rånar|begått (?:brott|rån|stöld)|hamnat i brott|gripits|polisanmäld|polisanmälts)`,
  },
  {
    facet: 'problem',
    id: 'gangkriminalitet',
    pattern: words`(?:dras|dragits|på väg|rekryterad|rekryteras|hänger) (?:in i|med) (?:gäng(?:et|en)?|kriminella|fel (?:gäng|killar|kompisar))|springpojke`,
  },
  {
    facet: 'problem',
    id: 'vald-i-nara-relation',
    pattern: anyOf`
      (?:blir|blivit|bli|blev) slagen(?: av (?:sin|sitt|sambon|maken|mannen|pappan))?
      (?:mannen|maken|sambon|exet|pojkvännen|partnern)(?: [\p{L}]+){0,2} (?:slår|slog|hotar|kontrollerar)
      misshandla[ds](?: av (?:sin|sambo|make))
    `,
  },
  {
    facet: 'problem',
    id: 'vald-mot-barn',
    pattern: words`(?:pappan?|mamman?|föräldrarna|föräldern) (?:slår|slog|har slagit) (?:barnen|barnet|honom|henne|dem|sonen|dottern)|barn(?:et|en)? (?:blir|blivit|har blivit) slag(?:na|et|en)`,
  },
  {
    facet: 'problem',
    id: 'utagerande-beteende',
    pattern: words`(?:slåss|bråkar|utbrott|får utbrott|slår (?:andra|klasskamrater|lärare)|kastar saker|arg hela tiden|går inte att styra|trotsar|vägrar lyssna)`,
  },
  {
    facet: 'problem',
    id: 'konflikter-i-familjen',
    pattern: words`bråkar (?:hemma|med (?:mamma|pappa|sina? föräldrar|föräldrarna))|(?:ständiga|mycket) (?:bråk|konflikter) hemma`,
  },
  {
    facet: 'problem',
    id: 'foraldrakonflikt',
    pattern: words`(?:kan|vill) inte (?:samarbeta|prata med varandra)|bråkar om (?:barnen|vårdnaden|umgänget)|vårdnadsbråk`,
  },
  {
    facet: 'problem',
    id: 'ensamhet',
    pattern: words`(?:ensam|isolerad)(?:,)? (?:och|hemma|äldre)|inga vänner|inget umgänge|träffar ingen`,
  },
  {
    facet: 'problem',
    id: 'demens',
    pattern: words`glömmer|glömsk|minns inte|tappat minnet|virrig|förvirrad`,
  },
  {
    facet: 'problem',
    id: 'psykisk-ohalsa',
    pattern: words`mår (?:så |väldigt |mycket )?dåligt|mår inte bra|nedstämd|orkar ingenting|ligger bara`,
  },
  {
    facet: 'problem',
    id: 'spelproblem',
    pattern: words`spelar(?: \p{L}+)? (?:bort|om pengar|för mycket|casino|på nätet om pengar)|nätcasino|spelskulder`,
  },
  {
    facet: 'problem',
    id: 'hemloshet',
    pattern: anyOf`
      sover (?:ute|i trapp\p{L}*|hos (?:kompisar|vänner|bekanta))|har ingenstans att (?:bo|ta vägen)
      blivit av med (?:lägenheten|bostaden)|saknar (?:bostad|bostads)
    `,
  },
  {
    facet: 'problem',
    id: 'forsummelse',
    pattern: words`får (?:inte|ingen) mat|smutsiga kläder|lämnas ensam(?:ma|t)?|ingen som (?:tar hand om|bryr sig)`,
  },
  {
    facet: 'problem',
    id: 'hedersrelaterat-vald',
    pattern: anyOf`
      (?:ska|riskerar att|hotas att|hotas av att) (?:bli bort)?gift(?:as|t)(?: bort)?|bortgift
      får inte träffa (?:killar|pojkar|vem)|kontrolleras av (?:bröder|familjen|släkten|sina bröder)
    `,
  },
  {
    facet: 'problem',
    id: 'valdsutovande',
    pattern: anyOf`
      (?:slår|slog|slagit|misshandlar|misshandlat|hotar|hotat|kontrollerar) (?:sin|sitt|sina) (?:fru|hustru|sambo|partner|flickvän|tjej|exfru|kvinna|man|make)
      (?:sluta|slutat) (?:slå|vara våldsam)|(?:brukar|använder|utövar|utövat|utövade) (?:\p{L}+ )?våld
      våldsam mot (?:sin|sambon|frun)
    `,
  },
  {
    facet: 'problem',
    id: 'barn-som-upplevt-vald',
    pattern: words`(?:har |hade )?(?:sett|hört|bevittnat|upplevt|levt med|vittne till)(?: \p{L}+){0,3} (?:våld\p{L}*|slå|slår|misshandel\p{L}*|slagen)`,
  },
  {
    facet: 'targetGroup',
    id: 'valdsutsatta-barn',
    pattern: words`(?:barn(?:et|en)?|flicka(?:n)?|pojke(?:n)?|son(?:en)?|dotter(?:n)?|\p{L}+åring(?:en)?)(?: \p{L}+| \d+){0,4} (?:sett|hört|bevittnat|upplevt|levt med)(?: \p{L}+){0,3} (?:våld\p{L}*|slå|slår|misshandel\p{L}*)`,
  },
  {
    facet: 'problem',
    id: 'vald-mot-barn',
    pattern: words`(?:slår|slog|slagit|agar|misshandlar|misshandlat) (?:sin|sitt|sina) (?:son|dotter|barn|pojke|flicka|söner|döttrar)|(?:blir|blivit|blev) slag(?:en|et|na) av (?:sin |sina )?(?:mamma|pappa|mamman|pappan|förälder|föräldrar|styvpappa|bonuspappa)`,
  },
  {
    facet: 'problem',
    id: 'barn-som-anhoriga',
    pattern: anyOf`
      (?:vars|med en|har en|med)(?: \p{L}+)? ?(?:mamma|pappa|förälder|föräldrar|mor|far)(?: \p{L}+){0,2} (?:dricker|missbrukar|knarkar|är psykiskt sjuk|har (?:\p{L}+ )?(?:depression|ångest|psykos|missbruk)|mår dåligt|sitter i fängelse)
      (?:mamman?|pappan?|föräldern)(?: \p{L}+)? (?:har|lider av) (?:\p{L}+ ){0,3}(?:\p{L}*depression|psykisk\p{L}* \p{L}+|psykos|\p{L}*missbruk|\p{L}*beroende)
      (?:mamma|pappa|förälder) med (?:\p{L}+ ){0,2}(?:depression|psykisk sjukdom|psykos|\p{L}*missbruk|\p{L}*beroende)
    `,
  },
  {
    facet: 'targetGroup',
    id: 'anhoriga-vid-skadligt-bruk',
    pattern: words`(?:hustru|fru|maka|make|sambo|partner|mor|mamma|syster|bror|anhörig(?:a)?|föräldrar) (?:till|vars|åt) (?:\p{L}+ ){0,3}(?:dricker|missbrukar|missbruk|beroende|alkoholproblem|alkoholist|knarkar)`,
  },
  {
    facet: 'problem',
    id: 'anhorigas-belastning',
    pattern: words`(?:hustru|fru|maka|make|sambo|partner|syster|bror|anhörig(?:a)?) (?:till|vars|som vårdar|åt) \p{L}+|vårdar (?:sin|sitt|sina) (?:\p{L}+ )?(?:fru|hustru|man|make|maka|mor|mamma|far|pappa|son|dotter|anhörig)`,
  },
  {
    facet: 'targetGroup',
    id: 'anhoriga',
    pattern: words`(?:hustru|fru|maka|make|sambo|partner|syster|bror|anhörig(?:a)?) (?:till|vars|som vårdar|åt) \p{L}+|vårdar (?:sin|sitt|sina) (?:\p{L}+ )?(?:fru|hustru|man|make|maka|mor|mamma|far|pappa|son|dotter|anhörig)`,
  },
  {
    facet: 'problem',
    id: 'overskuldsattning',
    pattern: anyOf`
      överskuldsatt(?:a)?|kronofogden|skulder|inkasso|kan inte betala (?:hyran|räkningarna|sina)
      betalningsanmärkning(?:ar)?|(?:många|tagit|har) (?:sms-)?lån
    `,
  },
  {
    facet: 'problem',
    id: 'utmanande-beteende',
    pattern: words`slår (?:personal(?:en)?|sig själv|boendepersonal\p{L}*)|(?:utmanande|utåtagerande) mot personal(?:en)?|biter (?:personal(?:en)?|sig)`,
  },
  {
    facet: 'targetGroup',
    id: 'personer-med-intellektuell-funktionsnedsattning',
    pattern: words`(?:med )?(?:utvecklingsstörning|utvecklingsstörd|intellektuell funktionsnedsättning|begåvningsnedsättning)`,
  },
  {
    facet: 'targetGroup',
    id: 'personer-inom-lss',
    pattern: words`gruppbostad(?:en)?|gruppboende(?:t)?|servicebostad(?:en)?|daglig verksamhet|lss-boende(?:t)?`,
  },
  {
    facet: 'problem',
    id: 'sex-mot-ersattning',
    pattern: words`sälj(?:er|a|t) (?:sex|sin kropp|sexuella tjänster)|sålt (?:sex|sin kropp)|prostituerar sig|sugardej?ting`,
  },
  { facet: 'problem', id: 'sexkop', pattern: words`köp(?:er|a|t) (?:sex|sexuella tjänster)` },
  {
    facet: 'targetGroup',
    id: 'aldre-efter-sjukhusvistelse',
    pattern: anyOf`
      (?:skrivs|skrevs|skrivits|blir|blev) ut(?:skriven)?(?: från (?:sjukhus(?:et)?|avdelningen|geriatriken))?
      hem (?:från|efter) (?:sjukhus(?:et)?|en sjukhusvistelse)|utskriven från sjukhus
    `,
  },
  {
    facet: 'problem',
    id: 'funktionsforlust',
    pattern: words`(?:klara|klarar) sig (?:själv|hemma|inte hemma)(?: igen)?|skrivs ut från sjukhus`,
  },
  {
    facet: 'problem',
    id: 'delaktighet',
    pattern: words`(?:vara|är|få) med och (?:bestämma|besluta|påverka)|eget inflytande|släkten (?:ska|får|kan) `,
  },
  { facet: 'problem', id: 'fall', pattern: words`ramla(?:r|t|de)|trillat|fallit hemma` },
  {
    facet: 'problem',
    id: 'arbetsloshet',
    pattern: anyOf`
      (?:vill|ska|komma) (?:ha |få |ut i |tillbaka till |i )(?:ett )?(?:\p{L}+ )?(?:jobb(?:et)?|arbete(?:t)?)
      närma sig arbetsmarknaden|(?:inget|utan) (?:jobb|arbete)
    `,
  },
  {
    facet: 'problem',
    id: 'situation-for-placerade-barn',
    pattern: words`(?:ska|måste|behöver) (?:placeras|omhändertas)|familjehemsförälder|familjehemsföräldrar(?:na)?|familjehem(?:met)?|behöver (?:en )?placering`,
  },
  {
    facet: 'problem',
    id: 'overgang-till-vuxenliv',
    pattern: words`flytta (?:från|ut från) (?:hvb|familjehem(?:met)?|institution(?:en)?|sis|stödboende(?:t)?)|lämna(?:r)? (?:hvb|familjehem(?:met)?|vården|placeringen)`,
  },
  {
    facet: 'problem',
    id: 'suicid',
    pattern: words`(?:försökt|försökte|vill|tankar på att|hotar att) (?:ta (?:sitt|sig av daga|livet)|ta livet av sig)(?: liv)?|inte leva längre|vill inte leva`,
  },
  {
    facet: 'problem',
    id: 'anknytning-och-samspel',
    pattern: words`(?:läsa av|förstå) (?:sin |sitt |sina )?(?:\p{L}+ )?signaler|svårt att (?:knyta an|få kontakt med (?:sitt|barnet|bebisen))`,
  },
  {
    facet: 'problem',
    id: 'aggression',
    pattern: words`(?:hantera|kontrollera) (?:sin )?ilska(?:n)?|blir (?:så |väldigt )?arg|tappar humöret`,
  },
  {
    facet: 'circumstance',
    id: 'ongoing-partner-violence',
    pattern: anyOf`
      (?:våldet|misshandeln|hoten)(?: \p{L}+){0,4} (?:pågår|fortsätter|fortgår)
      (?:mannen|maken|sambon|exet|partnern|pojkvännen|pappan) (?:slår|hotar|misshandlar)(?: fortfarande)?(?: (?:henne|mamman|kvinnan|frun))?
      (?:slår|misshandlar) (?:fortfarande )?(?:sin (?:fru|sambo|partner|hustru)|henne|mamman)
    `,
  },
  {
    facet: 'circumstance',
    id: 'ongoing-child-abuse',
    pattern: words`(?:barnet|barnen|barn|son(?:en)?|dotter(?:n)?|pojken?|flickan?|hon|han)(?: \p{L}+| \d+){0,3} blir (?:fortfarande )?slag(?:en|et|na) av|(?:pappan?|mamman?|föräldrarna|föräldern) (?:slår|agar|misshandlar) (?:barn(?:et|en)|honom|henne|dem|son(?:en)|dotter(?:n)|sin son|sin dotter|sina barn)`,
  },
  {
    facet: 'circumstance',
    id: 'ongoing-partner-violence',
    pattern: anyOf`
      misshandlas|(?:hon|han|mamman?|kvinnan|de) (?:bor|lever) kvar
      (?:våldet|det) (?:är|har) inte (?:slut|upphört|slutat)
      slår (?:mamma|mamman|mor|modern|frun|kvinnan|henne)|(?:fortsatt|återkommande|upprepat) våld
      kvar (?:hos|med) (?:förövaren|mannen|våldsutövaren)|våldet har inte upphört
    `,
  },
  {
    facet: 'circumstance',
    id: 'ongoing-child-abuse',
    pattern: words`(?:\p{L}*pappan?|\p{L}*mamman?|föräldrarna|föräldern|han|hon) (?:slår|agar|misshandlar) (?:barn\p{L}*|flick\p{L}+|pojk\p{L}+|son\p{L}*|dotter\p{L}*|honom|henne|dem)|(?:barnet|barnen|pojken|flickan) (?:misshandlas|agas|slås)`,
  },
  {
    facet: 'problem',
    id: 'vald-mot-barn',
    pattern: words`(?:\p{L}*pappan?|\p{L}*mamman?|föräldrarna|föräldern) (?:slår|agar|misshandlar|slog|slagit) (?:barn\p{L}*|flick\p{L}+|pojk\p{L}+|son\p{L}*|dotter\p{L}*)|(?:barnet|barnen|pojken|flickan) (?:misshandlas|agas|slås)`,
  },
  {
    facet: 'problem',
    id: 'vald-i-nara-relation',
    pattern: words`(?:mamman?|kvinnan|hon|frun) misshandlas|(?:pappan?|mannen|maken|sambon) (?:slår|misshandlar|hotar|hota|slå) (?:mamma|mamman|frun|kvinnan)`,
  },
  {
    facet: 'problem',
    id: 'spelproblem',
    pattern: words`spelar(?: \p{L}+)? (?:på (?:hästar|trav|odds|matcher|automater)|poker|bingo)|spelat bort`,
  },
  { facet: 'problem', id: 'skadligt-bruk-hos-unga', pattern: words`lustgas|sniffar|boffar` },
  {
    facet: 'problem',
    id: 'ptsd',
    pattern: words`posttraumatisk(?:a|t)? (?:stress|besvär)\p{L}*|flashbacks|återupplever`,
  },
  {
    facet: 'circumstance',
    id: 'no-stable-caregiver',
    pattern: words`(?:ingen|utan|saknar)(?: \p{L}+){0,2} (?:vårdnadshavare|förälder|föräldrar|vuxen|omsorgsperson)(?: som (?:kan|vill|orkar) \p{L}+)?`,
  },
  {
    facet: 'circumstance',
    id: 'severe-alcohol-or-drug-problem',
    pattern: anyOf`
      (?:svårt|allvarligt|pågående|aktivt|tungt|grovt) (?:\p{L}+)?(?:missbruk|beroende)
      (?:super|dricker|missbrukar|knarkar)(?: \p{L}+)? (?:grovt|hårt|tungt|kopiöst)|dricker sig full (?:flera|varje|nästan)… (?:kväll|dag|gång|helg)\p{L}*|missbrukar (?:fortfarande|dagligen|tungt)|(?:dricker|knarkar|tar droger) (?:varje dag|dagligen)
    `,
  },
  {
    facet: 'circumstance',
    id: 'severe-or-controlling-violence',
    pattern: words`grovt våld|(?:stryp(?:t|er)|knivhot\p{L}*|dödshot\p{L}*|kontrollerar (?:henne|honom|allt))|våld och kontroll`,
  },
  {
    facet: 'problem',
    id: 'atproblem',
    pattern: words`äter (?:för |nästan |väldigt )?(?:lite|dåligt|ingenting|inte)|matvägra\p{L}*|vägrar (?:mat|äta)|vill inte äta`,
  },
  {
    facet: 'targetGroup',
    id: 'valdsutsatta-kvinnor',
    pattern: anyOf`
      (?:kvinna|kvinnan|mamma|mamman|hon|tjej|tjejen|fru|hustru)(?:,)?(?: \p{L}+| \d+){0,5} (?:utsatt för våld|våldsutsatt|slagen|misshandlad|hotad)
      (?:mannen|maken|sambon|exet|pojkvännen|exmaken|partnern)(?: \p{L}+){0,2} (?:slår|slog|slagit|misshandlar|hotar|kontrollerar)(?: \p{L}+)?
      våldsutsatt(?:a)? (?:kvinna|kvinnan|kvinnor|mamma|mamman)
    `,
  },
  {
    facet: 'targetGroup',
    id: 'vuxna',
    pattern: words`(?:kvinna|man|herre|dam) (?:\d\d|i \p{L}+årsåldern|som|med|på|utsatt|sjukskriven)|vuxen(?: \p{L}+)?|i (?:tjugo|trettio|fyrtio|femtio)årsåldern`,
  },
  {
    facet: 'targetGroup',
    id: 'langvarigt-sjukskrivna',
    pattern: words`(?:lång\p{L}*)?sjukskriv(?:en|na|ning|it)|utmattningssyndrom|utbränd`,
  },
  {
    facet: 'targetGroup',
    id: 'unga',
    pattern: words`tonåring(?:en|ar)?|(?:kille|killen|tjej|tjejen) (?:på )?(?:1[3-9])|ungdomar|1[3-7]-?åring(?:ar|en)?`,
  },
  {
    facet: 'targetGroup',
    id: 'barn',
    pattern: words`(?:pojke|pojken|flicka|flickan|son|sonen|dotter|dottern) (?:på |som är )?(?:[1-9]|1[0-2])(?: år)?|(?:[1-9]|1[0-2])-?åring(?:ar|en)?`,
  },
  {
    facet: 'targetGroup',
    id: 'foraldrar',
    pattern: words`mamma(?:n)?|pappa(?:n)?|föräldrar(?:na)?|ensamstående mor|ensamstående far`,
  },
  {
    facet: 'targetGroup',
    id: 'aldre',
    pattern: words`(?:gammal|äldre) (?:man|kvinna|dam|herre|person|mamma|pappa)|[6-9]\d-?åring(?:ar|en)?|pensionär(?:en|er)?`,
  },
  { facet: 'targetGroup', id: 'familjer', pattern: words`famil(?:jen|j)` },
];

/** Words that are common in a need and say nothing of it. */
export const needWords: ReadonlySet<string> = new Set([
  'behöver', 'behov', 'söker', 'letar', 'hjälp', 'stöd', 'insats', 'insatser', 'metod', 'metoder', 'vill', 'finns', 'någon', 'något', 'bra', 'passar', 'passande', 'lämplig', 'lämpligt', 'lämpliga', 'fungerar', 'tips', 'kommun',
  'kommunen', 'vår', 'våra', 'min', 'mitt', 'mina', 'klient', 'klienten', 'brukare', 'brukaren', 'person', 'personen', 'ärende', 'ärendet', 'familj', 'familjen', 'hemma', 'bor', 'lever', 'har', 'haft', 'fått', 'blir', 'blivit', 'gör', 'göra', 'går',
  'gått', 'kommer', 'kom', 'tillsammans', 'ganska', 'väldigt', 'lite', 'ofta', 'ibland', 'mycket', 'många', 'flera', 'just', 'sedan', 'länge', 'tid', 'nytt', 'igen', 'annan', 'problem', 'svårigheter', 'svårt', 'svår', 'situation', 'situationen',
  'enligt', 'samt', 'även', 'inom', 'gällande', 'angående', 'rörande', 'kring', 'pojke', 'pojken', 'flicka', 'flickan', 'kille', 'killen', 'tjej', 'tjejen', 'kvinna', 'kvinnan', 'man', 'mannen', 'son', 'sonen', 'dotter', 'dottern', 'åring', 'åringen',
  'gammal', 'gamla', 'år', 'års', 'månader', 'vad', 'vilka', 'vilken', 'vilket', 'kan', 'skulle', 'ska', 'borde', 'erbjuda', 'använda', 'hitta', 'tack', 'hej', 'två', 'tre', 'fyra', 'fem', 'ett', 'inte', 'aldrig', 'socialtjänsten', 'socialtjänst',
  'riskerar', 'risk', 'visar', 'tecken', 'misstänker', 'misstänks', 'misstanke', 'oroliga', 'orolig', 'oro', 'samtidigt', 'både', 'själv', 'ensamstående', 'hos', 'med', 'mot', 'vid', 'grupp', 'individuellt', 'öppenvård', 'gärna', 'helst', 'evidens', 'effekt', 'utreds', 'utreda', 'utreder', 'utredning', 'utredas', 'undrar', 'handläggare', 'ringer', 'uppger',
]); // biome-ignore format: a list of words

/** Words for people and everyday things: a record that shares only these with a need shares nothing with it. */
export const everydayWords: ReadonlySet<string> = new Set([
  'barn', 'barnet', 'barnen', 'mamma', 'mamman', 'pappa', 'pappan', 'förälder', 'föräldern', 'föräldrar', 'föräldrarna', 'ung', 'unga', 'ungdom', 'ungdomen', 'ungdomar', 'tonåring', 'äldre', 'dam', 'herre', 'kvinnor', 'män', 'par', 'paret', 'hustru', 'fru', 'make',
  'maka', 'sambo', 'partner', 'syskon', 'bror', 'syster', 'mor', 'far', 'släkt', 'personal', 'personalen', 'vuxen', 'vuxna', 'människa', 'människor', 'kompis', 'kompisar', 'familjer', 'personer', 'klienter', 'sjukdom', 'sjuk', 'sjuklig', 'liv', 'livet', 'dag', 'dagen',
  'dagar', 'kväll', 'kvällar', 'natt', 'nätter', 'vecka', 'veckan', 'månad', 'saker', 'sak', 'sätt', 'stor', 'stort', 'stora', 'liten', 'litet', 'små', 'full', 'fullt', 'nätet', 'lägenhet', 'lägenheten', 'hem', 'hemmet', 'vardag', 'vardagen', 'dött', 'död', 'tid',
  'fungera', 'samtalsstöd', 'stödsamtal', 'samtal', 'behandling', 'behandlingar', 'utbildning', 'kurs', 'kurser', 'program', 'barnet', 'få', 'får', 'sitter', 'uppe', 'alla', 'hela', 'vet', 'veta', 'säger', 'prata', 'klara', 'klarar', 'vänder', 'söka', 'handlar', 'utsatt', 'utsatta', 'utsatts', 'äter', 'sover', 'ligger', 'mår', 'känner', 'orkar', 'tycker', 'började', 'börjat', 'slutat', 'sluta',
]); // biome-ignore format: a list of words
