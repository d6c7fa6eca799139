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
