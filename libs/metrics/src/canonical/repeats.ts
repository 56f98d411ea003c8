/**
 * Remembers rows by 64-bit fingerprints in flat memory: 16 to 32 bytes a row. Two different
 * texts share a fingerprint with a chance of n^2 / 2^65: one in 10^8 for half a million rows.
 */
export interface Repeats {
  /**
   * Remembers an id and its row's other content.
   * `new`, `same-row` (both seen together before) or `same-id` (seen with other content).
   */
  add(id: Fingerprint, row: number): 'new' | 'same-row' | 'same-id';
  readonly size: number;
}

/** Two hashes, each a 32-bit integer with a sign. */
export interface Fingerprint {
  readonly high: number;
  readonly low: number;
}

const SEPARATOR = 31;

const { imul } = Math;

/** FNV-1a and a second multiplicative hash side by side, over the cells and their borders. */
export function fingerprint(cells: readonly string[]): Fingerprint {
  let high = 0x811c9dc5;
  let low = 0x2545f491;
  for (const cell of cells) {
    for (let i = 0; i < cell.length; i += 1) {
      const code = cell.charCodeAt(i);
      high = imul(high ^ code, 0x01000193);
      low = imul(low ^ (code + 0x9e37), 0x85ebca6b);
      low ^= low >>> 15;
    }
    high = imul(high ^ SEPARATOR, 0x01000193);
    low = imul(low ^ SEPARATOR, 0x85ebca6b);
  }
  return { high: mixed(high), low: mixed(low ^ imul(high, 0xc2b2ae35)) };
}

export function createRepeats(): Repeats {
  const shards = Array.from({ length: SHARDS }, createShard);
  let size = 0;
  return {
    add(id, row) {
      const shard = shards[(id.high >>> 16) & (SHARDS - 1)] as Shard;
      const seen = shard.add(id.high, id.low, row);
      if (seen === 'new') size += 1;
      return seen;
    },
    get size() {
      return size;
    },
  };
}

/** Many small tables instead of a large one: each grows by itself, so that memory never holds all of it twice. */
const SHARDS = 64;
const LANES = 3;

type Shard = ReturnType<typeof createShard>;

/** A hash table with open addressing; a place is `high` (0: free), `low` and the row. */
function createShard() {
  let capacity = 64;
  let slots = new Int32Array(capacity * LANES);
  let size = 0;

  function place(table: Int32Array, high: number, low: number): number {
    let at = (low & (table.length / LANES - 1)) * LANES;
    while (table[at] !== 0 && !(table[at] === high && table[at + 1] === low)) {
      at = at + LANES === table.length ? 0 : at + LANES;
    }
    return at;
  }

  function grow(): void {
    const larger = new Int32Array(capacity * 2 * LANES);
    for (let at = 0; at < slots.length; at += LANES) {
      const high = slots[at] ?? 0;
      if (high === 0) continue;
      const free = place(larger, high, slots[at + 1] ?? 0);
      larger[free] = high;
      larger[free + 1] = slots[at + 1] ?? 0;
      larger[free + 2] = slots[at + 2] ?? 0;
    }
    slots = larger;
    capacity *= 2;
  }

  return {
    add(high: number, low: number, row: number): 'new' | 'same-row' | 'same-id' {
      if (size * 4 >= capacity * 3) grow();
      // Zero marks a free place.
      const key = high === 0 ? 1 : high;
      const at = place(slots, key, low);
      if (slots[at] !== 0) return slots[at + 2] === row ? 'same-row' : 'same-id';
      slots[at] = key;
      slots[at + 1] = low;
      slots[at + 2] = row;
      size += 1;
      return 'new';
    },
  };
}

/** MurmurHash3's finaliser: every bit of the input moves half of the output's. */
function mixed(value: number): number {
  let hash = value;
  hash = imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) | 0;
}
