import { anyOf } from '../pattern.ts';
import { abroad, course, inSweden, no, only, provider, thing } from '../words/availability.ts';
import type { AvailabilityRule } from './rule.ts';

/** Is it used here: not known, nowhere in Sweden, on trial, in full use. */
export const lifecycleUseWordings: readonly AvailabilityRule[] = [
  {
    aspect: 'lifecycle',
    code: 'unknown',
    confidence: 0.8,
    all: [
      anyOf`
        (?:framgår|framgick|anges|står|uppges|redovisas) (?:det )?inte(?: [\p{L}]+){0,3} (?:om|vem|hur|vad|huruvida|vilka)(?: [\p{L}]+){0,8} (?:licens|tillstånd|avtal|kost|utbildning|certifi|rättighet|förvalta|ges|används)\p{L}*
        (?:om|huruvida|vem|vad)(?: [\p{L}]+){0,4} (?:licens|tillstånd|avtal|kost|certifi|rättighet|förvalta|äger|utbildning)\p{L}*(?: [\p{L}]+){0,5} (?:är|förblir) (?:oklart|okänt|inte känt|osäkert|ovisst)
        (?:oklart|okänt|osäkert) (?:om|vem|vad|vilka|huruvida)(?: [\p{L}]+){0,8} (?:licens|tillstånd|avtal|kostar|certifi|rättighet|förvalta|äger|används|ges|utbildar)\p{L}*
        (?:uppgift(?:er)?|information) (?:om|saknas)(?: [\p{L}]+){0,3} (?:licens|villkor|kostnad|pris|utbildning|tillgänglighet)\p{L}*(?: [\p{L}]+){0,4} (?:saknas|har inte)
      `,
    ],
  },
  {
    aspect: 'lifecycle',
    code: 'not_used_in_sweden',
    confidence: 0.9,
    all: [
      anyOf`
        (?:används|finns|ges|erbjuds|tillämpas|förekommer) (?:i dag |idag |ännu |för närvarande |inte )?inte i Sverige
        (?:inte|ej|aldrig)(?: [\p{L}]+){0,2} (?:införts|använts|prövats|getts) i Sverige
      `,
    ],
    not: anyOf`
      utbildning(?:en)? (?:ges|finns|erbjuds) inte i Sverige|manual
    `,
  },
  {
    aspect: 'lifecycle',
    code: 'not_used_in_sweden',
    confidence: 0.85,
    all: [
      anyOf`
        ${no}(?: [\p{L}\d-]+){0,6} (?:används|finns|fanns|ges|erbjuds|tillämpas|förekommer|bedrivs|arbetar|bruk|infört|införts|introducer\p{L}*|lanser\p{L}*|implementer\p{L}*|nått|kommit till|etablera\p{L}+|prövat|prövats|spridning|licens|tagits i bruk|startat|startats|erfarenhet\p{L}*|team|kommun(?:er)?)(?: [\p{L}\d-]+){0,5} ${inSweden}
        (?:används|finns|ges|erbjuds|tillämpas|förekommer|bedrivs|arbetar|är etablerad|har etablerats)(?: [\p{L}\d-]+){0,3} (?:inte|ingen(?:stans)?|inga|inget)(?: [\p{L}\d-]+){0,5} ${inSweden}
        ${inSweden}(?: [\p{L}\d-]+){0,6} (?:används|finns|ges|erbjuds|tillämpas|bedrivs|har(?: den| det)?(?: [\p{L}]+)?)(?: [\p{L}\d-]+){0,3} (?:inte|ingen(?:stans)?|inga|inget)(?: [\p{L}\d-]+){0,6} (?:team|verksamhet\p{L}*|kommun\p{L}*|metoden|modellen|programmet|utförare|införts|prövats|använts|etablerats|mottagning\p{L}*|licensierad\p{L}*)
        (?:används|finns|ges|bedrivs|prövad|prövats|utvecklad) (?:hittills |än så länge |ännu )?${only} (?:i|utomlands|utanför)(?: ${abroad}| Sverige|$)
        ingen svensk (?:kommun|verksamhet|enhet|region|mottagning|utförare)(?: [\p{L}]+){0,3} (?:använder|arbetar|har|erbjuder|ger|bedriver)
      `,
    ],
    not: anyOf`
      ${course}|${provider}|översatt|manual(?:en)?|utvärder\p{L}+|studi\p{L}+|lärare|behandlarna
      forskning\p{L}*|inte längre|resa|åka|hyvlar|översikt\p{L}*
    `,
  },
  {
    aspect: 'lifecycle',
    code: 'under_trial',
    confidence: 0.82,
    all: [
      anyOf`
        under utprövning
        utprövas
        prövas (?:just )?nu
        (?:är|pågår) (?:i|ett|en) (?:pilot|försök|pilotprojekt|pilotförsök|försöksverksamhet)
        på försök(?: i)?
        testas (?:just nu|för närvarande|i (?:fem|tre|fyra|några|\d+) kommuner)
        pilottest(?:as|ning)
        prövas (?:för närvarande|i (?:fem|tre|fyra|några|\d+|ett antal) kommuner)
        i en pilotstudie
      `,
    ],
    not: anyOf`
      ett försök att|låna(?:r|s) ut|tyngdtäcke\p{L}*
    `,
  },
  {
    aspect: 'lifecycle',
    code: 'under_trial',
    confidence: 0.8,
    all: [
      anyOf`
        (?:testas|testats|testades|prövas|prövats|utprövas|provas|provats|piloteras|pilottestas|prövas ut|testkörs|provkörs)(?: [\p{L}\d-]+){0,5} (?:i (?:fem|tre|fyra|två|sex|sju|åtta|nio|tio|elva|tolv|femton|tjugo|några|flera|ett antal|ett par|ett fåtal|\d+|en)|på (?:fem|tre|fyra|två|sex|sju|åtta|nio|tio|några|\d+|en|ett)|just nu|nu|under (?:ett|två|tre|våren|hösten|året|\d{4})|för närvarande|inom ramen)
        (?:just nu|för närvarande|under (?:våren|hösten|året|\d{4}))(?: [\p{L}\d-]+){0,3} (?:testa|pröva|utpröva|prova|pilottesta)(?:s|r)
        (?:provar|prövar|testar|piloterar|pilottestar)(?: [\p{L}\d-]+){0,3} (?:nu |just nu )?${thing}
        piloteras
        (?:som|i|en|ett|på) (?:\p{L}+ )?(?:pilot|försök|pilotprojekt|pilotstudie|pilotverksamhet|försöksverksamhet|försöksprojekt|provdrift|testperiod|pilotfas|försöksfas|prövotid)(?:en)?
        (?:pilot|försöks|test)(?:omgång|period|verksamhet|kommun|projekt)\p{L}*
        (?:under|i) (?:utveckling|utprövning|införande) (?:i|och|under|av|men)
        utprövas
      `,
    ],
    not: anyOf`
      domstol\p{L}*|tillstånd(?:et)? prövas
      (?:ansökan|rätten|behovet|frågan|beslutet|målet|ärendet|biståndet|överklagandet) (?:ska )?prövas
      färdigheter\p{L}*|hemma|dog\p{L}*|drogtest\p{L}*|urinprov\p{L}*
      har (?:tidigare )?(?:prövats|testats) (?:på|med)|självmord\p{L}*|ungdomen|ett försök att|flykt\p{L}*
      barnet|(?:minska|öka|förbättra)\p{L}*|pilotstudien (?:visa|gav)\p{L}*|anställ\p{L}*|permission\p{L}*
      hemflytt\p{L}*
    `,
  },
  {
    aspect: 'lifecycle',
    code: 'active',
    confidence: 0.74,
    all: [
      anyOf`
        lever i högsta grad
        (?:är|fortfarande) (?:i högsta grad |mycket |fortsatt |alltjämt )?(?:levande|aktiv|i bruk|i full drift)(?:t)?(?! (?:roll|del|missbruk|insats))(?= |\.|,|$)
        (?:förvaltas|uppdateras|vidareutvecklas) (?:löpande|aktivt|kontinuerligt|fortlöpande|varje år)
      `,
    ],
    not: anyOf`
      person\p{L}*|barn\p{L}*|förälder\p{L}*|föräldra\p{L}*|fritid\p{L}*|deltagar\p{L}*|äldre|kroppen
      vardag\p{L}*|genomförandeplan\p{L}*|plan(?:en)?|vårdplan\p{L}*|journal\p{L}*|sidan|webbplats\p{L}*
    `,
  },
];
