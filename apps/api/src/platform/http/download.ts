import type { Readable } from 'node:stream';

/** A file as an answer: always an attachment under our own name, never shown in place. */
export class Download {
  constructor(
    readonly fileName: string,
    readonly contentType: string,
    readonly content: Readable | Uint8Array,
  ) {}

  /** RFC 6266: an ASCII fallback beside the UTF-8 name. */
  disposition(): string {
    const ascii = this.fileName.replaceAll(/[^\w.-]+/g, '_');
    return `attachment; filename="${ascii}"; filename*=UTF-8''${encodeURIComponent(this.fileName)}`;
  }
}
