import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Readable } from 'node:stream';
import type { Request } from './request.js';
import { RuleBroken } from './rule-broken.js';

/** The one file of an upload, as a stream; `tooLarge` tells after the last byte whether it was cut. */
export interface UploadedFile {
  readonly fileName: string;
  readonly stream: Readable;
  readonly tooLarge: () => boolean;
}

/** The file named `file` of a multipart request. Whatever else comes with it goes into the query. */
export const Upload = createParamDecorator(
  async (_: unknown, context: ExecutionContext): Promise<UploadedFile> => {
    const request = context.switchToHttp().getRequest<Request>();
    if (!request.isMultipart())
      throw new RuleBroken('unsupported-file', { found: request.headers['content-type'] ?? '—' });
    const part = await request.file();
    if (!part) throw new RuleBroken('invalid-input', { details: 'file: missing' });
    return { fileName: part.filename, stream: part.file, tooLarge: () => part.file.truncated };
  },
);
