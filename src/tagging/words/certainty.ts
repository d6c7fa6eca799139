import type { Certainty } from '../../domain/facts/evidence.ts';
import { anyOf, words } from '../pattern.ts';

/** GRADE as Swedish agencies word it, and SBU's older wording (before 2017); the longest match is tried first. */
const graded = String.raw`(?:tillförlitlighet(?:en|s(?:grad(?:en)?|nivå(?:n)?))?|evidens(?:styrka|styrkan|grad|graden|en|läget)?|tilltro(?:n)?|GRADE(?:-(?:bedömning(?:en)?|gradering(?:en)?|nivå(?:n)?))?|säkerhet(?:en)? i (?:resultat|slutsats|skattning|underlag|bedömning)\p{L}*|kvalitet(?:en)? på (?:underlaget|evidensen)|tillit(?:en)? till (?:resultat|slutsats|skattning|underlag)\p{L}*|konfidens(?:en)?|(?:bevis|evidens)värde(?:t)?|evidensnivå(?:n)?|certainty)`;
const isGraded = String.raw`${graded}(?: för [\p{L} ]{3,60}?| i [\p{L}]+| av [\p{L}]+| till [\p{L}]+)?(?::|,| enligt GRADE)?(?: (?!mycket|låg|hög|måttlig)[\p{L}]+){0,6}`;
/** "Evidens: C (begränsad)": a letter or figure of the agency's own may stand before the word. */
const lettered = `${graded}:? \\(?(?:[a-d1-4]\\)?[:,]? )?\\(?`;
const foundation =
  'vetenskapliga (?:underlaget|stödet)(?: för [^.;,]{3,60}?)? (?:är|var|bedöms|bedömdes|klassas|graderas|anges)(?: som| vara)?';
const noun = `(?:tillförlitlighet|evidensstyrka|evidens|tilltro|grad av (?:tillförlitlighet|säkerhet|evidens)|säkerhet|evidensgrad|konfidens|GRADE)`;

