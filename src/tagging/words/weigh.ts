/** A sentence that only supposes: "Om kommunen skulle starta en grupp för …". */
export const supposed = /^om\s(?:[^,.;]+\s)?skulle\s/iu;

/** Before a singular that is anybody, or somebody's: "berättar för en vuxen", "vårdar en make eller förälder". */
export const someoneBefore =
  /(?<!\p{L})(?:(?:för|av|med|hos|ha|till|vid)\s(?:en|någon)(?:\s(?:annan|egen|trygg|pålitlig))?|berättar för en|vårdar(?:\s\S+){0,4}|hört|sett|sin|sitt|hans|hennes|deras|den|de)\s$/iu;

/** Before a child that is those people's own: "familjer med små barn", "för sitt spädbarn". */
export const othersBefore =
  /(?<!\p{L})(?:(?:sitt|sin|sina|deras|egna|ditt|dina|era|hennes|hans)\s(?:\S+\s)?|(?:familjer|familj|föräldrar|föräldern?|mammor|mödrar|pappor|fäder|mottagare|personer|kvinnor|män|vuxna|hushåll|vårdnadshavare|försörjningsstöd|bistånd)\s(?:(?!utan\s)\S+\s){0,4}?(?:med|har|vars)\s|(?:föräldrar|förälder|föräldern|mammor|mamma|mödrar|pappor|pappa|fäder|vårdnadshavare)\still\s(?:\S+\s)?)$/iu;

/** Done to somebody: "blivit slagna eller kränkta av sin partner" tells of no one who uses violence. */
export const suffered =
  /(?:slag(?:en|na|its)|misshandla(?:d|de|ts|s)|kränk(?:t|ta|ts|s)|hota(?:d|de|ts|s)|utsatta?|utsatts|utsätts)(?:\s[^\s,.;]+){0,4}\sav\s(?:sin|sina|sitt|deras|hennes|hans|en|ett|den|någon)(?!\p{L})/iu;

/** Those who did it are the ones meant: "pappor som använt våld mot sina barns mor". */
export const committed =
  /(?:pappor|män|mannen|personer|vuxna|föräldrar)\s(?:\S+\s)?(?:som\s)?(?:har\s)?(?:använt|använder|utövat|utövar|brukat|brukar)\s(?:\S+\s)?våld/iu;

/** "Syskon till barn med …", "den som vårdar en make med …": what follows is somebody they are close to. */
export const relativeBefore =
  /(?<!\p{L})(?:(?:syskon|anhörig\p{L}*|närstående|hustru|fru|make|maka|partner|barn)\still(?:\s\S+){0,4}|vårdar(?:\s\S+){0,4})\s$/iu;

const adults =
  'personer|människor|vuxna|kvinnor|män|klienter|brukare|patienter|den|dem|de|individer|hushåll|familjer|pensionärer';
const young = 'unga|ungdomar|ungdom|tonåringar|killar|tjejer|elever|barn|pojkar|flickor|gymnasister';

/** Which people with a problem are a group of their own: "kvinnor som …" and what is done to them. */
export const groupOfPeople: readonly (readonly [problem: RegExp, people: string, group: string])[] = [
  [/^vald-i-nara-relation$/, 'kvinnor|kvinnan|mammor|mödrar', 'valdsutsatta-kvinnor'],
  [/^vald-i-nara-relation$/, 'personer|människor|vuxna', 'valdsutsatta-vuxna'],
  [/^valdsutovande$/, 'män|personer|pappor|vuxna|klienter', 'valdsutovare'],
  [/^hemloshet$/, adults, 'personer-i-hemloshet'],
  [/^spelproblem$/, adults, 'personer-med-spelproblem'],
  [/^sex-mot-ersattning$/, `kvinnor|personer|${young}`, 'personer-i-sex-mot-ersattning'],
  [/^(?:demens|bpsd)$/, 'personer|människor|patienter|boende', 'personer-med-demenssjukdom'],
  [/^alkoholproblem$/, 'personer|människor|vuxna|kvinnor|män|klienter', 'personer-med-alkoholberoende'],
  [
    /^(?:narkotikaproblem|centralstimulantia|opioidberoende)$/,
    'personer|människor|vuxna|kvinnor|män|klienter',
    'personer-med-narkotikaproblem',
  ],
  [
    /^(?:narkotikaproblem|centralstimulantia|cannabis|skadligt-bruk-hos-unga)$/,
    'unga|ungdomar|tonåringar|killar|tjejer',
    'unga-med-skadligt-bruk',
  ],
  [/^lakemedelsberoende$/, adults, 'personer-med-lakemedelsberoende'],
  [
    /^skadligt-bruk-och-beroende$/,
    'personer|människor|vuxna|kvinnor|män|klienter',
    'personer-med-skadligt-bruk-eller-beroende',
  ],
  [
    /^psykos$/,
    'personer|människor|vuxna|kvinnor|män|klienter|brukare|patienter',
    'personer-med-svar-psykisk-sjukdom',
  ],
  [/^samsjuklighet$/, adults, 'personer-med-samsjuklighet'],
  [/^autism$/, `${adults}|${young}`, 'personer-med-autism'],
  [/^adhd$/, `${adults}|${young}`, 'personer-med-adhd'],
  [
    /^intellektuell-funktionsnedsattning$/,
    `${adults}|${young}`,
    'personer-med-intellektuell-funktionsnedsattning',
  ],
  [/^kommunikationssvarigheter$/, `${adults}|${young}`, 'personer-med-kommunikationssvarigheter'],
  [/^suicid$/, 'personer|människor|vuxna|patienter|unga|ungdomar', 'suicidnara-personer'],
  [/^(?:barn-som-upplevt-vald|vald-mot-barn)$/, 'barn|ungdomar|unga|pojkar|flickor', 'valdsutsatta-barn'],
  [/^barn-som-anhoriga$/, 'barn|ungdomar|unga|pojkar|flickor|tonåringar', 'barn-som-anhoriga'],
  [/^sexuellt-vald$/, 'barn|flickor|pojkar', 'barn-utsatta-for-sexuellt-vald'],
  [/^sexuellt-vald$/, 'personer|kvinnor|vuxna|män|unga|ungdomar', 'personer-utsatta-for-sexuellt-vald'],
  [/^foraldrakonflikt$/, 'föräldrar|mammor|par', 'separerade-foraldrar'],
  [/^overskuldsattning$/, adults, 'skuldsatta'],
  [
    /^arbetsloshet$/,
    `personer|människor|vuxna|kvinnor|män|klienter|den|dem|unga`,
    'personer-utanfor-arbetsmarknaden',
  ],
  [/^ekonomiskt-bistand$/, adults, 'personer-med-ekonomiskt-bistand'],
  [/^hedersrelaterat-vald$/, `${young}|kvinnor|personer|par`, 'hedersutsatta'],
  [
    /^situation-for-placerade-barn$/,
    'barn|ungdomar|unga|pojkar|flickor|tonåringar|elever',
    'placerade-barn-och-unga',
  ],
  [/^overgang-till-vuxenliv$/, 'unga|ungdomar|unga vuxna', 'unga-som-lamnar-placering'],
  [/^sexkop$/, 'personer|män|killar|den', 'personer-som-koper-sex'],
];

/** The people and what joins them to what is told of them: "kvinnor som har …", "ungdomar med …". */
export function peopleBefore(people: string): RegExp {
  return new RegExp(
    `(?<!\\p{L})(?:${people})\\s(?:som|med|i|utan|vars|på|där|över)(?:\\s[^\\s.,;:]+){0,6}\\s?$`,
    'iu',
  );
}
