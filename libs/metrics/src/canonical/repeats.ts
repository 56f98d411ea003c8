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
  let capacity = 1 << 12;
  let slots = new Int32Array(capacity * 3);
  let size = 0;

  function place(table: Int32Array, room: number, high: number, low: number): number {
    let at = (low & (room - 1)) * 3;
    while (table[at] !== 0 && !(table[at] === high && table[at + 1] === low)) {
      at = at + 3 === room * 3 ? 0 : at + 3;
    }
    return at;
  }

  function grow(): void {
    const larger = new Int32Array(capacity * 2 * 3);
    for (let at = 0; at < slots.length; at += 3) {
      const high = slots[at] ?? 0;
      if (high === 0) continue;
      larger.set(slots.subarray(at, at + 3), place(larger, capacity * 2, high, slots[at + 1] ?? 0));
    }
    slots = larger;
    capacity *= 2;
  }

  return {
    add(id, row) {
      if (size * 4 >= capacity * 3) grow();
      // Zero marks a free place.
      const high = id.high | 0 || 1;
      const low = id.low | 0;
      const at = place(slots, capacity, high, low);
      if (slots[at] !== 0) return slots[at + 2] === (row | 0) ? 'same-row' : 'same-id';
      slots[at] = high;
      slots[at + 1] = low;
      slots[at + 2] = row;
      size += 1;
      return 'new';
    },
    get size() {
      return size;
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
