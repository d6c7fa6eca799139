/** Words that stand for "personer" in a group's name: a vocabulary's "personer med adhd" is also "klienter med adhd". */
export const personWords = [
  'personer', 'person', 'vuxna', 'människor', 'människa', 'individer', 'individ', 'klienter', 'klient', 'brukare', 'patienter', 'patient',
  'kvinnor', 'kvinna', 'män', 'unga', 'ungdomar', 'ungdom', 'äldre', 'barn', 'personen', 'klienten', 'boende', 'deltagare', 'elever', 'föräldrar', 'förälder',
]; // biome-ignore format: a list of words

/** Words that may stand inside a group's name without changing it: personer med [ett allvarligt] missbruk. */
export const fillers = [
  'ett', 'en', 'den', 'det', 'de', 'sin', 'sitt', 'sina', 'egen', 'eget', 'egna', 'ha', 'har', 'som', 'allvarlig', 'svår', 'grov', 'långvarig', 'omfattande', 'stor', 'mild', 'lindrig',
  'måttlig', 'medelsvår', 'samtidig', 'komplex', 'begynnande', 'pågående', 'diagnostiserad', 'misstänkt', 'olika', 'vissa', 'någon', 'form', 'av', 'konstaterad', 'tidigare', 'aktuell',
  'utvecklad', 'känd', 'svårt', 'tydlig', 'återkommande', 'utsatt', 'riktigt', 'egentlig', 'särskild', 'upprepad', 'eventuell', 'så', 'kallad', 'kallat', 'sådan', 'både', 'främst',
]; // biome-ignore format: a list of words
