import { anyOf, words } from '../pattern.ts';

const treatment = String.raw`(?:\p{L}*(?:terapi|behandling|program|metod|modell|format|stöd|vård|träning|rådgivning|insats|samtal|grupp|kurs|boende|hjälp|intervention|version|variant|utbildning|medicin)(?:en|n|et|er|erna|ar|met|men)?|läkemedel|KBT|IPS|ACT|MI|FFT|MST|DBT|TAU|hembesök(?:en)?|besök(?:en)?|att (?!stå|vänta|inte|få vänta|bli utan|låta)\p{L}+a)`;
const controls = String.raw`(?:kontroll(?:grupp|klass|skol|kommun|er)\p{L}*|jämförelse(?:grupp|kommun|klass|skol|område)\p{L}*|väntelist\p{L}*|väntande|köade|ingen (?:insats|behandling|åtgärd|hjälp|\p{L}+ alls)|ingenting|(?:(?:bland|hos|i|för) )?(?:de|den|dem|barn|personer|familjer|elever|unga|kvinnor|män|andra|föräldrar|ungdomar) (?:som )?(?:inte|aldrig|bara|endast|enbart|stod|väntade|blev utan|fick vänta|var kvar|saknade)|(?:de|den|dem) (?:övriga|andra)|(?:övriga|resten)|att (?:stå|vänta|inte|få vänta|bli utan)|utan (?:\p{L}+)|sedvanlig\p{L}*|vanlig(?:t|a)? (?:vård|stöd|handläggning|rutin|undervisning|socialtjänst|omsorg|skolgång|hantering|uppföljning|insatser)|ordinarie|befolkningen|jämnåriga|tidigare|före|förut|året innan|väntat|andra (?:barn|unga|elever|familjer|personer|kommuner|ungdomar))`;
const against =
  '(?:än|jämfört med|jämförelse med|jämförda? med|förhållande till|till skillnad från|gentemot)';

/** The comparison is with nothing, waiting, or usual care: to do worse than that is harm (domain model 3). */
export const againstNothing = words`${against}(?: (?:i|hos|bland|för|den|de|dem|att|vid|med|på|dem i|de i|enbart))?(?: \p{L}+){0,2} ${controls}`;
/** The comparison is with another method, named or told of. */
export const againstAnother = words`${against}(?: [\p{L}-]+){0,3}? ${treatment}`;
/** The sentence is told from the controls' side: "kontrollgruppen hade färre återfall än programgruppen". */
export const controlsFirst = anyOf`
  (?<!(?:än|med|mot|till|från|i|hos|bland|som|jämfört) (?:\p{L}+ )?)(?:kontroll|jämförelse)(?:grupp|klass|kommun|skol)\p{L}*(?: \p{L}+){0,6} (?:än|bättre|sämre)
  på väntelistan än (?:i|med|av)
  (?:utan|de som inte fick) (?:insatsen|programmet|stödet|behandlingen|kursen)(?: \p{L}+){0,6} än (?:de|dem|i|med|bland|hos)
`;

const otherSide = String.raw`(?:kontroll|jämförelse|grann)\p{L}*|väntelist\p{L}*|(?:de|dem|barn|unga|elever|personer|kvinnor|män|familjer|kommuner|kommunerna|skolor|skolorna|områden|ungdomar|äldre) som (?:inte|aldrig|bara|endast|enbart|väntade|stod|stannade|fick vänta|blev utan|var kvar|fick (?:vanlig|sedvanlig|ordinarie)\p{L}*)|(?:de |dem )?(?:övriga|andra)|resten|riket|länet|landet`;
const asBefore = String.raw`(?:oförändra\p{L}*|(?:på|kvar på|vid|i stort sett på) samma|(?:låg|ligger|stod|stannade|blev|var|är) (?:kvar|still)|stod och stampade|inte (?:förändra|förbättra|minska|öka|ändra|sjönk|steg)\p{L}*|ingen (?:förändring|skillnad|förbättring)|densamma|desamma)`;
/** What is told of the others, whom nothing happened to: ", medan de som väntade låg kvar på samma nivå". No result of its own. */
const othersStood = words`(?:, |; )?(?:medan|men|mot|och|samtidigt som|där(?:emot)?|jämfört med)(?: [\p{L}-]+){0,5} (?:(?:${otherSide})[^.;]*${asBefore}|${asBefore}[^.;]*(?:${otherSide}))[^.;]*`;
/** "Det betyder inte att stödet är verkningslöst": what must not be concluded. */
const notMeant = words`(?:betyder|innebär|visar|säger|bevisar)(?: \p{L}+){0,2} inte (?:att|om|något om)[^.;]*|(?:ska|bör|får|kan) inte (?:tolkas|läsas|förstås|tas) som[^.;]*`;

/** What was expected, before what came: "forskarna hade räknat med minskad ensamhet, men …", "tvärtemot vad man trott". */
const expected = anyOf`
  (?:hade|har|var)(?: \p{L}+){0,2} (?:räknat med|väntat(?: sig)?|hoppats|trott|förväntat(?: sig)?|befarat|tänkt)[^.;,]*(?=,? men|,? så)
  (?:förhoppningen|tanken|syftet|målet|förväntningen) var[^.;,]*(?=,? men)
  tvärt ?emot vad (?:[\p{L}]+ ){1,4}(?:väntat|trott|förväntat|hoppats|tänkt)(?: sig)?
`;
/** "Båda insatserna hjälpte, men …": what they have in common, before what sets them apart. */
const inCommon = /^(?:båda|bägge|alla|samtliga|de båda)\s[^.;,]*(?=,? men)/iu;

/** The sentence with what is no result of its own blanked out; every other letter stays where it was. */
export function withoutAsides(text: string): string {
  const blank = (part: string): string => ' '.repeat(part.length);
  const [before, after] = [text.search(othersStood), text.replace(othersStood, blank)];
  return [notMeant, expected, inCommon].reduce(
    (left, aside) => left.replace(aside, blank),
    before > 20 ? after : text,
  );
}
