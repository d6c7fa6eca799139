import type { ReadWord } from './read-need.ts';

interface Rule {
  /** The problem that gives way … */
  readonly drop: readonly string[];
  /** … where one of these was read, … */
  readonly where: readonly string[];
  /** … but for these words in the text. */
  readonly unless?: RegExp;
}

/** Two readings of the same words, of which the more definite one is meant. Each pair was met in a text. */
const rules: readonly Rule[] = [
  // "röker på" is no cigarette
  {
    drop: ['tobak-och-nikotin'],
    where: ['cannabis', 'narkotikaproblem'],
    unless: /cigg|cigar|snus|vejp|vape|tobak|nikotin/i,
  },
  {
    drop: ['sex-mot-ersattning'],
    where: ['arbetskraftsexploatering'],
    unless: /sex(?!t|m)|prostitu|eskort/i,
  },
  {
    drop: ['aterfall-i-skadligt-bruk'],
    where: ['aterfall-i-brott'],
    unless: /drog|missbruk|dricka|dricker|nykter|alkohol|beroende/i,
  },
  {
    drop: ['utagerande-beteende', 'aggression'],
    where: ['utmanande-beteende', 'bpsd', 'valdsutovande', 'vald-i-nara-relation', 'foraldrakonflikt', 'vald-mot-barn', 'vald-i-ungas-relationer'],
    unless: /utager|utåtager|utbrott|trots|skol|förskol|aggressi|ilska|humör|slåss/i,
  },
  { drop: ['utagerande-beteende'], where: ['konflikter-i-familjen'], unless: /utager|utåtager|utbrott|slår|slåss|skol|förskol|kastar|kompis/i },
  { drop: ['vald-i-nara-relation', 'normbrytande-beteende'], where: ['hedersrelaterat-vald'], unless: /partner|make|(?<!\p{L})man(?:nen)?(?!\p{L})|sambo|pojkvän|nära relation/iu },
  { drop: ['konflikter', 'konflikter-i-familjen'], where: ['foraldrakonflikt'], unless: /tonår/i },
  { drop: ['konflikter'], where: ['studiero', 'utagerande-beteende', 'beteendeproblem', 'konflikter-i-familjen'] },
  { drop: ['beteendeproblem'], where: ['studiero', 'utagerande-beteende'], unless: /beteendeproblem|trots|bråkig|uppförande/i },
  { drop: ['vald-i-nara-relation', 'demens'], where: ['bpsd'], unless: /make|maka|sambo|partner|hustru/i },
  // What is wider than a reading says nothing more, where it is a heading over different things.
  { drop: ['vald'], where: ['vald-i-nara-relation', 'vald-mot-barn', 'barn-som-upplevt-vald', 'valdsutovande', 'sexuellt-vald', 'hedersrelaterat-vald', 'vald-i-ungas-relationer', 'skjutvapenvald', 'vald-bland-unga', 'mobbning'] },
  { drop: ['psykisk-ohalsa'], where: ['depression', 'angest', 'psykos', 'ptsd', 'trauma', 'suicid', 'sjalvskadebeteende', 'atproblem', 'samsjuklighet', 'psykisk-funktionsnedsattning', 'kris', 'tvangssyndrom'] },
  { drop: ['funktionsnedsattning'], where: ['autism', 'adhd', 'intellektuell-funktionsnedsattning', 'psykisk-funktionsnedsattning', 'kommunikationssvarigheter', 'rorelsenedsattning', 'syn-eller-horselnedsattning'] },
  { drop: ['barn-som-far-illa'], where: ['vald-mot-barn', 'forsummelse', 'barn-som-upplevt-vald'] },
  // Dependence on what is no drug
  { drop: ['skadligt-bruk-och-beroende', 'spelproblem', 'narkotikaproblem'], where: ['dataspel', 'kopberoende', 'porranvandning', 'samlarsyndrom'], unless: /drog|alkohol|missbruk|(?<!(?:inga|utan|inte om) )pengar(?! är inte)|casino|odds|poker/i },
  { drop: ['valdsutovande'], where: ['barn-som-upplevt-vald'], unless: /^(?:pappa|man|far|förälder|kvinna|mamma|förövare|våldsutövare)/i },
  // Who has abused is not treated as abused, nor are the abused treated as those who did it.
  { drop: ['sexuellt-vald', 'valdsutovande', 'brott'], where: ['sexuellt-overskridande-beteende'], unless: /utsatts för sexuell|själv utsatt|våldtagen/i },
  { drop: ['trauma'], where: ['ptsd'] },
  { drop: ['gangkriminalitet'], where: ['mobbning'], unless: /kriminell|vapen|knark|brott|droger/i },
  { drop: ['aterfall-i-skadligt-bruk', 'aterfall-i-brott', 'fall'], where: ['sexuellt-overskridande-beteende'], unless: /drog|alkohol|missbruk|ramla|snubbl/i },
  { drop: ['tobak-och-nikotin'], where: ['sjalvskadebeteende'], unless: /sluta röka|röker|snusar|nikotin/i },
  { drop: ['sexkop'], where: ['porranvandning'], unless: /köp(?:t|er) sex|sexköp/i },
  { drop: ['overskuldsattning'], where: ['kopberoende'], unless: /kronofogd|skuldsaner|budget|hjälp med (?:skuld|ekonomi)/i },
  { drop: ['somnproblem'], where: ['lakemedelsberoende'] },
  { drop: ['barn-som-anhoriga'], where: ['vald-mot-barn'], unless: /missbruk|dricker|psyk|depress|fängelse/i },
]; // biome-ignore format: one rule a line

