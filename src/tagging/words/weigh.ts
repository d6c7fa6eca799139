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
