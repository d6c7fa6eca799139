/** What one can get, who gives it and when, as parts of patterns of availability. */
export const thing =
  '(?:metod(?:en)?|program(?:met)?|modell(?:en)?|insats(?:en)?|instrument(?:et)?|manual(?:en)?|material(?:et)?|formulär(?:et)?|behandling(?:en)?|arbetssätt(?:et)?|licens(?:en)?|häfte(?:t)?|arbetsbok(?:en)?|handbok(?:en)?|mall(?:en)?|bedömningsmall(?:en)?|skattningsskala(?:n)?|frågeformulär(?:et)?|app(?:en)?|film(?:en|er|erna)?|broschyr(?:en)?|webbkurs(?:en)?|version(?:en)?|enkät(?:en)?|kort(?:en|leken)?|verktyg(?:et)?|test(?:et)?|skala(?:n)?|paket(?:et)?|bok(?:en)?|terapi(?:n)?|intervju(?:n)?|\\p{L}*(?:material|manual|formulär|häfte|metod|program|modell|instrument)(?:et|en|met)?)';
export const course =
  '(?:(?:\\p{L}{2,})?(?:utbildning|kurs)(?:en|ar|arna|er|erna)?|(?:utbildnings|kurs)(?:dag|omgång|tillfälle|start|plats|ledare)(?:ar|arna|en|n|er|t|s)?|utbildartillfällen?|heldag(?:en)?|workshop(?:par|en)?)';
export const often = String.raw`(?:varje (?:termin|år|vår|höst|månad|kvartal|vecka|halvår|sommar|januari|februari|mars|april|maj|augusti|september|oktober|november)|var(?:annan|tannat|je|t?) (?:annat |tredje )?(?:termin|år|månad|halvår|vår|höst)|var(?:je)? (?:sjätte|tredje|annan) månad|vartannat år|regelbundet|årligen|årlig[at]?|löpande|(?:en|två|tre|fyra|fem|sex|ett par|flera|några|\d+|\p{L}+) gånger (?:per|om|i|varje) (?:år|termin|halvår|månad|kvartal)(?:et|en)?|en gång (?:per|om|i) (?:år|termin|halvår|månad|kvartal)(?:et|en)?|(?:både )?(?:på )?(?:vår(?:en)?|höst(?:en)?) och (?:på )?(?:höst(?:en)?|vår(?:en)?)|kontinuerligt|återkommande|terminsvis|månadsvis|året runt)`;
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
