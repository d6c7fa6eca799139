/**
 * What makes a text another work than the one it names: a draft, an amendment, an evaluation of it. The value keeps
 * several of one kind apart ("Lägesrapport 2016" and "Lägesrapport 2018").
 */
const marks: readonly (readonly [string, RegExp])[] = [
  ['en remissversion', /remiss(?:version|förslag)?|preliminär version|utkast/i],
  ['en ändring', /(?:^|\s)ändring(?:ar)? (?:i|av)|om ändring/i],
  ['ett direktiv', /kommittédirektiv|(?:^|\s)dir\.? ?\d{4}/i],
  ['ett uppdrag', /^(?:regerings)?uppdrag(?:et)?(?:\s|:)/i],
  ['en slutrapport', /slutrapport|slutredovisning/i],
  ['en delrapport', /delrapport|delredovisning|delbetänkande/i],
  ['en utvärdering', /utvä\p{L}{0,4}ering(?:en)?(?! av metoder)|(?:^|\s)effekten av/iu],
  ['ett underlag', /vetenskapligt underlag|indikatorer|hälsoekonomiskt underlag|kunskapsunderlag|bilaga/i],
  ['en patientinformation', /patientinformation|lättläst|barnversion|för barn och ungdomar: /i],
  ['en handbok', /handbok/i],
  ['en vägledning', /vägledning/i],
  ['en webbutbildning', /(?:webb|e-)(?:utbildning|kurs)/i],
  ['en genomförbarhetsstudie', /genomförbarhetsstudie|pilotstudie/i],
  ['en avhandling', /licentiat|avhandling|examensarbete/i],
  ['en kortversion', /(?<!\p{L})kortversion|sammanfattning för/iu],
]; // biome-ignore format: one mark a line
const numbered: readonly (readonly [string, RegExp])[] = [
  ['ett steg', /(?:^|\s)steg (\d+)/i],
  ['en del', /(?:^|\s)del (\d+|[IVX]+)(?!\p{L})/u],
  ['ett nummer', /informerar (\d{4}:\d+)/i],
  ['en version', /(?:version|upplaga|utgåva|MVP) (?!(?:19|20)\d{2})(\d+(?:\.\d+)?)/i],
];
/** A kind that a short citation leaves out makes no difference by itself. */
const optional = new Set(['en handbok', 'en vägledning', 'ett underlag', 'en kortversion']);

/** The kinds of a title, with the number where there is one. */
export function kindsOfText(title: string): Map<string, string> {
  const kinds = new Map<string, string>();
  for (const [kind, pattern] of marks) if (pattern.test(title) && !optional.has(kind)) kinds.set(kind, 'ja');
  for (const [kind, pattern] of numbered) {
    const number = pattern.exec(title)?.[1];
    if (number !== undefined) kinds.set(kind, number);
  }
  return kinds;
}
