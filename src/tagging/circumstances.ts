import { anyOf, words } from './pattern.ts';
import { circumstanceTellings } from './words/circumstances.ts';

/**
 * Circumstances that can make a method the wrong one: the ids that safety claims use (`circumstances` in
 * data/methods), with the words by which a text or a need tells of them.
 */
export const circumstanceWords: readonly (readonly [string, RegExp])[] = [
  [
    'ongoing-partner-violence',
    anyOf`
      våld pågår|våld mellan de vuxna
      pågående (?:\p{L}+ )?(?:våld|partnervåld|relationsvåld|misshandel)
      våld(?:et)? (?:fortfarande )?pågår|(?:fortfarande|fortsatt) (?:utsatt för |utsätts för )?våld
      våld mellan (?:föräldrarna|parterna|makarna)
      slår (?:fortfarande )?(?:sin (?:fru|sambo|partner)|henne|mamman)
      lever (?:kvar )?med (?:en )?(?:förövare|våldsutövare|våldsam)(?:n)?|utsätts för våld
    `,
  ],
  [
    'ongoing-child-abuse',
    anyOf`
      barnet (?:\p{L}+ )?blir slaget
      pågående (?:\p{L}+ )?(?:barnmisshandel|våld mot barn(?:et|en)?|misshandel av barn(?:et)?|övergrepp|barnaga|försummelse)
      barnet (?:utsätts|slås|misshandlas)(?: fortfarande)?
      slår (?:fortfarande )?(?:barnen|barnet|sitt barn|sina barn)
      barnet (?:fortfarande )?(?:far illa|inte är skyddat)|omedelbart behov av skydd
    `,
  ],
  [
    'sexual-abuse-perpetrated',
    words`(?:misstänkta |misstanke om |misstankar om )?sexuella övergrepp|sexualbrott|sexuellt (?:våld|utnyttjande)|incest|begått sexuella`,
  ],
  [
    'severe-alcohol-or-drug-problem',
    anyOf`
      missbruket så (?:tungt|svårt|omfattande)
      (?:svårt|allvarligt|grovt|omfattande|aktivt|pågående|obehandlat|tungt) (?:\p{L}+ )?(?:missbruk|alkoholmissbruk|narkotikamissbruk|drogmissbruk|beroende|skadligt bruk|alkoholberoende|bruk av (?:alkohol|droger|narkotika))
      aktivt missbrukar|missbrukar (?:aktivt|alkohol|droger|narkotika)
      (?:missbruk|beroende) (?:är|som är) (?:allvarligt|svårt|obehandlat|pågående)
    `,
  ],
  [
    'acute-psychosis-or-severe-mental-illness',
    anyOf`
      (?:akut|pågående|aktiv|obehandlad) psykos|psykotisk(?:a)?(?: symtom)?|psykossjukdom
      (?:svår|allvarlig|obehandlad) psykisk sjukdom|svår(?:t)? psykiska? (?:sjuk|störning|ohälsa)
    `,
  ],
  [
    'acute-suicide-risk',
    anyOf`
      (?:akut|hög|allvarlig|överhängande) (?:suicidrisk|självmordsrisk|suicidalitet|risk för (?:suicid|självmord))
      (?:är |akut )suicidal(?:a)?|akut självmordsnära|vill (?:inte leva|ta sitt liv)
      tankar på att ta sitt liv
    `,
  ],
  [
    'acute-crisis',
    words`akut(?:a)? kris(?:er)?|(?:är|befinner sig) i (?:akut )?kris|akut(?:a)? krisläge|krisreaktion|akut skede`,
  ],
  [
    'honour-based-violence',
    anyOf`
      heder(?:s(?:relaterat|våld|förtryck|problematik|motiv(?:erat)?|kontext)?)?(?: våld)?(?: och förtryck)?
      hot om (?:tvångsäktenskap|bortgifte)|hederskultur
    `,
  ],
  [
    'cognitive-impairment',
    words`(?:svår |grov |måttlig )?(?:kognitiv(?:a)? (?:nedsättning(?:ar)?|svårigheter|funktionsnedsättning|svikt)|intellektuell funktionsnedsättning|begåvningsnedsättning|demens(?:sjukdom)?)`,
  ],
  [
    'forced-participation',
    anyOf`
      kommer frivilligt|är tvinga(?:d|de)|(?:under|genom|med|mot) tvång|tvingas (?:att )?delta
      deltar mot sin vilja|inte (?:deltar )?frivilligt|ofrivillig(?:t)?|dömts till att delta
    `,
  ],
  [
    'not-abstinent',
    anyOf`
      kommer påverkad|är påverkad|kommer (?:ofta )?onykter
      inte (?:är )?(?:nykter|nyktra|drogfri|drogfria)|påverkad(?:e)? av (?:alkohol|droger|narkotika)
      fortfarande (?:dricker|använder droger)|pågående (?:drickande|drogbruk)
      kräver (?:nykterhet|drogfrihet)
    `,
  ],
  [
    'no-stable-caregiver',
    words`(?:saknar|utan|ingen|saknas) (?:en )?(?:stabil|trygg|närvarande)?(?: )?(?:omsorgsperson|vårdnadshavare|vuxen|förälder|omsorgsgivare)(?: som kan delta)?|inte har (?:en )?(?:trygg|stabil)(?:t)? (?:vuxen|omsorgsperson|boende)`,
  ],
  [
    'child-placed-without-reunification-plan',
    anyOf`
      (?:barnet|ungdomen|barn) (?:är )?placera(?:t|d|de)(?: [\p{L}]+){0,6} (?:utan plan|inte planeras|ingen plan|inte finns plan|återförening)
      utan plan för återförening|inte ska (?:flytta|återvända) hem
    `,
  ],
  [
    'severe-or-controlling-violence',
    anyOf`
      (?:grovt|svårt|allvarligt|systematiskt|kontrollerande) våld
      (?:kontrollerande|tvingande) (?:beteende|kontroll)|livsfarligt våld|dödshot|strypgrepp
      hot om att döda|latent våld|hotfull relation
    `,
  ],
  ['restraining-order', words`kontaktförbud\p{L}*|besöksförbud\p{L}*`],
  ['weapon-or-lethal-threat', words`vapen|skjutvapen|hot om att döda|dödshot\p{L}*`],
  [
    'under-age',
    anyOf`
      (?:barn|personer|ungdomar|den som är|unga|gärningspersoner|gärningsmän)? ?(?:under|yngre än) (?:\d+|arton|femton|tolv) år(?:s ålder)?
      minderårig(?:a)?|underårig(?:a)?
    `,
  ],
];

/** The circumstances that a text tells of, with where. */
export function circumstancesIn(
  text: string,
): { readonly id: string; readonly start: number; readonly end: number }[] {
  return circumstanceWords.flatMap(([id, pattern]) => {
    const match = pattern.exec(text);
    return match ? [{ id, start: match.index, end: match.index + match[0].length }] : [];
  });
}

/** Those named, or told of in a guide's words: where a text says when a method is the wrong one. */
export function circumstancesToldIn(text: string): string[] {
  const told = circumstanceTellings.filter(([, pattern]) => pattern.test(text)).map(([id]) => id);
  return [...new Set([...circumstancesIn(text).map((c) => c.id), ...told])];
}
