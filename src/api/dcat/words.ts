/** What the data portal shows of us; Swedish first, English for the European portal. */
export const dcatWords = {
  catalogue: {
    title: { sv: 'Metodkompassens datamängder', en: 'Data sets of Metodkompassen' },
    description: {
      sv: 'Öppna data om metoder och kunskapsstöd för socialtjänsten.',
      en: 'Open data on methods and knowledge supports for the Swedish social services.',
    },
  },
  records: {
    title: {
      sv: 'Metoder och kunskapsstöd för socialtjänsten',
      en: 'Methods and knowledge supports for the social services',
    },
    description: {
      sv: 'Vilka metoder och kunskapsstöd som finns, vem som rekommenderar dem, vad man vet om effekt, vad som avråds och om det går att införa. Varje uppgift har källa och datum.',
      en: 'Which methods and knowledge supports exist, who recommends them, what is known of their effect, what is advised against and whether they can be introduced. Every statement has its source and date.',
    },
    keywords: ['socialtjänst', 'metoder', 'kunskapsstöd', 'evidens', 'rekommendationer', 'insatser'],
  },
  references: {
    title: {
      sv: 'Kunskapsstöd för socialtjänsten, som referenser',
      en: 'Knowledge supports for the social services, as references',
    },
    description: {
      sv: 'Titel, utgivare, år och adress för de kunskapsstöd som katalogen känner till, för referenshanterare.',
      en: 'Title, publisher, year and address of the knowledge supports in the catalogue, for reference managers.',
    },
    keywords: ['socialtjänst', 'kunskapsstöd', 'referenser'],
  },
  service: {
    title: { sv: 'Metodkompassens API', en: 'The API of Metodkompassen' },
    description: {
      sv: 'Sökning, poster, jämförelse, tillgång i en kommun och ändringar som JSON.',
      en: 'Search, records, comparison, availability in a municipality and changes as JSON.',
    },
  },
  distributions: {
    jsonl: 'Hela katalogen, en post på varje rad (JSON Lines)',
    csv: 'Hela katalogen som tabell (CSV med semikolon)',
    api: 'Sökning och poster genom API',
    ris: 'Alla kunskapsstöd som RIS',
    bibtex: 'Alla kunskapsstöd som BibTeX',
  },
  /** When the operator has not said who they are. */
  unnamed: 'Metodkompassen (utgivaren är inte angiven)',
} as const;
