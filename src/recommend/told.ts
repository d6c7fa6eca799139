/** What a need's own words tell beside its concepts: what is asked for, and of which sort those in need are. */
import { anyOf, everyMatchOf } from '../tagging/pattern.ts';
import { type Sorts, sortsIn } from './sorts.ts';

export interface Told {
  /** Something to assess with is asked for; otherwise assessment instruments are no answer. */
  readonly instruments: boolean;
  /** It is the staff, or people at large, who are to learn something: courses for them are an answer. */
  readonly training: boolean;
  /** It is those who have a child placed with them who are to be helped. */
  readonly fosterHome: boolean;
  /** Somebody takes part in a treatment, or will: what is for the partner of such a one may be an answer. */
  readonly inTreatment: boolean;
  /** The home may be lost and is still there: what is made for those who have none is no answer. */
  readonly keepsHome: boolean;
  /** A man or a woman is told of, and no child: a grown-up, though no age is said. */
  readonly isAdult: boolean;
  /** Somebody lives at home: what is for a nursing home is not for them. */
  readonly atHome: boolean;
  readonly sorts: Sorts;
}

/** Pure; nothing of the text stays in what is told. */
export function toldIn(text: string): Told {
  return {
    instruments: asksForInstrument.test(text),
    training: asksForTraining.test(text),
    fosterHome: fosterHomeInNeed.test(text),
    inTreatment: takesPart.test(text),
    keepsHome: mayLoseHome.test(text) && !withoutHome.test(text.replace(everyMatchOf(mayBe), ' ')),
    isAdult: grownUp.test(text) && !young.test(text),
    atHome: home.test(text) && !nursingHome.test(text),
    sorts: sortsIn(text),
  };
}

const fosterHomeInNeed = anyOf`
  (?:stöd|stötta|stärka|avlasta|utbilda|handled\p{L}*|hjälp|hjälpa|kurs\p{L}*|råd|rusta)… (?:familjehem\p{L}*|jourhem\p{L}*|fosterföräldr\p{L}*)
  (?:familjehem\p{L}*|famhem\p{L}*|jourhem\p{L}*|fosterföräldr\p{L}*)… (?:ge upp|säga upp|saknar verktyg|ger upp|gav upp|tappar taget|säger upp|orkar|klarar inte|behöver|ber om|vill ha|önskar|efterlyser|undrar|sliten|slut)
`;

const takesPart = anyOf`
  (?:man|mannen|maken|han|sambon|partnern|pappan|hon)(?: har| ska)?(?: \p{L}+)? (?:går|gå|gått|börjat|börja|deltar|tackar ja|kommer)… (?:behandling\p{L}*|våldsgrupp\p{L}*|grupp|samtal|program|kurs|atv)
`;

const grownUp = anyOf`man|mannen|kvinna|kvinnan|kv|herre|herren|dam|damen|änka|änkan|änkling|pensionär\p{L}*|frun|hustrun|maken|makan`;
const young = anyOf`
  \p{L}*barn\p{L}*|pojk\p{L}*|flick\p{L}*|son|sonen|dotter|dottern|söner|döttrar|ung|unga|ungt|ungdom\p{L}*|elev\p{L}*|tonår\p{L}*
  kill\p{L}*|tjej\p{L}*|grabb\p{L}*|skol\p{L}*|bebis\p{L}*|\p{L}*åring\p{L}*|syskon\p{L}*|mamma|mamman|pappa|pappan|föräld\p{L}*|gravid\p{L}*
`;

const home = anyOf`hemma|hemtj\p{L}+|(?:egen|egna|sin|eget) (?:lägenhet|bostad|villa|hus|hem)|hemmet|i hemmet`;
const nursingHome = anyOf`särskilt boende|säbo|äldreboende\p{L}*|vårdboende\p{L}*|demensboende\p{L}*|avdelning\p{L}*|korttid\p{L}*`;

