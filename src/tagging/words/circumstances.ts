import { anyOf, words } from '../pattern.ts';

/**
 * How guides tell of circumstances without naming them. Read only where a text says when a method is the wrong one:
 * in a need the same words may tell of something else.
 */
export const circumstanceTellings: readonly (readonly [string, RegExp])[] = [
  [
    'ongoing-partner-violence',
    anyOf`
      (?:slår|misshandlar|hotar|våldför sig på|utsätter)(?: [\p{L}]+){0,3} (?:partner|fru|sambo|henne|den andr[ae]|varandra|mamman|kvinnan|make|maka|hustru)\p{L}*
      (?:utsätts|utsatt|utsatta|utövar|använder|förekommer)(?: [\p{L}]+){0,4} våld
      (?:våld|våldet|misshandel|misshandeln)(?: [\p{L}]+){0,5} (?:pågår|förekommer|fortgår|fortsätter|inte (?:har )?(?:upphört|slutat))
      våld (?:mellan|i) (?:de vuxna|föräldrarna|parterna|paret|förhållandet|relationen|hemmet|parförhållandet|nära relation)
      rädd för (?:sin )?(?:partner|make|man|den andra|motparten)
      (?:partner|relations|familje)våld\p{L}*|den ena (?:parten )?är rädd för
    `,
  ],
  [
    'severe-or-controlling-violence',
    anyOf`
      strypgrepp|(?:ständig |konstant )?övervakning
      (?:kontrollerar|kontrollerande|kontrollerad|isolerar|hotfull)(?: [\p{L}]+){0,4}|livshotande
      (?:upprepat|grovt|svårt|systematiskt|allvarligt) (?:\p{L}+ )?våld|stalk\p{L}+|förföljelse
      förföljer|(?:styr|styrt|bestämmer|kontrollerat)(?: över)? (?:allt|hela)(?: \p{L}+)? (?:hon|han|henne|hennes|hans|livet)(?: \p{L}+)?
      slagit(?: \p{L}+){1,3} (?:svårt|grovt|medvetslös)
    `,
  ],
  [
    'weapon-or-lethal-threat',
    anyOf`
      (?:dödligt|livsfarligt) våld|skjutvapen|dödshot\p{L}*
      (?:hot|hotar|hotat|hotad|hotats) (?:om |med |till )?(?:att döda|livet|kniv|vapen|döden)|vapen
      kniv
    `,
  ],
  [
    'ongoing-child-abuse',
    anyOf`
      (?:barn|son|dotter|pojke|flicka)\p{L}*(?: [\p{L}]+){0,6} (?:far illa|slås|agas|misshandlas|slagen|slaget|utsätts|blir slag\p{L}+|slagna)
      (?:slår|agar|misshandlar|skadar)(?: [\p{L}]+){0,2} (?:barn|son|dotter)\p{L}*
      misshandel\p{L}* av (?:barn|son|dotter)\p{L}*|barnet(?:s)? (?:inte är tryggt|skydd|säkerhet)
    `,
  ],
  [
    'sexual-abuse-perpetrated',
    words`(?:sexuell|sexuella|sexuellt) (?:övergrepp|utnyttjande|våld|kränkning)\p{L}*|förgrip\p{L}+|våldt\p{L}+|incest\p{L}*`,
  ],
  [
    'honour-based-violence',
    anyOf`
      gift(?:as|s) bort|bortgift\p{L}*|tvångsgift\p{L}*|vanära\p{L}*|heder\p{L}*|könsstymp\p{L}*
      familjens (?:ära|heder|rykte)|släktens (?:kontroll|heder|ära|straff)|uppfostringsres\p{L}*
    `,
  ],
  [
    'severe-alcohol-or-drug-problem',
    anyOf`
      (?:svårt|tungt|omfattande|allvarligt|pågående|aktivt|obehandlat|utbrett) (?:\p{L}+ )?(?:missbruk|beroende|drickande|bruk|drogbruk|alkoholbruk|skadligt bruk)
      (?:dricker|missbrukar|drogar|använder)(?: [\p{L}]+){0,3} (?:mycket|kraftigt|dagligen|droger|narkotika|heroin|amfetamin|tungt)
      (?:missbruk|beroende|drickande)\p{L}*(?: [\p{L}]+){0,4} (?:obehandlat|behandlas först|utan behandling|inte behandla\p{L}*)
      abstinens\p{L}*|avgiftning\p{L}*|injicera\p{L}*
    `,
  ],
  [
    'not-abstinent',
    anyOf`
      (?:röker|tar|använder|intar|dricker)(?: [\p{L}]+){0,2} (?:hasch|cannabis|droger|narkotika|alkohol|sprit)
      (?:påverkad|onykter|berusad|full|hög|ruspåverkad|drogpåverkad|alkoholpåverkad)\p{L}*(?= |\.|,|$)
      inte (?:är |kan hålla sig |kan vara |har blivit )?(?:nykt|drogfri|alkoholfri)\p{L}*
      (?:är|vara|hålla sig|ha varit) (?:nykter|drogfri)\p{L}*
    `,
  ],
  [
    'acute-psychosis-or-severe-mental-illness',
    anyOf`
      psyko(?:s|ser|sen|tisk|tiska|tiskt|snära)|hör röster|vanföreställning\p{L}*|hallucin\p{L}*
      verklighets(?:kontakt|uppfattning|förankring)\p{L}*|(?:maniskt? skov|mani|manisk)
      svår(?:t|a)? (?:psykisk|psykiatrisk)\p{L}* (?:sjuk|störning|tillstånd|ohälsa|symtom)\p{L}*
      (?:svårt|allvarligt|akut) psykiskt? sjuk\p{L}*
    `,
  ],
  [
    'acute-suicide-risk',
    words`(?:ta|tar|tog) (?:sitt|sina) (?:eget )?liv|själv?mords\p{L}*|suicid\p{L}*|inte vill leva|livstrött\p{L}*|dödsönskan|döda sig`,
  ],
  [
    'acute-crisis',
    anyOf`
      akut(?:a|t)? (?:kris|situation|skede|läge|sorg|chock)\p{L}*|(?:krisdrabba|chock)\p{L}*
      (?:mitt )?i (?:en )?(?:\p{L}+ )?kris
      (?:nyss|nyligen|precis) (?:\p{L}+ ){0,3}(?:dödsfall|förlorat|mist|drabbats|separerat|olycka)
      sorg(?:en)?|omvälvande|just (?:\p{L}+ ){0,3}(?:olycka|dödsfall|katastrof)
    `,
  ],
  [
    'cognitive-impairment',
    anyOf`
      (?:kognitiv|intellektuell|begåvnings)\p{L}*(?: (?:nedsätt|funktionsnedsätt|svårighet|svikt)\p{L}*)?
      demen\p{L}+|utvecklingsstör\p{L}+|inte kan (?:följa|förstå|ta in|tillgodogöra)
      (?:svårt att|inte) (?:förstå|följa|tillgodogöra sig|ta till sig) (?:innehåll|instruktion|frågor|resonemang|samtal)\p{L}*
      nedsatt minne|minnessvårighet\p{L}*
    `,
  ],
  [
    'no-stable-caregiver',
    words`(?:saknar|utan|ingen|saknas|inte har)(?: [\p{L}]+){0,4} (?:vuxen|förälder|omsorgsperson|vårdnadshavare|anhörig|omsorgsgivare)(?: som| som kan| nära| vid)?`,
  ],
  [
    'child-placed-without-reunification-plan',
    words`placera\p{L}*(?: [\p{L}]+){0,8} (?:utan|inte|ingen)(?: [\p{L}]+){0,6} (?:hem|hemflytt|återförening|flytta hem|återvända|hemgång)`,
  ],
  [
    'forced-participation',
    anyOf`
      (?:pressa|övertala|påtvinga)(?:s|d|de|t|ts)|påtryckning\p{L}*|mot någons vilja
      inte(?: [\p{L}]+){0,6} av (?:egen )?(?:fri )?vilja
      vill inte(?: [\p{L}]+){0,4} (?:delta|ställa upp|vara med|komma)|mot sin vilja
      under (?:tvång|hot)|tvinga(?:s|d|de|ts)\p{L}*
      inte (?:deltar |vill |själv(?:a)? |är |går med |kommer |samtyckt |medverkar )?(?:frivillig|vill delta|samtyck|motivera)\p{L}*
      ofrivillig\p{L}*|motvillig\p{L}*|påtvinga\p{L}*|inte (?:själv(?:a)? )?vill
    `,
  ],
  [
    'restraining-order',
    anyOf`
      (?:kontakt|besöks|umgänges|tillträdes)förbud\p{L}*
      (?:domstol|rätten|åklagare)\p{L}*(?: [\p{L}]+){0,4} (?:förbjud|förbud)\p{L}*
      förbjud\p{L}*(?: [\p{L}]+){0,6} (?:kontakta|träffa|söka upp|besöka)
    `,
  ],
  [
    'unable-to-negotiate',
    anyOf`
      inte (?:\p{L}+ ){0,4}(?:resonera|förhandla|komma överens|samtala|samarbeta|sitta i samma rum|tala med varandra|kompromissa|mötas)
      omöjligt att (?:resonera|förhandla|samarbeta)|låst konflikt
      konflikten (?:är )?(?:så )?(?:låst|hög|djup|infekterad)\p{L}*
    `,
  ],
  [
    'under-age',
    anyOf`
      (?:under|yngre än|inte (?:har )?(?:hunnit )?fyll(?:t|er)|ännu inte (?:är|blivit|fyllt))(?: [\p{L}]+){0,2} (?:\d+|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|tretton|fjorton|femton|sexton|sjutton|arton|tjugo)(?: år)?
      minderårig\p{L}*|underårig\p{L}*|för (?:unga|små)(?= |$|,|\.)|omyndig\p{L}*
    `,
  ],
];
