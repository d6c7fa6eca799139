/** A sentence that only supposes: "Om kommunen skulle starta en grupp för …". */
export const supposed = /^om\s(?:[^,.;]+\s)?skulle\s/iu;

/** Before a singular that is anybody, or somebody's: "berättar för en vuxen", "vårdar en make eller förälder". */
export const someoneBefore =
  /(?<!\p{L})(?:(?:för|av|med|hos|ha|till|vid)\s(?:en|någon)(?:\s(?:annan|egen|trygg|pålitlig))?|berättar för en|vårdar(?:\s\S+){0,4}|hört|sett|sin|sitt|hans|hennes|deras|den|de)\s$/iu;

/** Before a child that is those people's own: "familjer med små barn", "för sitt spädbarn". */
export const othersBefore =
  /(?<!\p{L})(?:(?:sitt|sin|sina|deras|egna|ditt|dina|era|hennes|hans)\s(?:\S+\s)?|(?:familjer|familj|föräldrar|föräldern?|mammor|mödrar|pappor|fäder|mottagare|personer|kvinnor|män|vuxna|hushåll|vårdnadshavare|försörjningsstöd|bistånd)\s(?:\S+\s){0,4}?(?:med|till|har|vars)\s(?:\S+\s)?)$/iu;
