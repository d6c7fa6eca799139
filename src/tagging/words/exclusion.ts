import { anyOf } from '../pattern.ts';

/** What is done with a method, in the passive and as a noun's verb. */
const done =
  '(?:använd|ge|erbjud|påbörja|inled|starta|sätta|hålla|genomför|göra|pröva|ställa|välja|prioritera|tillämpa|rekommendera|fullfölja|planera|ske|äga rum|komma (?:i fråga|ifråga)|bli aktuell|genomgå|ingå|delta|vara med|gå|tas emot|tas in|antas|erhålla|få|börja|remitteras|bjudas in|kalla|placeras|fortsätta|pågå|arrangera|anordna|sammankalla|bjuda|skriva|skrivas in|kallas|få plats|äga rum|samla)\\p{L}*(?: (?:in|igång|rum|emot|med|ut))?';
const rarely = '(?:inte|ej|aldrig|icke|inte heller|heller inte|sällan)';

/** A method is said to be the wrong one: by itself; the circumstance must stand beside. */
export const excludes = anyOf`
  (?:är|vore|blir|anses|bedöms|framstår|kan vara|ses)(?: [\p{L}]+){0,5} (?:olämplig|kontraindicera|opassande|utesluten|uteslut|riskabl|vansklig|farlig|skadlig|fel väg|fel metod|fel insats)\p{L}*
  (?:mindre|inte|ej|aldrig|knappast|sällan|illa|dåligt|föga)(?: (?:heller|därför|alltid|särskilt|så|vara|är|ett|en|alls|någon|något|rätt)){0,3} (?:lämp|lämplig|lämplig[at]|lämpad|lämpade|lämpar|läge|passande|passar|passa|lämpa|avsedd|avsett|avsedda|öppen|öppet|gjord|gjort|gjorda|tänkt|tänkta|utformad|utformat|rätt|aktuell|aktuellt|aktuella|förenlig|förenligt|tillämplig|tillämpligt|ändamålsenlig\p{L}*|att rekommendera|tillrådlig\p{L}*|försvarlig\p{L}*)(?: val| metod| väg| sig| insats| alternativ)?
  (?:passar|lämpar|fungerar|duger|räcker)(?: sig)?(?: [\p{L}]+){0,2} (?:${rarely}(?! (?:sämre|bättre))|dåligt|illa|(?<!inte )sämre)
  (?:ska|bör|får|kan|skall|måste)(?: [\p{L}-]+){0,5}? ${rarely}(?: [\p{L}-]+){0,4}? ${done}
  (?:ska|bör|får|måste|skall|behöver)(?: (?!inte|ej|aldrig|slippa|behöva|utan)[\p{L}]+){0,7} (?:skjutas upp|senareläggas|avvakta|avvaktas|vänta|avbrytas|pausas|undvika|undvikas|avstå|avslutas|uteslutas|undantas|avböjas|ställas in|väljas bort|stå tillbaka|bordläggas|läggas på is|tacka(?:s)? nej)(?= |\.|,|;|$)
  (?:skjut(?:s|er)|sköts) upp|avbryts|undviks|avråds|avvisas|avböjs|utesluts|undantas
  tas ${rarely} (?:emot|in|med)
  (?:ges|används|erbjuds|startas|påbörjas|inleds|genomförs|hålls|görs|antas|remitteras|rekommenderas|ingår|deltar|sätts in|inkluderas|ställs)(?: [\p{L}]+){0,2} ${rarely}
  (?:ska|bör|får|måste|behöver)(?: [\p{L}]+){0,3} (?:välja|väljas|användas|erbjudas|sökas|söka|få|ges|använda|erbjuda)(?: [\p{L}]+){0,2} (?:annan|annat|andra|något annat|någon annan|i stället|istället)
  (?:krävs|behövs|fordras|väljs|gäller)(?: [\p{L}]+){0,2} (?:annan|annat|andra|något annat|en annan|helt andra)
  (?:absolut |relativ )?kontraindikation\p{L}*|hinder för
  (?:kan|riskerar att)(?: [\p{L}]+){0,2} (?:göra (?:mer )?skada|förvärra|öka faran|vara farlig\p{L}*|skada|öka risken)
  (?:ingen|inget|inte någon|inte något) (?:metod|insats|program|arbetssätt|alternativ|lösning|instrument|behandling|kurs|plats|väg)(?: [\p{L}]+){0,2} (?:för|vid|när|om)
  (?:inte|ej) (?:aktuell|aktuellt|aktuella)
`;

