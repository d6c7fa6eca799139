/**
 * Who asks, and for whom, where the words of the trouble are another's: the partner of one who drinks, the one who has
 * used violence and wants to change. Likeness would read the trouble as the asker's.
 */
import type { ReadWord } from './read-need.ts';

const asks =
  /(?<!\p{L})(?:hustrun?|frun?|makan?|maken?|sambon?|partnern?|flickvän(?:nen)?|pojkvän(?:nen)?)\s(?:\S+\s){0,3}?(?:söker|behöver|undrar|önskar|vill ha|vill få|ringer|orkar inte|ber om)(?!\p{L})/iu;
/** "Hennes man köper sex. Det är hon som …": hers, and not help to stop. */
const ofBuyer =
  /(?<!\p{L})(?:hustrun?|frun?|makan?|(?:hennes|sin)\s(?:man|make|sambo))\s(?:[^.?!]*\s)?köp(?:er|t)\ssex(?!\p{L})(?=.*(?:stöd|samtal|hjälp|grupp)[^.?!]*(?:hon|henne|egen)|.*(?:hon|henne|egen)[^.?!]*(?:stöd|samtal|hjälp|grupp))/isu;
/** "Mamma till 24-åring som knarkar … för henne", "mannen dricker … hur hon kan få honom att": for the relative's own sake. */
const ofTheirOwn =
  /(?<!\p{L})(?:mamma|pappa|mor|far|förälder|föräldrar|syster|bror|fru|hustru|man|sambo|flickvän|pojkvän)\s(?:till|t)\s(?:\S+\s){0,3}?som\s(?:dricker|super|missbrukar|knarkar)(?=[^?]*(?:för\s(?:henne|egen\sdel)|(?:hon|mamman|modern)\s(?:går\ssönder|orkar|mår|sover)))|(?<!\p{L})(?:mannen|maken|sambon|sonen|dottern)\s(?:dricker|super|missbrukar|knarkar)(?=[\s\S]*(?:hur|att)\s(?:hon|kvinnan|mamman|hustrun)\s(?:kan|ska|skall)\s(?:få|förmå|motivera)\s(?:honom|henne|mannen|sonen))/iu;
const drinks =
  /(?<!\p{L})(?:mannen|maken|makan|sambon|frun|hustrun|partnern|pojkvännen|flickvännen|han)\s(?:\(\d+\)\s|\d+\s)?(?:\S+\s){0,2}?(?:dricker|super|missbrukar|knarkar|tar (?:droger|tabletter))(?!\p{L})/iu;
const forTheOther =
  /(?:till|för|åt) (?:honom|mannen|maken)(?!\p{L})|han (?:själv )?(?:vill|söker|ber)\s(?!inte)/iu;

/** The partner who asks, where it is the other who drinks: help for her, not treatment of what she does not have. */
export function relativeWhoAsks(text: string): Omit<ReadWord, 'id'> | null {
  const own = ofTheirOwn.exec(text) ?? ofBuyer.exec(text);
  if (own !== null) return { span: [own.index, own.index + own[0].length], text: own[0] };
  const match = asks.exec(text);
  if (match === null || !drinks.test(text) || forTheOther.test(text)) return null;
  return { span: [match.index, match.index + match[0].length], text: match[0] };
}

/** The group that such a relative is in. */
export const relativesGroup = (text: string): string =>
  ofBuyer.test(text) ? 'targetGroup/anhoriga' : 'targetGroup/anhoriga-vid-skadligt-bruk';

const didHarm = /slagit|slår|slog|strypgrepp|strypt|skakat|hotat|hotar|knuffat|misshandlat|våldsam/iu;
const wantsChange =
  /rädd\sför\ssig\ssjälv|säger\ssig\svilja\s(?:ändra|sluta)|(?:vill|att)\s(?:ändra\ssig(?!\p{L})|sluta\s(?:slå|hota|vara\svåldsam)|bli\sen\sbättre\s(?:man|pappa|mamma))|(?:gå|går)\smed\spå\s(?:att\sprata|samtal)|tackar\sja\still\s(?:att\s)?(?:prata|samtal)|förstå\svad\shan\s(?:har\s)?gjort|(?:ge|erbjuda)\shonom(?!\p{L})/iu;

/** Who has used violence and wants to change: help for the one who did it. */
export function doerWhoAsks(text: string): Omit<ReadWord, 'id'> | null {
  const match = didHarm.test(text) ? wantsChange.exec(text) : null;
  return match === null ? null : { span: [match.index, match.index + match[0].length], text: match[0] };
}
