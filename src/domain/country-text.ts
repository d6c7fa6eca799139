/** Made at first use: most requests name no country. */
let regions: Intl.DisplayNames | null = null;

/** "Norge" for NO. INT and EU are not countries and have words of their own. */
export function countryText(code: string): string {
  if (code === 'INT') return 'internationell';
  if (code === 'EU') return 'EU';
  regions ??= new Intl.DisplayNames('sv', { type: 'region', fallback: 'code' });
  return regions.of(code) ?? code;
}
