import { anyOf } from '../pattern.ts';
import { course, thing } from '../words/availability.ts';
import type { AvailabilityRule } from './rule.ts';

/** What has happened to it: replaced, closed, asleep. */
export const lifecycleEndWordings: readonly AvailabilityRule[] = [
  {
    aspect: 'lifecycle',
    code: 'replaced',
    confidence: 0.86,
    all: [
      anyOf`
        (?:har ersatts|ersätts|ersattes|är ersatt|har (?:nu )?blivit ersatt|efterträddes|efterträds|har efterträtts) av
      `,
    ],
    not: anyOf`
      lag(?:en)?|föreskrift(?:en|erna)?|rapport(?:en)?|vägledning(?:en)?|riktlinje(?:r|rna)?
      handbok(?:en)?|SOSFS|kunskapsstöd(?:et)?|personal(?:en)?|ordinarie|begreppet|termen
      webbplats(?:en)?
    `,
  },
  {
    aspect: 'lifecycle',
    code: 'replaced',
    confidence: 0.84,
    all: [
      anyOf`
        (?:ersatts|ersätts|ersattes|ersatt|efterträtts|efterträds|avlösts|avlöses|avlöstes|bytts ut|utbytt)(?: [\p{L}\d-]+){0,3} (?:av|mot)
        (?:ersätter|efterträder|avlöser|tar över efter|tog över efter|byggde vidare på och ersatte)(?: [\p{L}\d-]+){0,4} (?:metod|program|modell|manual|instrument|version|utgåva|formulär|upplaga|tidigare|gamla|äldre|förra)\p{L}*
        (?:efterföljare|efterträdare|uppföljare|arvtagare)(?:n)?(?: (?:till|heter|är|som|finns))
        (?:gått upp|uppgått|inlemmats|inkluderats|slagits ihop|slagits samman|integrerats|bakats in) (?:i|med)
        (?:i stället|istället)(?: för [\p{L} ]{3,30})?(?: [\p{L}]+){0,3} (?:ges|används|gäller|erbjuds) (?:nu|numera|sedan)(?: [\p{L}]+)?
        (?:nya|reviderade|omarbetade|uppdaterade) (?:versionen|utgåvan|manualen|upplagan|modellen)(?: [\p{L}\d-]+){0,6} (?:gäller|ska användas|används)
        gäller (?:nu |numera |i stället )?den (?:nya|reviderade|omarbetade|uppdaterade)
        (?:lever vidare|drivs vidare|fortsätter) (?:under (?:nytt|ett annat|namnet)|som|i form av)
        bytt(?:e)? namn till
        (?:har|fick|fått) (?:\p{L}+ )?(?:efterföljare|efterträdare|ersättare|nytt namn)
      `,
    ],
    not: anyOf`
      lag(?:en)?|föreskrift(?:en|erna)?|rapport(?:en)?|vägledning(?:en)?|handbok(?:en)?
      kunskapsstöd(?:et)?|riktlinje(?:r|rna)?|SOSFS|personal(?:en)?|chef\p{L}*|ordinarie|begreppet
      termen|webbplats(?:en)?|lärare\p{L}*|handläggare\p{L}*|socialsekreterare\p{L}*|våld\p{L}*
      vikarie\p{L}*|nämnd(?:en)?|myndigheten|budget\p{L}*|bidrag\p{L}*|föräldra(?:r|rna)|avgiften
      möte\p{L}*|rutin\p{L}*
    `,
  },
  {
    aspect: 'lifecycle',
    code: 'discontinued',
    confidence: 0.82,
    all: [
      anyOf`
        (?:används|ges|erbjuds|finns|bedrivs|tillhandahålls) inte längre
        avvecklades
        (?:har|är|blev) (?:avvecklats|avvecklad|lagts ne(?:d|r)|nedlagd|nedlagt|upphört|avslutats)
        (?:lades|lagts) ne(?:d|r)
        slutade (?:ges|användas|erbjudas)
        upphörde(?: att (?:ges|användas|erbjudas))?
        (?:har )?slutat (?:använda|ge|erbjuda)
      `,
    ],
    not: anyOf`
      ${course}|våld(?:et)?|symtom(?:en)?|missbruk(?:et)?|lag(?:en)?|bidrag(?:et)?|projekt(?:et)?
      placering(?:en)?|statsbidrag(?:et)?|åtal(?:et)?|kontakt(?:en)?|vården|ärende(?:t)?
      utredning(?:en)?
    `,
  },
  {
    aspect: 'lifecycle',
    code: 'discontinued',
    confidence: 0.82,
    all: [
      anyOf`
        ${thing}(?: [\p{L}\d-]+){0,6} (?:lägg(?:s|er) ne[dr]|lagts ne[dr]|lades ne[dr]|nedlag(?:d|t)|avveckla(?:s|des|ts|d|t)|fasa(?:s|des|ts) ut|utfasa(?:d|t)|upphör(?:t|de)?|stäng(?:s|t|des|ts)|dra(?:s|gits) tillbaka|drogs tillbaka|tagits ur bruk|utgått|finns inte (?:längre|kvar|mer)|slutar (?:att )?(?:ges|användas|säljas)|inte längre (?:finns|ges|används|säljs|går att|är i bruk|tillgänglig|trycks|underhålls|förs vidare)|har spelat ut sin roll|skrotats|lagts i malpåse)
        (?:lägger|lade|lagt|har lagt) ne[dr] (?:\p{L}+ ){0,3}${thing}
        (?:avvecklar|avvecklade|fasar ut|fasade ut|stänger|stängde|upphör med|upphörde med|skrotar|skrotade|slutar med|slutade med|har slutat med) (?:\p{L}+ ){0,2}${thing}
        (?:inte|ej)(?: [\p{L}]+){0,2} (?:längre|mer|numera) (?:att få|i bruk|i drift|tillgänglig\p{L}*|att köpa|att beställa)
        (?:går|gick) inte längre att (?:beställa|köpa|få|ladda|använda)
        (?:ges|finns|används|erbjuds|säljs|bedrivs|trycks)(?: [\p{L}\d-]+){0,4} inte (?:mer|längre|kvar)
        (?:finns|används|ges) (?:det )?inga? (?:verksamhet|enhet|team|kommun)\p{L}* (?:kvar|längre)(?: som| med)?
        (?:sista|siste) (?:\p{L}+)?(?:team|enhet|gruppen|mottagning)\p{L}*(?: [\p{L}\d-]+){0,4} (?:stängde|lades|upphörde|avvecklades)
      `,
    ],
    not: anyOf`
      (?:inte|ej|snarare än|varken) (?:\p{L}+ )?(?:nedlag\p{L}+|avveckla\p{L}*)
      ${course}|våld\p{L}*|symtom\p{L}*|missbruk\p{L}*|lag(?:en)?|bidrag(?:et)?|placering\p{L}*
      statsbidrag\p{L}*|åtal(?:et)?|ärende\p{L}*|utredning\p{L}*|skola(?:n)?|butik\p{L}*|bibliotek\p{L}*
      hemtjänst\p{L}*|förundersökning\p{L}*
      insatsen (?:avslutades|upphör|upphörde|avslutas) (?:när|efter|om|då|på|i)
      gå i grupp|projekt(?:et|tiden)|behandlingen (?:upphör|avslutas|stäng)\p{L}*
      om (?:den|programmet|metoden) läggs
    `,
  },
  {
    aspect: 'lifecycle',
    code: 'dormant',
    confidence: 0.84,
    all: [
      anyOf`
        (?:är |ligger )?vilande
        ligger (?:för närvarande )?nere
        i träda
        på paus
        pausad
      `,
    ],
    not: anyOf`
      ärende(?:t)?|ansökan|beslut(?:et)?|sjukersättning
    `,
  },
  {
    aspect: 'lifecycle',
    code: 'dormant',
    confidence: 0.83,
    all: [
      anyOf`
        vilande
        ligger (?:för närvarande |just nu |tills vidare )?(?:nere|i dvala|på is|i träda)
        i (?:träda|dvala|malpåse)
        på (?:paus|is|hyllan)
        pausa(?:d|t|ts|des|de)
        (?:ingen|inte|inga)(?: [\p{L}]+){0,5} (?:förvalta|uppdatera|vidareutveckla|underhåll|revidera|använ)(?:t|ts|de|des|it|er|s)(?: [\p{L}]+){0,3} (?:på|sedan|under)(?: [\p{L}]+){0,3} (?:år|länge|\d{4}|dess|starten|åren)
        (?:inte|ej)(?: [\p{L}]+){0,2} varit aktiv\p{L}*
        (?:förvaltas|uppdateras|vidareutvecklas|underhålls) (?:inte|ej)(?: (?:längre|aktivt|av någon))?
        (?:knappt|nästan inte|knappast|i princip inte)(?: [\p{L}]+){0,2} (?:någonstans|alls|av någon|i bruk)
        (?:används|ges) (?:knappt|nästan aldrig|i princip inte|knappast|sällan numera)
        verksamheten (?:är|har) (?:avstannat|avsomnat|somnat in|insomnad)
        (?:somnat in|avsomnat|självdött|runnit ut i sanden)
      `,
    ],
    not: anyOf`
      ärende\p{L}*|ansökan|beslut\p{L}*|sjukersättning|sjuk\p{L}*|studierna|utredning\p{L}*|barnet
      puls\p{L}*|placering\p{L}*|samtalet|träffen|undervisning\p{L}*|kritik\p{L}*
    `,
  },
];
