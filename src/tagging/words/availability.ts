/** What one can get, who gives it and when, as parts of patterns of availability. */
export const thing =
  '(?:metod(?:en)?|program(?:met)?|modell(?:en)?|insats(?:en)?|instrument(?:et)?|manual(?:en)?|material(?:et)?|formulär(?:et)?|behandling(?:en)?|arbetssätt(?:et)?|licens(?:en)?|häfte(?:t)?|arbetsbok(?:en)?|handbok(?:en)?|mall(?:en)?|bedömningsmall(?:en)?|skattningsskala(?:n)?|frågeformulär(?:et)?|app(?:en)?|film(?:en|er|erna)?|broschyr(?:en)?|webbkurs(?:en)?|version(?:en)?|enkät(?:en)?|kort(?:en|leken)?|verktyg(?:et)?|test(?:et)?|skala(?:n)?|paket(?:et)?|bok(?:en)?|terapi(?:n)?|intervju(?:n)?|\\p{L}*(?:material|manual|formulär|häfte|metod|program|modell|instrument)(?:et|en|met)?)';
export const course =
  '(?:(?:\\p{L}{2,})?(?:utbildning|kurs)(?:en|ar|arna|er|erna)?|(?:utbildnings|kurs)(?:dag|omgång|tillfälle|start|plats|ledare)(?:ar|arna|en|n|er|t|s)?|utbildartillfällen?|heldag(?:en)?|workshop(?:par|en)?)';
export const often = String.raw`(?:varje (?:termin|hösttermin|vårtermin|år|vår|höst|månad|kvartal|vecka|halvår|sommar|januari|februari|mars|april|maj|augusti|september|oktober|november)|var(?:annan|tannat|je|t?) (?:annat |tredje )?(?:termin|år|månad|halvår|vår|höst)|var(?:je)? (?:sjätte|tredje|annan) månad|vartannat år|regelbundet|årligen|årlig[at]?|löpande|(?:en|två|tre|fyra|fem|sex|ett par|flera|några|\d+|\p{L}+) gånger (?:per|om|i|varje) (?:år|termin|halvår|månad|kvartal)(?:et|en)?|en gång (?:per|om|i) (?:år|termin|halvår|månad|kvartal)(?:et|en)?|(?:både )?(?:på )?(?:vår(?:en)?|höst(?:en)?) och (?:på )?(?:höst(?:en)?|vår(?:en)?)|kontinuerligt|återkommande|terminsvis|månatligen|kvartalsvis|halvårsvis|månadsvis|året runt)`;
export const startsOrIsGiven =
  '(?:ges|hålls|anordnas|erbjuds|startar|går|arrangeras|genomförs|börjar|drar i ?gång|öppnar|hålles|sätts i ?gång|ordnas|finns att söka|ligger|återkommer|planeras|hållas|ges ut)';
/** Where one would go for a course abroad. */
export const abroad =
  '(?:USA|Norge|Danmark|Storbritannien|England|Kanada|Nederländerna|Holland|Finland|Australien|Skottland|Irland|Wales|Tyskland|Belgien|Schweiz|Österrike|Nya Zeeland|Island|Oslo|Bergen|Köpenhamn|Aarhus|Helsingfors|London|Manchester|Oxford|Dublin|Glasgow|Edinburgh|Amsterdam|Utrecht|Berlin|Seattle|Boston|New York|Oregon|Washington|Toronto|Melbourne|Sydney|utlandet|grannlandet|ett annat land|ett grannland|andra länder)';
export const language =
  '(?:svenska|engelska|arabiska|somaliska|norska|danska|finska|meänkieli|samiska|persiska|farsi|dari|pashto|tigrinja|ukrainska|ryska|polska|turkiska|kurdiska|sorani|kurmanji|spanska|franska|tyska|romani|bosniska|kroatiska|serbiska|thailändska|kinesiska|albanska|amhariska|swahili|urdu|teckenspråk|lättläst(?: svenska)?|lätt svenska|flera språk|andra språk|många språk|olika språk|\\p{L}+ (?:olika |andra )?språk|minoritetsspråken)';
/** Who leads or uses the method. */
export const leader =
  '(?:\\p{L}*(?:terapeut|behandlare|ledare|handledare|instruktör|användare|bedömare|utförare|intervjuare|rådgivare|coach)(?:n|en|na|rna|er|erna|s)?|team(?:et|en)?|personal(?:en)?|handläggare(?:n)?|socialsekreterare(?:n)?|den som|de som|alla som|ni som|du som|man|verksamhet(?:en|er)|kommuner|kommunen|enhet(?:en|er)?)';

export const no = '(?:ingen|inga|inget|inte någon|inte några|inte något|ingen som helst|varken|aldrig|inte)';
export const mayNot = String.raw`(?:får|kan|ska|måste|bör)(?: [\p{L}]+){0,2} (?:inte|ej|aldrig|varken)`;
export const only = '(?:bara|endast|enbart|uteslutande)';
export const use = `(?:använd(?:a|as|er|s)|ge(?:s)?|led(?:a|as|er)|håll(?:a|as|er)|arbeta(?:r)? (?:med|enligt)|utför(?:a|as)|genomför(?:a|as)|kopiera(?:s)?|bedriva(?:s)?|lämnas ut|köpas|beställas|administreras|tolkas|kalla sig)`;
export const openUse = `(?:kopiera(?:s)?|skriv(?:a|as) ut|ladda(?:s)? (?:ne[dr]|hem)|ladda(?:s)? ner|laddas|hämta(?:s)?|sprid(?:a|as)|använd(?:a|as)|beställa(?:s)?|nyttjas|skickas)`;
export const trained = `(?:(?:har |har först |först har |ha )?(?:gått|genomgått|deltagit i|deltagit på|fullföljt|avslutat|gjort|klarat|gått igenom)|(?:är|blivit|vara) utbilda(?:d|t|de) i|(?:har|ha) (?:grund|metod)?utbildning i)`;
export const training = String.raw`(?:\p{L}*utbildning(?:en|ar)?|\p{L}*kurs(?:en|er)?|kursdagar(?:na)?|\p{L}*utbildningsdagar)`;
export const provider = `(?:förvaltare|utförare|utbildare|kursgivare|utbildningsanordnare|anordnare|kursledare|utgivare|ägare|rättighetsinnehavare|huvudman|leverantör|ansvarig (?:aktör|organisation|myndighet)|aktör som|organisation som|instruktör|licensgivare|stödfunktion|kontaktperson)(?:en|n|er)?`;
export const examined = String.raw`(?:godkän(?:d|t|na|nas|nts|ts|ner|ns|nande|nandet)|auktoriser\p{L}+|ackrediter\p{L}+|certifi\p{L}+|diplomer\p{L}+|licensierad)`;
export const inSweden =
  '(?:i Sverige|i landet|inom landet|på hemmaplan|på svensk mark|här hemma|hos oss|i vårt land|i svensk(?:a)? [a-zåäö]+)';
