import { anyOf } from '../pattern.ts';

/** Courses that are for others than those who lead or use a method, and all else one may be taught. */
export const otherLessons = anyOf`
  brand\p{L}*|(?:alla|samtliga|våra) anställda|hjärt-?\p{L}*|HLR|gymnasi\p{L}*|grundskol\p{L}*
  komvux|sfi|högskoleutbildning\p{L}*|socionom(?:utbildning|examen)\p{L}*|undersköter\p{L}*
  arbetsmarknadsutbildning\p{L}*|yrkesutbildning\p{L}*
  föräldra(?:r|rna|kurs\p{L}*|utbildning\p{L}*)|elev\p{L}*|studenter\p{L}*|barnen|ungdomar(?:na)?
  deltagarna|nyanlända|arbetssökande|hyresgäst\p{L}*|körkort\p{L}*|matlagning|svenskkurs\p{L}*
  datasystem\p{L}*|verksamhetssystem\p{L}*|utbildningsnivå\p{L}*
  (?:lägre|högre|låg|hög|kort|lång|eftergymnasial) utbildning|nyanställda
  introduktionsutbildning\p{L}*|familjehem(?:met|men)?|anhörig(?:a|utbildning)\p{L}*|patient\p{L}*
  tjänst(?:en)?|rektor\p{L}*|ledarskap\p{L}*|körlektion\p{L}*|första hjälpen|semester\p{L}*
  hygien\p{L}*|arbetsmiljö\p{L}*
`;
/** What municipalities, courts and families close, try and replace. */
export const otherAffairs = anyOf`
  ärende\p{L}*|ansökan|ansökning\p{L}*|beslut(?:et)?|domstol\p{L}*|förvaltningsrätt\p{L}*
  tingsrätt\p{L}*|åtal(?:et)?|förundersökning\p{L}*|utredning(?:en)?|placering(?:en)?|biståndet
  bidrag(?:et)?|statsbidrag\p{L}*|våldet|missbruket|symtom\p{L}*|lag(?:en)?|föreskrift\p{L}*
  riktlinje\p{L}*|handbok(?:en)?|vägledning(?:en)?|kunskapsstöd(?:et)?|rapport(?:en)?|nämnd(?:en)?
  projekt(?:et|tiden)|personal(?:en)?|vikarie\p{L}*|handläggare\p{L}*|lärare\p{L}*
  skol(?:an|or|orna)|butik\p{L}*|bibliotek\p{L}*|hemtjänst\p{L}*|system(?:et)?|\p{L}*system(?:et)?
  app för|blankett\p{L}*|busslinj\p{L}*|restaurang\p{L}*|fabrik\p{L}*|möte\p{L}*|färdigheter\p{L}*
  webbplats\p{L}*|den enskilde|barnet|sjukskriv\p{L}*|anställning\p{L}*|läkemed\p{L}*
  medicin\p{L}*|dosen|drogtest\p{L}*|urinprov\p{L}*
`;
export const otherMoney = anyOf`
  för den enskilde|vistelse\p{L}*|samhället(?:s)?|böter|försörjningsstöd\p{L}*|bistånd\p{L}*
  statsbidrag\p{L}*|skadestånd\p{L}*|bidrag(?:et)?|anslag\p{L}*|miljarder|miljoner|budget\p{L}*
  hyra(?:n)?|hyror|hyres\p{L}*|lön(?:en|er)?|skuld\p{L}*|inkomst\p{L}*|riksnorm\p{L}*|lån(?:et)?
  besparing\p{L}*|dygn(?:et)?|vårddygn\p{L}*|underskott\p{L}*|taxa(?:n)?|hemtjänst\p{L}*
  högkostnadsskydd\p{L}*|lunch\p{L}*|fika(?:t)?|parkering\p{L}*|entré\p{L}*|läkarbesök\p{L}*
  busskort\p{L}*|barnbidrag\p{L}*|hushåll\p{L}*|lägenhet\p{L}*|placering\p{L}*|per barn
  per brukare|per vårdplats|vinst\p{L}*|stöld\p{L}*|stulit|värde(?:t)? av|merkostnad\p{L}*
  tandvård\p{L}*|el(?:räkning\p{L}*)?|ersatta?|kvitto\p{L}*|handläggningskostnad\p{L}*|skatt\p{L}*
  pension\p{L}*
`;
export const deniedLicence = anyOf`
  (?:ingen|inga|inget|inte|varken|utan|slipper|slopa\p{L}*)(?: (?:någon|några|särskild|krav på|att))*(?: \p{L}+)? (?:licens|tillstånd|avtal|certifi|ackredit|auktoris|behörighet)\p{L}*(?! (?:får|kan))
  nej|oklart|okän[dt]|vet inte|(?:inte|ej) (?:\p{L}+ )?(?:framgår|kunnat|känt)|framgår inte
  körkort\p{L}*|serveringstillstånd\p{L}*|uppehållstillstånd\p{L}*|arbetstillstånd\p{L}*|bygglov
  licensläkemed\p{L}*|läkemed\p{L}*|vapen\p{L}*|hyresavtal\p{L}*|kollektivavtal\p{L}*
  vårdnadshavar\p{L}*|föräldra(?:r|rna|rnas)?|förskola\p{L}*|familjehem\p{L}*
  hyr(?:a|es|esgäst)\p{L}*|upphandl\p{L}*|tjänstepension\p{L}*
`;
