import { words } from '../pattern.ts';

/** How people say it in a need, where no vocabulary has the words: a verb, a slang word, a description. */
export const colloquial: readonly {
  readonly facet: 'targetGroup' | 'problem';
  readonly id: string;
  readonly pattern: RegExp;
}[] = [
  { facet: 'problem', id: 'cannabis', pattern: words`(?:röker|rökt|rökte|röka) (?:på|hasch|gräs|braj|brass|cannabis)|braj|gräs och` },
  { facet: 'problem', id: 'alkoholproblem', pattern: words`(?:dricker|super|drack|dricka)(?: \p{L}+)? (?:för mycket|mycket|varje (?:dag|helg)|sig full|alkohol|sprit|öl|vin|ofta)|super|alkoholiserad` },
  { facet: 'problem', id: 'narkotikaproblem', pattern: words`(?:knarkar|tar (?:droger|tjack|kokain|piller|tabletter)|går på (?:droger|tjack)|drogar|drogpåverkad|langar|säljer droger)` },
  { facet: 'problem', id: 'skolfranvaro', pattern: words`skolka(?:r|t|de)?|(?:går|vill|kommer|orkar) inte (?:gå )?(?:till|i) skolan|hemmasittare|inte (?:varit|vart) i skolan|stannar hemma från skolan|hög frånvaro` },
  { facet: 'problem', id: 'brott', pattern: words`(?:stjäl|stulit|snattar|snattat|rånat|rånar|begått (?:brott|rån|stöld)|hamnat i brott|gripits|polisanmäld|polisanmälts)` },
  { facet: 'problem', id: 'gangkriminalitet', pattern: words`(?:dras|dragits|på väg|rekryterad|rekryteras|hänger) (?:in i|med) (?:gäng(?:et|en)?|kriminella|fel (?:gäng|killar|kompisar))|springpojke` },
  { facet: 'problem', id: 'vald-i-nara-relation', pattern: words`(?:blir|blivit|bli|blev) slagen(?: av (?:sin|sitt|sambon|maken|mannen|pappan))?|(?:mannen|maken|sambon|exet|pojkvännen|partnern)(?: [\p{L}]+){0,2} (?:slår|slog|hotar|kontrollerar)|misshandla[ds](?: av (?:sin|sambo|make))` },
  { facet: 'problem', id: 'vald-mot-barn', pattern: words`(?:pappan?|mamman?|föräldrarna|föräldern) (?:slår|slog|har slagit) (?:barnen|barnet|honom|henne|dem|sonen|dottern)|barn(?:et|en)? (?:blir|blivit|har blivit) slag(?:na|et|en)` },
  { facet: 'problem', id: 'utagerande-beteende', pattern: words`(?:slåss|bråkar|utbrott|får utbrott|slår (?:andra|klasskamrater|lärare)|kastar saker|arg hela tiden|går inte att styra|trotsar|vägrar lyssna)` },
  { facet: 'problem', id: 'konflikter-i-familjen', pattern: words`bråkar (?:hemma|med (?:mamma|pappa|sina? föräldrar|föräldrarna))|(?:ständiga|mycket) (?:bråk|konflikter) hemma` },
  { facet: 'problem', id: 'foraldrakonflikt', pattern: words`(?:kan|vill) inte (?:samarbeta|prata med varandra)|bråkar om (?:barnen|vårdnaden|umgänget)|vårdnadsbråk` },
  { facet: 'problem', id: 'ensamhet', pattern: words`(?:ensam|isolerad)(?:,)? (?:och|hemma|äldre)|inga vänner|inget umgänge|träffar ingen` },
  { facet: 'problem', id: 'demens', pattern: words`glömmer|glömsk|minns inte|tappat minnet|virrig|förvirrad` },
  { facet: 'problem', id: 'psykisk-ohalsa', pattern: words`mår (?:så |väldigt |mycket )?dåligt|mår inte bra|nedstämd|orkar ingenting|ligger bara` },
  { facet: 'problem', id: 'spelproblem', pattern: words`spelar(?: \p{L}+)? (?:bort|om pengar|för mycket|casino|på nätet om pengar)|nätcasino|spelskulder` },
  { facet: 'problem', id: 'hemloshet', pattern: words`sover (?:ute|i trapp\p{L}*|hos (?:kompisar|vänner|bekanta))|har ingenstans att (?:bo|ta vägen)|blivit av med (?:lägenheten|bostaden)|saknar (?:bostad|bostads)` },
  { facet: 'problem', id: 'forsummelse', pattern: words`får (?:inte|ingen) mat|smutsiga kläder|lämnas ensam(?:ma|t)?|ingen som (?:tar hand om|bryr sig)` },
  { facet: 'problem', id: 'hedersrelaterat-vald', pattern: words`(?:ska|riskerar att|hotas att|hotas av att) (?:bli bort)?gift(?:as|t)(?: bort)?|bortgift|får inte träffa (?:killar|pojkar|vem)|kontrolleras av (?:bröder|familjen|släkten|sina bröder)` },
  { facet: 'targetGroup', id: 'unga', pattern: words`tonåring(?:en|ar)?|(?:kille|killen|tjej|tjejen) (?:på )?(?:1[3-9])|ungdomar|1[3-7]-?åring(?:ar|en)?` },
  { facet: 'targetGroup', id: 'barn', pattern: words`(?:pojke|pojken|flicka|flickan|son|sonen|dotter|dottern) (?:på |som är )?(?:[1-9]|1[0-2])(?: år)?|(?:[1-9]|1[0-2])-?åring(?:ar|en)?` },
  { facet: 'targetGroup', id: 'foraldrar', pattern: words`mamma(?:n)?|pappa(?:n)?|föräldrar(?:na)?|ensamstående mor|ensamstående far` },
  { facet: 'targetGroup', id: 'aldre', pattern: words`(?:gammal|äldre) (?:man|kvinna|dam|herre|person|mamma|pappa)|[6-9]\d-?åring(?:ar|en)?|pensionär(?:en|er)?` },
  { facet: 'targetGroup', id: 'familjer', pattern: words`famil(?:jen|j)` },
]; // biome-ignore format: one a line

