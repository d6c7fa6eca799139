/** What each problem means and what helps, for a person who followed its address. */
import type { ProblemType } from '../api/problem.ts';

export const problemText: Readonly<
  Record<ProblemType, { readonly meaning: string; readonly action: string }>
> = {
  'bad-request': {
    meaning: 'En parameter, eller något i det som skickades, har ett värde som inte går att tolka.',
    action: 'Läs listan errors i svaret: pointer säger var felet är och detail vad som väntades.',
  },
  forbidden: {
    meaning: 'Frågan kom från en webbsida på en annan adress än den här tjänstens.',
    action: 'Fråga från ett program, eller använd JSON-adresserna under /api/v1, som alla sidor får läsa.',
  },
  'not-found': {
    meaning: 'Ingen post eller sida har den adressen.',
    action: 'Sök på namnet. Ett id som har slagits ihop med ett annat leder vidare av sig självt.',
  },
  'too-early': {
    meaning: 'Katalogen fanns inte den dag som frågan gäller.',
    action: 'Fråga om en senare dag, eller utan at.',
  },
  gone: {
    meaning: 'Posten har funnits och är borttagen.',
    action: 'Fältet successor i svaret säger vad som har tagit över, om något har det.',
  },
  'method-not-allowed': {
    meaning: 'Adressen finns men svarar inte på den HTTP-metod som användes.',
    action: 'Se vilka metoder adressen har i openapi.json.',
  },
  'too-large': {
    meaning: 'Det som skickades är större än vad som tas emot.',
    action: 'Dela upp listan eller filen. Gränserna står vid adressen i openapi.json.',
  },
  'unsupported-type': {
    meaning: 'Innehållet har en form som adressen inte läser.',
    action: 'Skicka ett av de format som står vid adressen i openapi.json, med rätt content-type.',
  },
  'too-many-requests': {
    meaning: 'Fler frågor kom från samma adress än vad den här installationen tillåter under en minut.',
    action: 'Vänta så länge som Retry-After säger. Den som behöver allt på en gång hämtar exporten.',
  },
  internal: {
    meaning: 'Ett fel hos oss som ingen hade förutsett. Det är noterat utan vad frågan gällde.',
    action: 'Försök igen om en stund.',
  },
  'not-ready': {
    meaning: 'Tjänsten har startat men läser fortfarande in katalogen.',
    action: 'Försök igen om några sekunder. /readyz svarar 200 när sökningen fungerar.',
  },
};
