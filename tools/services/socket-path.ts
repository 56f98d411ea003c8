import { createHash } from 'node:crypto';
import { lstatSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The kernel keeps a socket's path in 104 bytes (macOS) or 108 (Linux); MariaDB and a suffix want some of them. */
const LONGEST = 100;

/**
 * Where a server that keeps its data in `folder` puts its Unix socket: in the folder itself, or,
 * where that path would be too long for the kernel, in a short folder named by a hash of it.
 */
export function socketPath(folder: string, name: string, temporary = tmpdir()): string {
  const near = join(folder, name);
  if (Buffer.byteLength(near) <= LONGEST) return near;
  const key = createHash('sha256').update(folder).digest('hex').slice(0, 12);
  const roots = [temporary, '/tmp'];
  const short = roots
    .map((root) => join(root, `assay-${key}`))
    .find((path) => path.length + name.length < LONGEST);
  if (!short) throw new RangeError(`no folder short enough for a socket named ${name}`);
  mkdirSync(short, { recursive: true, mode: 0o700 });
  const owner = lstatSync(short);
  if (!owner.isDirectory() || (process.getuid && owner.uid !== process.getuid())) {
    throw new RangeError(`${short} belongs to somebody else`);
  }
  return join(short, name);
}