/** Words that are common in a need and say nothing of it. */
export const needWords: ReadonlySet<string> = new Set([
  'behöver', 'behov', 'söker', 'letar', 'hjälp', 'stöd', 'insats', 'insatser', 'metod', 'metoder', 'vill', 'finns', 'någon', 'något', 'bra', 'passar', 'passande', 'lämplig', 'lämpligt', 'lämpliga', 'fungerar', 'tips', 'kommun',
  'kommunen', 'vår', 'våra', 'min', 'mitt', 'mina', 'klient', 'klienten', 'brukare', 'brukaren', 'person', 'personen', 'ärende', 'ärendet', 'familj', 'familjen', 'hemma', 'bor', 'lever', 'har', 'haft', 'fått', 'blir', 'blivit', 'gör', 'göra', 'går',
  'gått', 'kommer', 'kom', 'tillsammans', 'ganska', 'väldigt', 'lite', 'ofta', 'ibland', 'mycket', 'många', 'flera', 'just', 'sedan', 'länge', 'tid', 'nytt', 'igen', 'annan', 'problem', 'svårigheter', 'svårt', 'svår', 'situation', 'situationen',
  'enligt', 'samt', 'även', 'inom', 'gällande', 'angående', 'rörande', 'kring', 'pojke', 'pojken', 'flicka', 'flickan', 'kille', 'killen', 'tjej', 'tjejen', 'kvinna', 'kvinnan', 'man', 'mannen', 'son', 'sonen', 'dotter', 'dottern', 'åring', 'åringen',
  'gammal', 'gamla', 'år', 'års', 'månader', 'vad', 'vilka', 'vilken', 'vilket', 'kan', 'skulle', 'ska', 'borde', 'erbjuda', 'använda', 'hitta', 'tack', 'hej', 'två', 'tre', 'fyra', 'fem', 'ett', 'inte', 'aldrig', 'socialtjänsten', 'socialtjänst',
  'riskerar', 'risk', 'visar', 'tecken', 'misstänker', 'misstänks', 'misstanke', 'oroliga', 'orolig', 'oro', 'samtidigt', 'både', 'själv', 'ensamstående', 'hos', 'med', 'mot', 'vid', 'grupp', 'individuellt', 'öppenvård', 'gärna', 'helst', 'evidens', 'effekt',
]); // biome-ignore format: a list of words
