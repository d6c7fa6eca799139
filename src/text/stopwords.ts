/** Words without a topic of their own: left out of the index's text (names keep theirs) and of a query that has other words. */
const swedish = `
och eller men att som om när där då så än ej inte icke utan också även både samt dock bara endast
i på av för till från med vid åt hos mot mellan under över efter före genom inom utom utanför kring runt bland per via enligt
en ett den det de dem denna detta dessa den där man jag du han hon hen vi ni mig dig sig honom henne oss er
min mitt mina din ditt dina sin sitt sina hans hennes dess vår vårt våra ert era deras
vara är var varit blir blev bli blivit ha har hade haft kan kunna kunde ska skall skulle vill vilja ville får få fick fått
måste bör borde göra gör gjorde gjort finns fanns finnas
vad vem vilka vilken vilket vilkas hur varför varifrån vart vilkens
här dit hit nu sedan redan alltid aldrig ofta ibland mer mest mycket många mindre några någon något ingen inget inga all alla allt
annan annat andra samma sådan sådant sådana varje vars t ex bl a dvs mm osv etc
`;
const english = 'the of and for in to a an with on by or at from';

export const stopwords: ReadonlySet<string> = new Set(`${swedish} ${english}`.split(/\s+/).filter(Boolean));

/** Everyday words that say little of the subject in a sentence: they count, but lightly. */
const light = `
komma kommer kom kommit gälla gäller gällde händer hända hände ta tar tog tagit gå går gick gått ge ger gav
gett ges vilja sätt sätta sätter olika stor stort stora hel hela helt själv själva egen eget egna först
första sist sista behöva behöver behövde använda använder används bra bättre bäst dålig dåligt möjlig
möjligt exempel se ser såg sett veta vet visste säga säger sade sagt tycka tycker tro tror tänka tänker
känna känner hitta hittar börja börjar sluta slutar fortsätta fortsätter låta låter hålla håller ligga
ligger stå står sitta sitter heta heter betyda betyder innebära innebär jobba jobbar arbeta arbetar lång
långt länge lite litet liten mycket mer ny nytt nya gammal gamla samma viss visst vissa rätt fel del delar
sak saker gång gånger år dag dagar tid person personer människa människor någon annan andra två tre fler
flera minst högst cirka dessutom därför alltså trots ändå kanske nog ju väl skicka skickar lämna lämnar få
fått visa visar visat fråga frågor svar svara aktuell aktuellt aktuella vanlig vanligt vanliga viktig
viktigt viktiga särskild särskilt särskilda behov hjälp hjälpa hjälper gör göra fungera fungerar passa
passar lära lär bestå består enskild enskilt
`;

export const lightWords: ReadonlySet<string> = new Set(light.split(/\s+/).filter(Boolean));