const asksForInstrument = anyOf`
  \p{L}*bedömningsmetod\p{L}*|\p{L}*bedömningsinstrument\p{L}*|bedömningsstöd\p{L}*|bedömningsmall\p{L}*
  \p{L}*instrument\p{L}*|\p{L}*skattning\p{L}*|skala|skalor|test|tester|\p{L}*formulär\p{L}*|\p{L}*screen\p{L}*
  frågebatteri\p{L}*|kartläggningsverktyg\p{L}*|utredningsmetod\p{L}*|utredningsverktyg\p{L}*|utredningsmall\p{L}*
  (?:strukturerad|standardiserad|manualbaserad)\p{L}* (?:\p{L}+ )?(?:\p{L}*intervju|\p{L}*bedömning|kartläggning|utredning)\p{L}*
  vilka (?:intervjuer|frågor|formulär)
  (?:vilken|nån|någon|vad för(?: en)?) (?:\p{L}+ ){0,2}(?:intervju|enkät|checklista|kartläggning)
  hur (?:ser|märker|upptäcker) (?:man|vi|jag) (?:det|om|att)|färdiga frågor|frågor(?:na)?(?: \p{L}+){0,3} (?:att ställa|(?:kan|bör|ska) (?:vi|man|jag) ställa|ha m(?:ed)?)
  (?:korta|enkla|några|rätt|få|snabba|två|tre|fyra|fem)(?: \p{L}+)? frågor|kunna bedöma|kartläggningsintervju\p{L}*
  (?:hur|sätt att)(?: \p{L}+){0,2} (?:kollar?|ta(?:r)? (?:man |vi )?reda på|fånga(?:r)?(?: upp)?)|arbetssätt som fångar
  \p{L}*(?:minnes|demens|kognitiv\p{L}* )test(?:et|er)?|kartlägga|kartlägger|(?:kan|om|är) det (?:kan vara |vara |är )?(?:en )?demens|demens på gång|(?:man|vi|jag) bedömer|hur bedömer(?: man| vi| jag)? (?:om|hur)
  bedömningsinstr\p{L}*|strukt\p{L}* intervju|hur frågar (?:jag|vi|man)|vad ska (?:jag|vi) fråga|(?:vilken )?grundutredning|kolla tidigt
  upptäcka (?:tidigt )?om det är|använda för att (?:upptäcka|se om|bedöma)|arbetssätt i utredning\p{L}*|hur bedömer vi(?=[?.]|$)
  (?:står|ligger) i vägen för|(?:gå|går) (?:igenom|genom) systematiskt|vad som (?:egentligen )?hindrar
  bedöma (?:om|minnet|risken)|(?:fråga|frågar) salla|börja fråga
  (?:bedöma|mäta|skatta) (?:risk|hur|graden|omfattning|behov|våldsrisk)\p{L}*
  \p{L}*riskbedömning(?:en)? (?:av|för|vid|heder|när)|hur (?:gör|bedömer) (?:man|vi|jag) (?:en )?risk\p{L}*
`;

const staff =
  '(?:\\p{L}*personal(?:en|gruppen|grupp|s)?|medarbetar(?:e|na)|kolleg(?:or|orna|a)|boendestödjar(?:e|na)|handläggar(?:e|na)|vikarier(?:na)?|teamet|team|arbetsgrupp(?:en)?|hemtjänstgrupp(?:en)?|hemtjänst(?:en)?|fritidsledare|lärar(?:e|na)|chef(?:er|erna)?|alla|oss|vanligt folk|anställda)';
const lesson =
  '(?:kurs(?:en|er|erna)?|webbkurs(?:er)?|\\p{L}*utbildning(?:en|ar|arna)?|utb|utbilda(?:s|d|de|t)?|fortbilda(?:s)?|fortbildning(?:en|ar)?|certifier\\p{L}*)';
const asksForTraining = anyOf`
  ${staff}[^.!?]{0,90} ${lesson}|${lesson}[^.!?]{0,60} ${staff}|${lesson}[^.!?]{0,20} pers
  ${staff}(?: \p{L}+){0,3} (?:osäkra?|rädda?|vågar|vet inte|kan inget|kan inte|saknar kunskap|måste kunna|ska kunna|behöver kunna)
  vi (?:är \p{L}+ |som \p{L}+ )?(?:och )?vill kunna (?:\p{L}+ och )?(?:fråga|upptäcka|bemöta)
`;

const mayLoseHome = anyOf`
  uppsägning\p{L}*|uppsagd\p{L}*|(?:sagt|säger|sägs) upp|\p{L}*hyresskuld\p{L}*|\p{L}*vräkningshot\p{L}*|vräkning\p{L}*|vräks|vräkas
  obetald\p{L}* hyr\p{L}*|hyran (?:är )?obetald|hyror efter|hyra saknas|avhysning\p{L}*|avhyses|kronofogden kommer
  (?:riskerar|kan|håller på|hotas)(?: \p{L}+){0,2} (?:bli |av att bli )?(?:vräkt|avhyst|hemlös)\p{L}*
  (?:mista|förlora|bli av med|behålla|bo kvar i|kvar) (?:lägenheten|bostaden|hemmet|kontraktet)|har kvar kontraktet
`;
/** What may come is not there yet: "riskerar att bli vräkt". */
const mayBe = anyOf`(?:riskerar|hotas|rädd|orolig|kan|håller på|slipp\p{L}*|undvik\p{L}*)(?: \p{L}+){0,3} (?:vräkt|avhyst|hemlös|bostadslös|på gatan)\p{L}*`;
const withoutHome = anyOf`
  \p{L}*hemlös\p{L}*|bostadslös\p{L}*|sover|härbärge\p{L}*|vräkt\p{L}*|avhyst\p{L}*|akutboende\p{L}*|på gatan
  (?:utan|saknar|ingen) (?:\p{L}+ )?(?:bostad|lägenhet|boende)|bor (?:hos|i bil\p{L}*|runt)
`;
