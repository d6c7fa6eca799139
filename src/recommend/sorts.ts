/**
 * People with one problem, or in one group, may be of sorts that are not helped by the same: children whose parent is
 * in prison and those whose parent drinks, who is to adopt and who has. The vocabularies do not part them; the words
 * do, those of a need and those of a record alike.
 */
import { anyOf, everyMatchOf } from '../tagging/pattern.ts';

interface Parting {
  /** The problem or the target group that has the sorts. */
  readonly within: string;
  readonly sorts: Readonly<Record<string, RegExp>>;
  /** By sort: words that have its words and say something else. */
  readonly not?: Readonly<Record<string, RegExp>>;
}

/** What is for relatives at large says so. */
const whateverDiagnosis = 'vilken diagnos';

const partings: readonly Parting[] = [
  {
    // To come off one of them is not to come off the other.
    within: 'lakemedelsberoende',
    sorts: {
      sedative: anyOf`
        bensodiazepin\p{L}*|benso\p{L}*|oxascand|sobril|stesolid|xanor|xanax|imovan|stilnoct|zopiklon|zolpidem
        alprazolam|diazepam|oxazepam|iktorivil|rivotril|klonazepam|sömntablett\p{L}*|sömnmed\p{L}*|lugnande
        (?:sömn|ångest)- och \p{L}+|\p{L}*bensonedtrappning\p{L}*
      `,
      opioid: anyOf`
        opioid\p{L}*|opiat\p{L}*|oxycontin|oxynorm|oxykodon|oxikodon|tramadol|morfin\p{L}*|smärtstillande
        värktablett\p{L}*|citodon|\p{L}*opioidanalgetika
      `,
    },
  },
  {
    within: 'barn-som-anhoriga',
    sorts: {
      prison: anyOf`frihetsberöva\p{L}*|fängels\p{L}*|häkt\p{L}*|anstalt\p{L}*|sitter inne|kriminalvård\p{L}*`,
      substance: anyOf`
        \p{L}*missbruk\p{L}*|dricker|drack|druckit|super|söp|full|berusad|nykter\p{L}*|alkohol\p{L}*|drog\p{L}*|knark\p{L}*
        skadligt bruk|beroende\p{L}*|spel(?:ar|at|beroende|missbruk|problem)
      `,
      mind: anyOf`
        psyk(?!opeda)\p{L}*|\p{L}*depress\p{L}*|deppig|deprimerad|ångest\p{L}*|bipolär\p{L}*|schizo\p{L}*|suicid\p{L}*
        självmord\p{L}*|ta sitt liv|mår (?:så |väldigt )?dåligt|utbränd|utmatt\p{L}*|panik\p{L}*|ptsd|borderline
      `,
      violence: anyOf`våld\p{L}*|slår|slog|slagit|slagen|misshandl\p{L}*|hot(?:ar|ade|at|as)`,
      body: anyOf`
        cancer\p{L}*|ms|als|stroke\p{L}*|hjärnskad\p{L}*|hjärntumör|parkinson|huntington|cp|cp-skad\p{L}*
        cp-skada\p{L}*|demens\p{L}*|funktionsnedsättning\p{L}*|autis\p{L}*|kroppslig\p{L}*|rullstol\p{L}*
        (?:storebror|storasyster|lillebror|lillasyster|brorsan|syrran|syskon\p{L}*)(?: \p{L}+)? (?:har|med|m|svårt) \p{L}+
        syskon i grupp|grupp för syskon|syskongrupp\p{L}*|(?:storasyster|storebror|lillasyster|lillebror|syster|bror|syskon) till… (?:autis\p{L}*|adhd|\p{L}*nedsättning)
        skilsmäss\p{L}*|skilda|gått isär|separera\p{L}*
      `,
    },
  },
  {
    within: 'anhoriga',
    sorts: {
      prison: anyOf`intagen|intagna|fängels\p{L}*|häkt\p{L}*|sitter inne|avtjänar|(?:fick|dömd till) \p{L}+ års?|anstalt\p{L}*`,
      crime: anyOf`gäng\p{L}*|barnporno\p{L}*|sexualbrott\p{L}*|radikalise\p{L}*|extremis\p{L}*`,
      sex: anyOf`köp(?:t|er|a) sex|sexköp\p{L}*|sälj(?:er|a) sex|sålt sex|prostitu\p{L}*`,
      substance: anyOf`
        \p{L}*missbruk\p{L}*|dricker|drack|super|söp|alkohol\p{L}*|drog\p{L}*|knark\p{L}*|skadligt bruk
        heroin\p{L}*|hasch|cannabis|nykter\p{L}*|tabletter|amfetamin|${whateverDiagnosis}
      `,
      gambling: anyOf`spel(?:ar|at|ade|ande\p{L}*|problem|beroende|missbruk|skulder)|betting|casino|trav|odds|poker|${whateverDiagnosis}`,
      caring: anyOf`
        vårdar|vårda\p{L}*|anhörigvårdar\p{L}*|tar hand om|sköter om|passar|demens\p{L}*|sjuk\p{L}*|stroke\p{L}*
        funktionsnedsättning\p{L}*|äldre|avlast\p{L}*|anhörigstöd\p{L}*|omsorg\p{L}*|${whateverDiagnosis}
      `,
      dying: anyOf`livets slut\p{L}*|palliativ\p{L}*|döende|dö|sista tiden|brytpunkt\p{L}*`,
      bereaved: anyOf`dog|dött|avled|avlidit|gick bort|änka|änkling|sörj\p{L}*|sorg\p{L}*|begrav\p{L}*`,
    },
  },
  {
    // Living with somebody who drinks, or having done so long ago.
    within: 'anhoriga-vid-skadligt-bruk',
    sorts: {
      now: anyOf`motivera\p{L}*|dricker|super|missbrukar|knarkar|står nära|lever med`,
      past: anyOf`
        (?:växte|vuxit) upp|uppväxt\p{L}*|under uppväxten|barndom\p{L}*|som barn|vuxet barn|vuxna barn
        (?:dog|död|döda|avled|avlidit|söp ihjäl|drack ihjäl)
      `,
    },
  },
  {
    within: 'foraldrar-med-funktionsnedsattning',
    sorts: {
      intellectual: anyOf`utvecklings?stör\p{L}*|intellektuell\p{L}*|begåvning\p{L}*|kognitiv\p{L}*`,
      autism: anyOf`autis\p{L}*|asperger\p{L}*|npf|adhd`,
    },
  },
  {
    within: 'adoption',
    sorts: {
      before: anyOf`
        (?:vill|ska|skall|önskar|tänker|planerar|funderar på att|hoppas få|på väg att|kunna)… adoptera
        (?:inför|innan|före)(?: en| den| internationell)? adoption\p{L}*|medgivande\p{L}*|blivande adoptivföräldrar
        adoptionskö\p{L}*|(?:i kö|köar|väntar på)… (?:barn(?:besked)?|adopt\p{L}+)|ansök\p{L}* om (?:att )?adopt\p{L}+
        hemutredning\p{L}*|adoptera (?:från|ett barn)
      `,
      after: anyOf`
        (?:har|hade|som|nyss|just|nyligen|precis)(?: \p{L}+){0,2} adopterat|adopterade? (?:en |sin |sina |två )\p{L}+
        adopterad(?:e)? (?:son|dotter|pojke|flicka|barn|\p{L}*åring|treåring)|efter adoption\p{L}*|adopterat
        (?:kom|kommit|varit|är|tog|tagit) hem(?:ma)?|hemkom\p{L}*|hämta\p{L}* (?:sin|sitt|barnet|henne|honom|hem)
        kursen (?:gick|har) (?:de|vi|paret)
      `,
      oneself: anyOf`
        (?:är|blev|själv|som|vuxen|vuxna)(?: själva?)? adopterade?(?: som \p{L}+)?|adopterad (?:kvinna|man|vuxen|person)
        sina rötter|ursprung\p{L}*|biologiska (?:mor|mamma|föräldrar|familj)
      `,
      gave: anyOf`(?:lämna|lämnar|lämnade|lämnat|adopterade?|ge|gav|gett) (?:bort|ifrån sig)|bortadopterade?`,
    },
    not: {
      before: anyOf`(?:gått|gick|gjort|genomgått|deltagit i)… (?:kurs\p{L}*|utbildning\p{L}*)|kursen(?: \p{L}+){0,3} inför`,
    },
  },
  {
    // To a work at once, or first to what prepares for one.
    within: 'arbetsloshet',
    sorts: {
      atOnce: anyOf`(?:vanligt|riktigt|ordinarie) (?:jobb|arbete)|på en gång|direkt ut`,
      before: anyOf`arbetsförberedande\p{L}*|arbetsträn\p{L}*|förberedande|sysselsättning`,
    },
  },
  {
    within: 'kris',
    sorts: {
      now: anyOf`
        i natt|i morse|i dag|idag|i kväll|ikväll|igår|i går|nyss|just nu|akut\p{L}*|förmiddags|eftermiddags|direkt efter
        första (?:dygn\p{L}*|tim\p{L}*|dagar\p{L}*)|chock\p{L}*|precis (?:skett|hänt|fått)|just (?:fått|hänt|skett)
        tidigt efter|när en stor händelse inträffar
      `,
      later: anyOf`
        (?:år|månad(?:er)?|veckor|halvår)(?: \p{L}+)? (?:sedan|sen|efter)|(?:halvår|år) sedan
        (?:krisen|chocken|fasen|läget)(?: \p{L}+)? (?:är|har)(?: \p{L}+)? (?:över|lagt sig|lugnat sig)
      `,
    },
    not: {
      now: anyOf`(?:den )?(?:akuta|värsta)(?: \p{L}+)? (?:är|har)(?: \p{L}+)? (?:över|lagt sig|lugnat sig)`,
    },
  },
];

