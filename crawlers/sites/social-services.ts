/**
 * Is a page of an agency with wider tasks (health care, infections, crime statistics) anything for the social services?
 * Generous: a page that mentions their field is kept, and tags say what it is about.
 */
const field = new RegExp(
  [
    'socialt(jänst|arbete)|sociala? (arbete|barn|insats|problem)|socialnämnd|socialsekreterare|individ- och familjeomsorg',
    String.raw`\blss\b|funktionsnedsättning|funktionshinder|äldreomsorg|hemtjänst|särskilt boende|demens|anhörig`,
    String.raw`missbruk|beroende(vård|problem)|skadligt bruk|alkohol|narkotika|dopning|\bandt|spelproblem|spelberoende`,
    'familjehem|placerade barn|barn och unga|barn som far illa|föräldraskap|föräldrastöd|barnahus|orosanmäl',
    'våld i nära|våld mot (barn|kvinnor)|hedersrelatera|våldsutsatt|våldsutöv|våldspreven',
    'hemlös|ekonomiskt bistånd|försörjningsstöd|suicid|psykisk (o)?hälsa|socialpsykiatri|boendestöd',
    'brottsföreby|normbrytande|unga lagöverträdare|avhopp|(unga|ungdomar) som begå',
  ].join('|'),
  'i',
);

export function concernsSocialServices(text: string): boolean {
  return field.test(text);
}
