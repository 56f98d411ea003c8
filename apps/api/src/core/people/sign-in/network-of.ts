import { isIPv6 } from 'node:net';

const GROUPS = 8;

/** The eight 16-bit groups of an IPv6 address, of which `::` stands for as many zeros as are missing. */
function groupsOf(address: string): number[] {
  const plain = address.replace(/%.*$/, '').replace(/(\d+)\.(\d+)\.(\d+)\.(\d+)$/, (_, a, b, c, d) => {
    const pair = (high: string, low: string): string => (Number(high) * 256 + Number(low)).toString(16);
    return `${pair(a as string, b as string)}:${pair(c as string, d as string)}`;
  });
  const [head = '', tail] = plain.split('::');
  const read = (part: string): number[] =>
    part
      .split(':')
      .filter(Boolean)
      .map((group) => parseInt(group, 16));
  const [first, last] = [read(head), read(tail ?? '')];
  const zeros = tail === undefined ? 0 : GROUPS - first.length - last.length;
  return [...first, ...Array<number>(zeros).fill(0), ...last];
}

/**
 * Whom an address stands for when tries are counted: an IPv4 address for itself, also when it is written as
 * `::ffff:203.0.113.9`; an IPv6 address for its /64, the smallest network that a line is given (RFC 6177), since
 * whoever has one has 2^64 addresses to try from.
 */
export function networkOf(address: string): string {
  if (!isIPv6(address)) return address;
  const groups = groupsOf(address);
  const [, , , , , mark = 0, high = 0, low = 0] = groups;
  if (mark === 0xffff && groups.slice(0, 5).every((group) => group === 0)) {
    return [high >> 8, high & 255, low >> 8, low & 255].join('.');
  }
  return `${groups
    .slice(0, 4)
    .map((group) => group.toString(16))
    .join(':')}::/64`;
}
