/** A file that cannot be read at all; the message is one Swedish sentence for the person who sent it. */
export class DocumentError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'DocumentError';
  }
}
