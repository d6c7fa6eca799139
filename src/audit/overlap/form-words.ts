/**
 * Words that tell what form a text has and not what it is about. They would make every "slutrapport" look like
 * every other.
 */
const form = `
rapport slutrapport delrapport delredovisning slutredovisning lägesrapport huvudrapport redovisning vägledning
handbok handboken manual manualen metodguiden kunskapsguiden kunskapsstöd kunskapssida temasida kunskapsöversikt
översikt översikter kartläggning sammanställning utvärdering uppföljning studie analys underlag förslag uppdrag
regeringsuppdrag pilotprojekt projekt pilot idéskrift skrift pm webbstöd webbutbildning utbildningsmaterial material
stödmaterial licentiatuppsats avhandling kommentar kommenterar utvärderar upplysningstjänst fråga svar resultat
rekommendation rekommendationer riktlinje riktlinjer nationella nationell nationellt allmänna råd föreskrifter
sosfs hslf fs reviderad version utgåva uppdaterad uppdaterade uppdatering preliminär remissversion remiss serie nr
del steg exempelsamling forskning forskningssammanfattning forskningsöversikt systematisk systematiska genomgång
sverige svensk svenska svenskt län kommun kommuner region rätt ny nya år stöd arbete arbeta arbetssätt metod metoder
insats insatser socialtjänst socialtjänsten socialtjänstens socialnämnd socialnämnden socialnämndens
yrkesintroduktion kunskap kunskaper verksamhet modell hälso hälsovård sjukvård sjukvården kommunal kommunala
informerar effekt effekter behov personer grupp
`;

export const formWords: readonly string[] = form.split(/\s+/).filter(Boolean);

/** Words that say that a text is a short or plain form of another. */
export const summaryWords =
  /sammanfattning|kortversion|kortfattad|populärversion|pressmeddelande|lättläst|faktablad|broschyr|folder|patientinformation|\bsummary\b|in english|english version|i korthet/i;