/** Where the one who uses violence is in need, the partner is not the one to be offered a shelter. */
export function settledGroups(
  groups: readonly ReadWord[],
  problems: readonly ReadWord[],
  text: string,
): ReadWord[] {
  const read = new Set(groups.map((g) => g.id));
  const asUser = read.has('valdsutovare') && problems.some((p) => p.id === 'valdsutovande');
  const alsoVictim =
    /utsatt|utsätts|stött|stöd till (?:kvinnan|partnern)|skydd|misshandlas|blir slagen/iu.test(text);
  const isDating = dating.test(text);
  const isGrownUpChild = grownUpChild.test(text);
  const isOwn = ownWish.test(text) || forTheIll.test(text);
  return groups.filter((g) => {
    if ((isDating || childHits.test(text)) && g.id === 'valdsutovare') return false;
    if (asUser && !alsoVictim && /^valdsutsatta-(?:vuxna|kvinnor)$/.test(g.id)) return false;
    if (
      g.id === 'valdsutovare' &&
      !problems.some((p) => p.id === 'valdsutovande') &&
      read.has('valdsutsatta-barn')
    )
      return false;
    if (g.id === 'anhoriga-till-personer-med-demenssjukdom' && !dementia.test(text)) return false;
    if (isOwn && /^anhorig/.test(g.id)) return false;
    if (g.id === 'adopterade' && wantsToAdopt.test(text)) return false;
    if (g.id === 'adoptivfamiljer' && isAdopted.test(text)) return false;
    if (g.id === 'separerade-foraldrar' && noCommonChildren.test(text)) return false;
    if (/^(?:familjehems|institutions)?placerade-barn/.test(g.id) && ownChildhood.test(text)) return false;
    return !((/^barn(?:-som-anhoriga)?$/.test(g.id) || upbringing.test(g.id)) && isGrownUpChild);
  });
}

/** A son or a daughter who is grown up: "vuxen dotter", "sonen är 31", "mamma t 29-åring". */
const grownUpChild =
  /vux(?:en|na|et)\s+(?:dotter|son|barn|döttrar|söner)|utflugna\sbarn|barnen\s(?:är\s)?utflugna|(?<!\p{L})(?:son(?:en)?|dottern?)(?:,|\s(?:är|på|som är))?\s(?:2[1-9]|[3-9]\d)(?!\d)|(?:mamman?|pappan?|mor|far|föräldrar(?:na)?)\s(?:till|t)\s(?:en\s)?(?:2[1-9]|[3-9]\d)-?\s?åring/iu;
/** What the parents of a grown-up child are not in need of, though its words are there. */
const grownUpChildNot = [
  'barn-som-anhoriga', 'foraldraskap', 'konflikter-i-familjen', 'beteendeproblem', 'foraldrakonflikt',
]; // biome-ignore format: a list
/** Who is to adopt is not adopted. */
const wantsToAdopt =
  /(?<!\p{L})(?:vill|ska|skall|önskar|ansöker|tänker|planerar|funderar|köar|väntar)\s(?:\S+\s){0,3}?adopt(?:era|ion)/iu;