export const certaintyWords: readonly (readonly [Certainty, RegExp])[] = [
  [
    'no_review',
    anyOf`
      (?:ingen|inga|inte någon|inte några)(?: [\p{L}]+){0,3} (?:översikt(?:er)?|studier?|undersökning(?:ar)?|utvärdering(?:ar)?)(?: [\p{L}]+){0,4} (?:hittades|hittats|identifierades|finns|fanns|uppfyllde|påträffades|kunde hittas|har gjorts|gjorts)
      (?:det )?(?:saknas|saknades)(?: [\p{L}]+){0,2} (?:studier|översikter|forskning|undersökningar|utvärderingar)
      (?:studier|översikter|forskning|utvärderingar)(?: [\p{L}]+){0,4} (?:saknas|saknades)
      (?:hittade|fann)(?: vi| man)? (?:inga|ingen)(?: [\p{L}]+){0,3} (?:studier?|översikt(?:er)?)
    `,
  ],
  ['very_low', words`(?:mycket lågt?|föga|knappast) tillförlitlig(?:t|a)?`],
  [
    'very_low',
    anyOf`
      mycket låg(?:t|a)? (?:tillförlitlighet|evidensstyrka|vetenskapligt stöd|tilltro|grad av tillförlitlighet|säkerhet|kvalitet)
      (?:tillförlitlighet(?:en)?|evidensstyrka(?:n)?|tilltro(?:n)?)(?: [\p{L}]+){0,4} mycket låg
      otillräckligt (?:vetenskapligt )?(?:underlag|stöd)
      underlaget är (?:otillräckligt|för (?:svagt|litet|tunt|osäkert))|för (?:få|små) studier för
      det vetenskapliga underlaget (?:är|var|bedöms som|bedömdes vara|räcker inte|är för svagt)(?: otillräckligt)?
      (?:går|gick) inte att (?:bedöma|uttala sig|dra (?:några )?slutsatser|avgöra)
      (?:kan|kunde|har) inte (?:kunnat )?(?:bedömas|bedöma|avgöras|avgöra)
      inte möjligt att (?:bedöma|avgöra|dra)|för osäker[ta]? för att|underlaget räcker inte
    `,
  ],
  [
    'very_low',
    anyOf`
      (?:mycket|väldigt|ytterst) (?:låg|osäker|svag|begränsad)(?:t|a)? ${noun}
      ${isGraded} (?:mycket|väldigt|ytterst) (?:låg|svag|osäker)(?:t|a)?
      stor osäkerhet (?:kring|i) (?:resultat|underlag|skattning|slutsats)\p{L}*
    `,
  ],
  ['very_low', /⊕\s?[○O◯]\s?[○O◯]\s?[○O◯]|\(\s?\+\s?\)|\+\s?0\s?0\s?0/u],
  [
    'very_low',
    anyOf`
      ${lettered}(?:otillräcklig|mycket (?:låg|svag|begränsad))(?:t|a)?
      ${isGraded} otillräcklig(?:t|a)?|${foundation} otillräckligt
      (?:lägsta|nedersta) (?:tillförlitlighet|evidens)\p{L}*|evidens(?:styrka|grad|nivå) 4
      evidens\p{L}*[^.;]{0,90} (?:anges|sätts|sattes|bedöms|bedömdes|klassas|graderas)(?: till| som| vara)? 4
    `,
  ],
  ['high', words`(?:högst|mycket|i hög grad) tillförlitlig(?:t|a)?`],
  [
    'high',
    anyOf`
      hög(?:t|a)? (?:tillförlitlighet|evidensstyrka|tilltro|grad av tillförlitlighet|säkerhet)
      (?:tillförlitlighet(?:en)?|evidensstyrka(?:n)?|tilltro(?:n)?)(?: [\p{L}]+){0,4} hög
      (?<!måttligt )starkt vetenskapligt (?:stöd|underlag)|evidensstyrka 1|stark evidens
    `,
  ],
  [
    'high',
    anyOf`
      (?:hög|stor|stark)(?:t|a)? ${noun}|${isGraded} (?:som |till |är |vara )?(?:hög|stark)(?:t|a)?
      starkt (?:stöd i forskningen|forskningsstöd|evidensstöd)
    `,
  ],
  ['high', /⊕\s?⊕\s?⊕\s?⊕|\+\s?\+\s?\+\s?\+/u],
  [
    'high',
    anyOf`
      (?:högsta|största) ${noun}|${lettered}(?:hög|stark)(?:t|a)?|${foundation} starkt
      evidens(?:grad|nivå) 1
      evidens\p{L}*[^.;]{0,90} (?:anges|sätts|sattes|bedöms|bedömdes|klassas|graderas)(?: till| som| vara)? 1
    `,
  ],
  ['moderate', words`(?:måttligt|medelgott|rimligt) tillförlitlig(?:t|a)?`],
  [
    'moderate',
    anyOf`
      måttlig(?:t|a)? (?:tillförlitlighet|evidensstyrka|tilltro|grad av tillförlitlighet|säkerhet)
      (?:tillförlitlighet(?:en)?|evidensstyrka(?:n)?|tilltro(?:n)?)(?: [\p{L}]+){0,4} måttlig
      måttligt starkt vetenskapligt (?:stöd|underlag)|måttligt starkt (?:stöd|underlag)
      evidensstyrka 2|måttlig evidens
    `,
  ],
  [
    'moderate',
    anyOf`
      (?:måttlig|medelhög|rimlig|medelgod)(?:t|a)? ${noun}
      ${isGraded} (?:som |till |är |vara )?(?:måttlig|medelhög|medelgod)(?:t|a)?
      måttligt (?:stöd i forskningen|forskningsstöd)
    `,
  ],
  [
    'moderate',
    anyOf`
      ${lettered}(?:måttlig|medelhög|medelgod)(?:t|a)?|${foundation} måttligt(?: starkt)?
      evidens(?:grad|nivå) 2
      evidens\p{L}*[^.;]{0,90} (?:anges|sätts|sattes|bedöms|bedömdes|klassas|graderas)(?: till| som| vara)? 2
    `,
  ],
  ['moderate', /(?<!\+)\+\+\+(?!\+)/u],
  ['moderate', /⊕\s?⊕\s?⊕\s?[○O◯]|\+\s?\+\s?\+\s?0/u],
  ['low', words`(?:begränsat|mindre|svagt) tillförlitlig(?:t|a)?`],
  [
    'low',
    anyOf`
      (?<!mycket )låg(?:t|a)? (?:tillförlitlighet|evidensstyrka|tilltro|grad av tillförlitlighet|säkerhet)
      (?:tillförlitlighet(?:en)?|evidensstyrka(?:n)?|tilltro(?:n)?)(?: (?!mycket)[\p{L}]+){0,4} låg
      begränsat (?:vetenskapligt )?(?:stöd|underlag)|evidensstyrka 3|begränsad evidens
    `,
  ],
  [
    'low',
    words`(?<!(?:mycket|väldigt|ytterst) )(?:låg|begränsad|svag)(?:t|a)? ${noun}|${isGraded} (?:som |till |är |vara )?(?:låg|begränsad|svag)(?:t|a)?`,
  ],
  [
    'low',
    anyOf`
      ${lettered}(?:begränsad|låg|svag)(?:t|a)?|${foundation} (?:begränsat|svagt)
      evidens(?:grad|nivå) 3
      evidens\p{L}*[^.;]{0,90} (?:anges|sätts|sattes|bedöms|bedömdes|klassas|graderas)(?: till| som| vara)? 3
    `,
  ],
  ['low', /(?<!\+)\+\+(?!\+)/u],
  ['low', /⊕\s?⊕\s?[○O◯]\s?[○O◯]|\+\s?\+\s?0\s?0/u],
  [
    'no_review',
    anyOf`
      (?:ingen|inga|inte (?:\p{L}+ )?(?:någon|några|en enda|ett enda)|noll)(?: [\p{L}]+){0,4} \p{L}*(?:översikt|sammanställning|studie|metaanalys|utvärdering|undersökning|forskning)(?:er|ar)?(?: [\p{L}-]+){0,6} (?:som|om|kring|på|av|hittades|påträffades|gjorts|publicerats|kring|finns|fanns|identifierats|inkluderades|uppfyll\p{L}+)
      (?:saknas|saknades|saknar|fattas)(?: [\p{L}]+){0,4} \p{L}*(?:översikt|sammanställning|metaanalys|utvärdering|effektstudi)(?:er|ar|e)?
      \p{L}*(?:översikt|sammanställning|effektstudi|utvärdering)(?:er|ar|e)?(?: [\p{L}-]+){0,6} (?:saknas|saknades|fattas|lyser med sin frånvaro)
      \p{L}*(?:översikt|sammanställning|utvärdering)(?:er|ar|en)?(?: [\p{L}-]+){0,9} (?:inte|ej)(?: [\p{L}]+){0,3} (?:hitta|finna|identifiera|hittat|funnit|spåra)
      inga träffar
      (?:gick|går|har|kunde) (?:det )?inte (?:att )?(?:hitta|finna|identifiera|hittat|funnit)(?: [\p{L}]+){0,3} \p{L}*(?:översikt|sammanställning|studie|utvärdering)(?:er|ar)?
      (?:aldrig|inte|ännu inte|ej)(?: [\p{L}]+){0,3} (?:utvärderats|studerats|prövats vetenskapligt|sammanfattats|sammanställts|effektutvärderats|varit föremål för)
    `,
  ],
  [
    'no_review',
    anyOf`
      (?:någon|några) (?:\p{L}+ )?\p{L}*(?:översikt|sammanställning|metaanalys)(?:er|ar)?[^.;]{0,70} (?:finns|fanns|har gjorts|har publicerats) (?:inte|ej|ännu inte)
      (?:ingen|inte någon) har(?: \p{L}+)? (?:gjort|sammanställt|publicerat|genomfört|skrivit)(?: [\p{L}-]+){0,4} (?:genomgång|översikt|sammanställning|forskning\p{L}*|metaanalys)
      utan att (?:finna|hitta|identifiera|påträffa|spåra)(?: [\p{L}-]+){0,3} \p{L}*(?:översikt|studi|sammanställning|utvärdering)\p{L}*
      (?:inte|ej|aldrig)(?: \p{L}+)? (?:besvara|behandla|belys|undersök)\p{L}* i (?:någon|några)(?: \p{L}+)? \p{L}*(?:översikt|sammanställning)\p{L}*
      \p{L}*översikt(?:er)?: (?:ingen|inga|nej|saknas|ej)
      (?:inga|ingen|inte några|inte någon)(?: [\p{L}-]+){0,3} \p{L}*(?:studi|utvärdering|undersökning|översikt)(?:e|er|en|ar)?(?: [\p{L}-]+){0,6} (?:har |hade |är |var )?(?:publicera|gjort|genomför|hitta|identifiera|funn|tillgäng)\p{L}*
      (?:är|var|förblir)(?: \p{L}+)? (?:inte|ej|aldrig|ännu inte|ännu ej) (?:vetenskapligt )?(?:utvärderad|studerad|effektutvärderad|prövad|beforskad)[et]?
    `,
  ],
  [
    'no_review',
    anyOf`
      (?:vetenskaplig )?kunskapslucka
      (?:ingen|inga|inte någon|inte några)(?: [\p{L}]+){0,3} systematisk(?:a)? (?:litteratur|kunskaps)?översikt(?:er)?
      (?:hittade|hittades|fann|finns|identifierade|identifierades|hittat)(?: [\p{L}]+){0,2} (?:inga|inte några)(?: [\p{L}]+){0,3} (?:studier|översikter)
      inga(?: [\p{L}]+){0,3} (?:studier|översikter)(?: [\p{L}]+){0,6} (?:hittades|hittats|identifierades|finns|fanns|uppfyllde)
      saknas (?:systematiska )?(?:översikter|studier)|(?:studier|översikter|forskning) saknas
      ännu inte (?:utvärderad|utvärderats|studerad|studerats)
      har inte (?:utvärderats|studerats)(?: [\p{L}]+){0,4}
    `,
  ],
];

/** A writer's hedge, which GRADE's Swedish wording ties to a level; weaker than the level itself. */
export const hedgeWords: readonly (readonly [Certainty, RegExp])[] = [['moderate', words`troligen`]];
