/** The main menu as data: a page enters here when it exists. */
export interface MenuItem {
  readonly id: string;
  readonly label: string;
  readonly href: string;
}

export const mainMenu: readonly MenuItem[] = [
  { id: 'sok', label: 'Sök', href: '/sok' },
  { id: 'behov', label: 'Utgå från ett behov', href: '/behov' },
  { id: 'granska', label: 'Granska ett erbjudande', href: '/granska' },
  { id: 'kommun', label: 'Er kommun', href: '/kommun' },
  { id: 'anvand-inte', label: 'Använd inte', href: '/anvand-inte' },
  { id: 'for-myndigheter', label: 'För myndigheter', href: '/for-myndigheter' },
  { id: 'aktorer', label: 'Aktörer', href: '/aktorer' },
  { id: 'begrepp', label: 'Begrepp', href: '/begrepp' },
  { id: 'om', label: 'Om', href: '/om' },
];

export const footerMenu: readonly MenuItem[] = [
  { id: 'olika-besked', label: 'Olika besked', href: '/olika-besked' },
  { id: 'rapporter', label: 'Rapporter', href: '/rapporter' },
  { id: 'om', label: 'Om Metodkompassen', href: '/om' },
  { id: 'om-evidens', label: 'Läsa kunskapen om effekt', href: '/om/evidens' },
  { id: 'andringar', label: 'Ändringar', href: '/andringar' },
  { id: 'api', label: 'Data och gränssnitt', href: '/api' },
  { id: 'tillganglighet', label: 'Tillgänglighet', href: '/tillganglighet' },
];
