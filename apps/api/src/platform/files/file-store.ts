import { Injectable } from '@nestjs/common';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { v7 as uuid } from 'uuid';
import { Config } from '../config/config.js';

/** A folder of ours, perhaps one of an order in it, and a name that we drew. */
function isKey(key: string): boolean {
  return /^[a-z-]+(\/[0-9a-f-]{36}){1,2}$/.test(key);
}

/** Keeps uploads and printed reports under names of our own; a file is whole or not there at all. */
@Injectable()
export class FileStore {
  constructor(private readonly config: Config) {}

  /** Writes a stream to its end, then gives it its name. @returns the key to read it by */
  async keep(folder: string, content: Readable | Uint8Array): Promise<{ key: string; bytes: number }> {
    const key = `${folder}/${uuid()}`;
    const path = this.path(key);
    const draft = `${path}.part`;
    await mkdir(join(this.config.settings.ASSAY_DATA_DIR, folder), { recursive: true });
    try {
      if (content instanceof Uint8Array) {
        const file = await open(draft, 'w');
        await file.writeFile(content).finally(() => file.close());
      } else {
        await pipeline(content, createWriteStream(draft));
      }
      await rename(draft, path);
      return { key, bytes: (await stat(path)).size };
    } catch (error) {
      await rm(draft, { force: true });
      throw error;
    }
  }

  read(key: string): Readable {
    return createReadStream(this.path(key));
  }

  /** Keys of the files in a folder; none when there is no such folder. Half-written ones are left out. */
  async list(folder: string): Promise<string[]> {
    try {
      const names = await readdir(join(this.config.settings.ASSAY_DATA_DIR, folder));
      return names.map((name) => `${folder}/${name}`).filter(isKey);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
      throw error;
    }
  }

  /** Path on disk, for parsers that want to read a file twice. */
  path(key: string): string {
    if (!isKey(key)) throw new RangeError(`not a key of the file store: ${key}`);
    return join(this.config.settings.ASSAY_DATA_DIR, key);
  }

  async remove(key: string): Promise<void> {
    await rm(this.path(key), { force: true });
  }
}
