import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/** A file that is being written. */
export interface OutputFile {
  write(text: string): void;
}

/** Files that appear in their folder all together when all of them are whole, or not at all. */
export interface OutputFolder {
  file(name: string): OutputFile;
  /** Puts the files in their place; files of the same names are replaced. */
  commit(): void;
  /** Throws away what was written. */
  discard(): void;
}

const HELD = 1 << 16;

/** Opens a folder beside the wanted one, on the same disk, so that moving its files costs nothing. */
export function openOutput(folder: string): OutputFolder {
  const target = resolve(folder);
  mkdirSync(dirname(target), { recursive: true });
  const draft = join(dirname(target), `.${basename(target)}-${process.pid}`);
  mkdirSync(draft);
  const closers = new Map<string, () => void>();

  function closeAll(): void {
    for (const close of closers.values()) close();
  }

  return {
    file(name) {
      const descriptor = openSync(join(draft, name), 'wx');
      let held: string[] = [];
      let length = 0;
      const flush = (): void => {
        const bytes = new TextEncoder().encode(held.join(''));
        for (let at = 0; at < bytes.length;) at += writeSync(descriptor, bytes, at);
        held = [];
        length = 0;
      };
      closers.set(name, () => {
        flush();
        fsyncSync(descriptor);
        closeSync(descriptor);
      });
      return {
        write(text) {
          held.push(text);
          length += text.length;
          if (length >= HELD) flush();
        },
      };
    },
    commit() {
      closeAll();
      if (!existsSync(target)) {
        renameSync(draft, target);
        return;
      }
      for (const name of closers.keys()) renameSync(join(draft, name), join(target, name));
      rmSync(draft, { recursive: true });
    },
    discard: () => rmSync(draft, { recursive: true, force: true }),
  };
}