/** A grown-up who was adopted has no adoptive family to be helped. */
const isAdopted =
  /(?<!\p{L})(?:kvinna|kvinnan|man|mannen|hon|han|person|vuxen)(?:,?\s(?:på\s)?\d\d(?:\sår)?,?)?(?:\s(?:som|är|blev|själv|har|vuxit|upp|blivit))*,?\sadopterad(?!\p{L})/iu;
/** What is for those who bring up a child. */
const upbringing = /^(?:foraldrar|pappor|foraldrar-till-(?:sma-barn|tonaringar))$/;

const ownChildhood =
  /(?:växte upp|vuxit upp|uppvuxen)(?:\s\S+){0,4}\s(?:fosterhem|familjehem|institution|hvb)|(?:bodde|bott|placerad)(?:\s\S+){0,5}\s(?:fosterhem|familjehem|institution|hvb)(?:\s\S+){0,3}\s(?:som barn|under (?:sin )?uppväxt\p{L}*|som liten)|själv (?:placerad|bott i (?:foster|familje)hem)|har själv (?:varit placerad|bott)/iu;
/** Violence between young people who are a couple. */
const dating =
  /(?:tonår|(?<!\d)1[3-9](?!\d)|gymnasi|högstadi|ung\s(?:tjej|kille|kvinna)).*(?:pojkvän|flickvän|dejta|kärleks|ihop med)|(?:pojkvän|flickvän|dejta).*(?:tonår|(?<!\d)1[3-9](?!\d)|gymnasi|högstadi)/iu;

/** "Ensam mamma", "ensam vårdnad": how a family is, and no loneliness. */
const aloneAsParent =
  /(?<!\p{L})ensam(?:ma)?\s(?:mamm|mor(?!\p{L})|papp|far(?!\p{L})|föräld|vårdnad|med (?:barn|sonen|dottern|två|tre|fyra|\d))|ensamvårdnad|ensamstående/iu;
const lonely =
  /ensamhet|(?:så|väldigt|mycket|känner sig|alldeles|helt) ensam|isoler|inga vänner|inget umgänge/iu;
/** "Han skjuter henne om hon går": a partner's weapon, not a gang's. */
const threatensPartner =
  /(?<!\p{L})(?:skju(?:ta|ter|tit)|döda[rt]?|slår? ihjäl|hota[rt]?)\s(?:\S+\s){0,2}?(?:henne|honom|sin (?:fru|sambo|hustru|partner|flickvän|man))(?!\p{L})/iu;

/** "Mannen tog sitt liv för två år sedan": who is left grieves. */
const bereavedBySuicide =
  /(?<!\p{L})(?:man(?:nen)?|maken?|makan?|frun?|hustrun?|sambon?|son(?:en)?|dottern?|brodern?|bror|systern?|pappan?|mamman?|vän(?:nen)?|han|hon|vars\s\S+)\s(?:\S+\s){0,3}?(?:tog|tagit|begick|begått|dog i|avled genom)\s(?:sitt liv|livet av sig|självmord|suicid)(?!\p{L})|(?:mist|miste|förlora(?:de|t))\s(?:\S+\s){0,4}?(?:i\s|genom\s)?(?:självmord|suicid)(?!\p{L})/iu;

const dementia = /demens|dement|alzheimer|minne|glöm|förvirr|kognitiv|bpsd/iu;
/** Who wants to stop is who does it, whoever else is told of. */
const ownWish = /(?<!\p{L})vill\s(?:han\s|hon\s|nu\s|själv\s|verkligen\s|absolut\s)?sluta(?!\p{L})/iu;
/** "Demenssjuk … dottern vill att han ska kunna": for the one who is ill. */
const forTheIll =
  /(?=.*(?:demens|alzheimer|minnessv)).*\svill\satt\s(?:han|hon|hen|pappan?|mamman?|mannen|hustrun)\s(?:ska|skall|får)(?!\p{L})/isu;

/** "Bär på skuld", "skuldkänslor": no debt. */
const guilt =
  /skuldkänsl|skuldbelägg|(?<!\p{L})(?:skam|sorg|tomhet|ånger)\soch\sskuld(?!\p{L})|(?<!\p{L})skuld(?:en)?(?:,|\soch|\so|\s&)\s(?:skam|sorg|tomhet|tomt|alla\sfrågor)|(?:bär|känner|tar\spå\ssig|lägger)(?:\s(?:fortfarande|på|all|stor|sig|en|så|mycket))*\sskuld(?:en)?(?!\p{L})/iu;