/** Something must be in place before. */
export const mustComeFirst = anyOf`
  (?:innan|före(?:nna)?)(?: [\p{L}-]+){1,12} (?:ska|måste|bör|behöver|krävs)(?: [\p{L}-]+){1,8} (?:ha |vara |bli )?(?:\p{L}+(?:ats|atts|etts|its|ad|at|d|t|dda|de|na)|säkra\p{L}*|på plats|klar\p{L}*|ordna\p{L}*)
  (?:ska|måste|bör|behöver)(?: [\p{L}-]+){0,9} innan(?: [\p{L}-]+){1,8}
  (?:först|inte förrän|tidigast|förrän)(?: [\p{L}]+){0,2} (?:när|då|sedan|efter att|efter)(?: [\p{L}-]+){1,12} (?:får|kan|ska|börjar|startar|inleds|påbörjas|är det)
  (?:får|kan|ska|börjar|startar|inleds|påbörjas|bör|erbjuds)(?: [\p{L}-]+){0,7} (?:först|inte förrän|tidigast)(?: [\p{L}]+){0,2} (?:när|då|sedan|efter att)
  (?:en|ett)? ?(?:förutsättning|villkor|krav|grundkrav)(?:en|et)?(?: för(?: [\p{L}-]+){1,6}| [\p{L}-]+){0,3} är att
  (?:förutsätter|kräver|villkoras av)(?: [\p{L}-]+){0,3} att(?: [\p{L}-]+){1,12}|bör först
  ska först|måste först|krävs (?:det )?(?:först )?att
  så länge(?: [\p{L}-]+){1,10} inte(?: [\p{L}-]+){1,8}
`;

/** What is a condition for taking part: "att vara drogfri är ett villkor". */
export const isCondition = anyOf`
  (?:ett |en )?(?:villkor|krav|förutsättning)(?:et|en)? för (?:deltagande|att (?:delta|få|bli|börja|antas))(?: [\p{L}]+){0,2} är
  (?:är|utgör)(?: [\p{L}]+){0,2} (?:villkor|krav|förutsättning)(?= |\.|,|;|$)
  (?:krävs|förutsätts|fordras)(?: [\p{L}-]+){1,8} (?:för att|innan) (?:delta|få|bli|börja|gå|antas|komma)
  (?:ska|måste)(?: [\p{L}-]+){1,8} för att (?:antas|få delta|få plats|få börja|tas emot|kunna delta)
  ingen (?:får|ska|kan)(?: [\p{L}]+){0,2} (?:tvingas|pressas|övertalas|lockas|beordras)
`;

/** Who must leave, is not let in, or is told to look elsewhere; and what the leader is told to avoid. */
export const leaves = anyOf`
  (?:är|hålls) (?:\p{L}+ )?stängd\p{L}* för|avstå i så fall
  får (?:genast |då |omedelbart )?lämna (?:gruppen|programmet|behandlingen|kursen|insatsen)
  (?:skrivs|tas) (?:ut ur|ur|ut från)|stängs av
  får (?:inte|ej) (?:\p{L}+ )?(?:plats|börja|vara kvar|stanna|komma)
  (?:inte|ej) (?:\p{L}+ )?(?:få|ges|erbjudas) plats
  (?:bör|ska|får|måste)(?: [\p{L}]+){0,3} (?:något annat|en annan|ett annat|andra)(?: [\p{L}]+){0,2} (?:väljas|användas|erbjudas|sökas|övervägas|prövas)
  (?:undvik|avbryt|avsluta|pausa|skjut upp|vänta med|avstå från)(?! att boka)(?: [\p{L}-]+){1,6} (?:om|när|vid|tills|så länge|där)
  (?:är|vore) (?:\p{L}+ )?(?:farligt|riskabelt|skadligt|fel|uteslutet|uteslutna|otänkbart|förbjudet) (?:att|när|om|så länge|vid)
  uteslut(?:na|en|et) (?:från|ur)
  blir det (?:inget|ingen|inte något|inte någon) (?:möte|grupp|samtal|behandling|insats|medling)\p{L}*
  (?:vänder|riktar) sig (?:därför )?(?:inte|ej) till
`;
