import { NOT_SCORED_TONE, tierTones } from './tier-tones.js';

type Colour = readonly [number, number, number];

/** Machado, Oliveira and Fernandes (2009), severity 1, on linear RGB. */
const DEFICIENCIES: Readonly<Record<string, readonly Colour[]>> = {
  none: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

function linear(hex: string): Colour {
  const channel = (at: number): number => {
    const value = parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

function seen(hex: string, matrix: readonly Colour[]): Colour {
  const colour = linear(hex);
  const [r = 0, g = 0, b = 0] = matrix.map((row) =>
    Math.min(1, Math.max(0, row[0] * colour[0] + row[1] * colour[1] + row[2] * colour[2])),
  );
  return [r, g, b];
}

/** CIE 1976 L*a*b*, white point D65. */
function lab([r, g, b]: Colour): Colour {
  const f = (t: number): number => (t > 216 / 24389 ? Math.cbrt(t) : (24389 / 27 / 116) * t + 16 / 116);
  const x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047);
  const y = f(0.2126 * r + 0.7152 * g + 0.0722 * b);
  const z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

function distance(a: string, b: string, matrix: readonly Colour[]): number {
  const [p, q] = [lab(seen(a, matrix)), lab(seen(b, matrix))];
  return Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);
}

function contrast(a: string, b: string): number {
  const luminance = (hex: string): number => {
    const [r, g, blue] = linear(hex);
    return 0.2126 * r + 0.7152 * g + 0.0722 * blue;
  };
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

describe('tier tones', () => {
  it.each(Object.entries(DEFICIENCIES))('stay apart for eyes with %s (four tiers and none)', (_, matrix) => {
    const fills = [...tierTones(4), NOT_SCORED_TONE].map((tone) => tone.fill);
    const distances = fills.flatMap((fill, index) =>
      fills.slice(index + 1).map((other) => distance(fill, other, matrix)),
    );
    // A distance of 2.3 is just noticeable (Mahy 1994); bars far apart on a page need more.
    expect(Math.min(...distances)).toBeGreaterThan(10);
  });

  it.each([2, 3, 4, 5, 6])(
    'chips of %i tiers are read with the contrast WCAG 2.2 asks of small text',
    (tiers) => {
      for (const tone of tierTones(tiers)) {
        expect(contrast(tone.ink, tone.pale)).toBeGreaterThanOrEqual(4.5);
        expect(contrast(tone.ink, '#ffffff')).toBeGreaterThanOrEqual(4.5);
      }
    },
  );

  it('puts blue first and vermilion last, whatever their number', () => {
    for (const tiers of [2, 3, 4, 5]) {
      const tones = tierTones(tiers);
      expect(tones).toHaveLength(tiers);
      expect(tones[0]).toBe(tierTones(2)[0]);
      expect(tones.at(-1)).toBe(tierTones(2)[1]);
    }
  });

  it('refuses more tiers than there are tones', () => {
    expect(() => tierTones(7)).toThrow(RangeError);
  });
});