const debts =
  /skuldsatt|skulder|skuldsaner|kronofogd|inkasso|betala|(?<!\p{L})lån|hyra|hyror|pengar|kronor|budget|kredit|räkningar/iu;

/** "Våldsam pojke 11 år, slår mamma": it is the child who hits, not somebody's partner. */
const childHits =
  /(?:pojken?|flickan?|son(?:en)?|dottern?|killen?|tjejen?|åring(?:en)?)(?!\p{L}),?(?:\s(?!pappa|styv|bonus|mannen|sambon|maken|att|när|ser|sett|såg|hör|hört|vars|som\sser)[\p{L}\d-]+,?){0,4}\s(?:slår|sparkar|biter|slåss med)\s(?:på\s)?(?:sin\s)?(?:mamma|mamman|pappa|pappan|föräldrarna|sina föräldrar|syskon(?:en)?|lillebror|lillasyster)(?!\p{L})/iu;

/** A couple without children of age to be agreed on: what they quarrel about is no custody. */
const noCommonChildren =
  /barnlös|(?<!\p{L})(?:inga|inget|utan)\s(?:gemensamma\s)?barn(?!\p{L})|barnen\s(?:är|har varit|är alla|båda)\s(?:vuxna|utflugna|stora)|utflugna|(?:inga|utan)\s(?:hemma)?boende\sbarn/iu;
/** Grown-ups' studies: what is for those who stay away from school, or lag behind in it, is for children. */
const studiesAsAdult =
  /universitet|högskol|(?<!\p{L})(?:sfi|uni|komvux|folkhögskola|yrkeshögskola)(?!\p{L})|föreläsning/iu;
/** Where grown-ups are together: who is frozen out there is not bullied at school. */
const amongAdults =
  /arbetskamrat|arbetsplats|(?<!\p{L})jobbet|kolleg|daglig\sverksamhet|(?<!\p{L})på\sjobb|undersköterska|medarbetare|gruppbostad|äldreboende|vårdboende|särskilt\sboende|(?<!\p{L})säbo/iu;
const amongPupils = /elev|skol|klass|årskurs|(?<!\p{L})åk\s?\d|barn|fritids|pojk|flick|tonår/iu;

/** Which of the problems read give way to a more definite reading of the same words. */
export function givingWay(problems: readonly string[], text: string): string[] {
  return rules
    .filter((r) => r.where.some((id) => problems.includes(id)) && !(r.unless?.test(text) ?? false))
    .flatMap((r) => r.drop);
}

/** The problems read, without those that give way. */
export function settled(problems: readonly ReadWord[], text: string): ReadWord[] {
  const dropped = new Set(
    givingWay(
      problems.map((p) => p.id),
      text,
    ),
  );
  // A grown-up son or daughter is a relative, not a child as one.
  if (grownUpChild.test(text)) for (const id of grownUpChildNot) dropped.add(id);
  if (studiesAsAdult.test(text)) for (const id of ['skolfranvaro', 'skolsvarigheter']) dropped.add(id);
  if (bereavedBySuicide.test(text)) dropped.add('suicid');
  if (ownWish.test(text) || forTheIll.test(text)) dropped.add('anhorigas-belastning');
  if (guilt.test(text) && !debts.test(text)) dropped.add('overskuldsattning');
  if (aloneAsParent.test(text) && !lonely.test(text)) dropped.add('ensamhet');
  if (noCommonChildren.test(text)) dropped.add('foraldrakonflikt');
  if (amongAdults.test(text) && !amongPupils.test(text)) dropped.add('mobbning');
  // "bodde själv i fosterhem som barn": a parent's own childhood.
  if (ownChildhood.test(text)) dropped.add('situation-for-placerade-barn');
  const isDating = dating.test(text);
  const hitsParent = childHits.test(text);
  return problems
    .filter((p) => !dropped.has(p.id))
    .map((p) => {
      if (isDating && /^vald(?:-i-nara-relation|sutovande)$/.test(p.id))
        return { ...p, id: 'vald-i-ungas-relationer' };
      if (p.id === 'skjutvapenvald' && threatensPartner.test(text))
        return { ...p, id: 'vald-i-nara-relation' };
      const isChilds = hitsParent && /^vald(?:-i-nara-relation|sutovande)$/.test(p.id);
      return isChilds ? { ...p, id: 'utagerande-beteende' } : p;
    });
}
