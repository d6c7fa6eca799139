import { anyOf, words } from '../pattern.ts';

/**
 * Outcomes of which less is better, as stems: a word that begins with, ends with or holds one. Also what people do
 * ("återföll", "bråkar", "begick"), for a result often names no noun.
 */
const badStems =
  'snatt|stöld|klott|skadegör|rån(?:et|en|ar)|ordningsstör|skjutning|sprängning|dog|dödd|avled|avlider|förlora|rädsl|rädda|tvist|klagomål|klagar|klagade|överklag|avskild|fasthåll|väntetid|handläggningstid|misstänk[t]|häkt|anhåll|rymn|rymd|avvikning|agitat|otrygg|missnöj|oförmåg|återfall|återföll|återfalla|brott(?!s?fri)|brottslig|kriminal|kriminell|gärning|dömd|döms|dömdes|lagför|gripna|grep[ns]|våld(?!s?fri)|misshand|slagit|slagen|slogs|slår|slog(?! ut)|övergrepp|symtom(?!fri)|symptom|besvär|missbruk|frånvar[ao]|skolk|ogiltig|avhopp|hoppa[dr]|avbrott|avbröt|problem(?!lös)|svårighet|drick|drack|druck|berusa|alkohol|narkotik|cannabis|drog(?!fri)|rök(?!fri)|snus|konsum|placerades|placering|placerade(?! (?:barn|unga|ungdom|elev|flick|pojk))|omhändert|depress|nedstämd|ångest|oro(?!l?ighet)|oroliga|ohälsa|självskad|skadade|skador|föll|fallen|fallolyck|fallskad|fallrisk|ramla|(?<!gem)ensam|isoler|ilska|aggress|utbrott|utagerande|trots(?=ig|e[nt])|konflikt|bråk|gräl|stress|utmatt|hemlös|bostadslös|gatan|vräk|avhys|suicid|självmord|intag|inlägg|inskriv|akutbesök|börda|belast|försumm|anmälan|anmälning|polisanmäl|mobb|kränk|trakasser|bero(?:ende)|skuld(?:er|sätt)|spela[rdt]?(?= (?:om|för|bort)|n?de)|spelande|spelproblem|trauma|ptsd|mardröm|flashback|sjuk(?!vård|hus|sköter)|dödlig|dödsfall|överdos|avlid|skam|hot|tvång|bältes|arbetslös|bidrags|biståndsmottag|försörjningsstöd|negativ|olyck|skrik|straff|hård(?:a|het)|kväll(?=ar ute)|förvirr|tappa|glömde|sängläg|trycksår|undernär|viktnedgång|psykos|vanföre|impuls|stök|normbryt|asocial|antisocial|ut(?:anför)skap|smärt|sömnlös|sömnsvår|skilsmäss|separation';

/** Outcomes of which more is better. */
const goodStems =
  'behåll|behöll|matlust|lugn|gemenskap|samhörig|kompis|blomstra|välbefinn|välmående|mående|måendet|mådde|närvaro|skolresultat|skolprestation|skolframgång|betyg|behörig|examen|godkän|föräldraförmåg|föräldrafärdig|föräldrakompet|lyhörd|samspel|trygg|anställ|sysselsätt|jobb|lönearbet|försörja|försörjning(?!sstöd)|egenförsörj|delaktig|tillit|nöjd|funktionsförmåg|funktion(?:en|snivå)|vardagsfunktion|färdighet|förmåg|självkän|självför|självtill|självst|hälsa|hälsan|stabil|kvarbo|kunskap|anknyt|nykter|nyktra|drogfri|drogfria|rökfri|skuldfri|våldsfri|brottsfri|symtomfri|avhålls|sömn|sov|sover|balans|rörlighet|styrka|kognition|kognitiv|inkomst|problemlös|överlev|(?<!nära )relation|kommunik|läsför|läsning|språk|beröm|värme|engagemang|hopp(?:et|fullhet)|motivation|framtidstro|återhämt|tillfrisk|återförening|hemflytt|fullfölj|stannade|slutför|remiss|umgänge|samarbet|egenmakt|empati|nätverk|vänner|aktivitet|aktiva|skydd|säkerhet|uttryck|minne|uppmärksam|koncentr|studier|gymnasi|utskriv|självbest|meningsfull|glädje|tillfreds';

// A stem stands first in the word or after at least three letters ("frisk" is no risk).
export const badOutcome = words`(?:(?:\p{L}{3,})?(?:${badStems})\p{L}*|fall|fallen|på gatan|utan bostad)`;
/** "bostad" and "arbete" stand in too many compounds to be stems. */
export const goodOutcome = anyOf`
  (?:\p{L}{3,})?(?:${goodStems})\p{L}*|(?:egen |egna |fast )?bost(?:ad|aden|äder)(?:en)?
  (?:eget |stabilt )?boende(?:t)?|(?:(?:i|ut i|till|av|ett|i ett) )?arbete(?:t)?
  (?:i |till |på )skola(?:n)?|egen lägenhet|hyreskontrakt|kontrakt|till vården|i vården|hemma
  (?:bo|bor|bodde|stanna|stannar) kvar|kvar i (?:behandling|skola|hem|bostad|boende)\p{L}*
  kvar (?:\p{L}+ )?(?:lägenhet|bostad)\p{L}*
`;
