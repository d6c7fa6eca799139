/** The part of Citation.js that the tests use; it comes without types. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(input: string);
    readonly data: unknown[];
  }
}
declare module '@citation-js/plugin-ris';
declare module '@citation-js/plugin-bibtex';
