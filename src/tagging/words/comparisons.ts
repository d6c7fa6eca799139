import { words } from '../pattern.ts';

const treatment = String.raw`(?:\p{L}*(?:terapi|behandling|program|metod|modell|format|stöd|vård|träning|rådgivning|insats|samtal|grupp|kurs|boende|hjälp|intervention|version|variant|utbildning|medicin)(?:en|n|et|er|erna|ar|met|men)?|läkemedel|KBT|IPS|ACT|MI|FFT|MST|DBT|TAU|att (?!stå|vänta|inte|få vänta|bli utan|låta)\p{L}+a)`;
const controls = String.raw`(?:kontroll(?:grupp|klass|skol|kommun|er)\p{L}*|jämförelse(?:grupp|kommun|klass|skol|område)\p{L}*|väntelist\p{L}*|väntande|köade|ingen (?:insats|behandling|åtgärd|hjälp|\p{L}+ alls)|ingenting|(?:(?:bland|hos|i|för) )?(?:de|den|dem|barn|personer|familjer|elever|unga|kvinnor|män|andra|föräldrar|ungdomar) (?:som )?(?:inte|aldrig|bara|endast|enbart|stod|väntade|blev utan|fick vänta|var kvar|saknade)|(?:de|den|dem) (?:övriga|andra)|(?:övriga|resten)|att (?:stå|vänta|inte|få vänta|bli utan)|utan (?:\p{L}+)|sedvanlig\p{L}*|vanlig(?:t|a)? (?:vård|stöd|handläggning|rutin|undervisning|socialtjänst|omsorg|skolgång|hantering|uppföljning|insatser)|ordinarie|befolkningen|jämnåriga|tidigare|före|förut|året innan|väntat|andra (?:barn|unga|elever|familjer|personer|kommuner|ungdomar))`;
const against =
  '(?:än|jämfört med|jämförelse med|jämförda? med|förhållande till|till skillnad från|gentemot)';

/** The comparison is with nothing, waiting, or usual care: to do worse than that is harm (domain model 3). */
export const againstNothing = words`${against}(?: (?:i|hos|bland|för|den|de|dem|att|vid|med|på|dem i|de i|enbart))?(?: \p{L}+)? ${controls}`;
/** The comparison is with another method, named or told of. */
export const againstAnother = words`${against}(?: [\p{L}-]+){0,3}? ${treatment}`;
/** The sentence is told from the controls' side: "kontrollgruppen hade färre återfall än programgruppen". */
export const controlsFirst = words`(?<!(?:än|med|mot|till|från|i|hos|bland|som|jämfört) (?:\p{L}+ )?)(?:kontroll|jämförelse)(?:grupp|klass|kommun|skol)\p{L}*(?: \p{L}+){0,6} (?:än|bättre|sämre)|på väntelistan än (?:i|med|av)|(?:utan|de som inte fick) (?:insatsen|programmet|stödet|behandlingen|kursen)(?: \p{L}+){0,6} än (?:de|dem|i|med|bland|hos)`;