/** Which sorts a text tells of, by what has the sorts. */
export type Sorts = ReadonlyMap<string, ReadonlySet<string>>;

const denied = anyOf`(?:ingen|inget|inga|inte|varken|utan|aldrig|ej)(?: (?!men |utan |och |inte |ej )\p{L}+){1,3}`;

/** The sorts that the words of a need or of a record tell of; what is denied does not count. */
export function sortsIn(text: string): Sorts {
  const told = text.replace(everyMatchOf(denied), ' ');
  return new Map(
    partings.flatMap(({ within, sorts, not }) => {
      const meant = (sort: string) => {
        const other = not?.[sort];
        return other === undefined ? told : told.replace(everyMatchOf(other), ' ');
      };
      const found = Object.entries(sorts).flatMap(([sort, pattern]) =>
        pattern.test(meant(sort)) ? [sort] : [],
      );
      return found.length === 0 ? [] : [[within, new Set(found)] as const];
    }),
  );
}

/**
 * Is a record for another sort than the need's? Only where both tell a sort, and the record is on what has the sorts.
 * @param record the record's problems and target groups, and the words it is described with
 */
export function isOfOtherSort(
  need: Sorts,
  record: { readonly ids: readonly string[]; readonly text: string },
): boolean {
  const parted = [...need].filter(([within]) => record.ids.includes(within));
  if (parted.length === 0) return false;
  const own = sortsIn(record.text);
  return parted.some(([within, sorts]) => {
    const has = own.get(within);
    return has !== undefined && ![...has].some((sort) => sorts.has(sort));
  });
}
