/** CIELAB: lightness 0 to 100, then green to red and blue to yellow. */
export type Lab = readonly [number, number, number];
export type Rgb = readonly [number, number, number];

/** The white of sRGB, D65. */
const WHITE = [0.95047, 1, 1.08883] as const;

/** CIELAB (CIE 15) of a colour in linear sRGB (IEC 61966-2-1), channels 0 to 1. */
export function lab([red, green, blue]: Rgb): Lab {
  const x = bend((0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / WHITE[0]);
  const y = bend((0.2126729 * red + 0.7151522 * green + 0.072175 * blue) / WHITE[1]);
  const z = bend((0.0193339 * red + 0.119192 * green + 0.9503041 * blue) / WHITE[2]);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

function bend(part: number): number {
  return part > 216 / 24389 ? Math.cbrt(part) : (24389 / 27 / 116) * part + 16 / 116;
}

/**
 * CIEDE2000 colour difference with all weights 1, by the steps of Sharma, Wu and Dalal, "The CIEDE2000 color-difference
 * formula: implementation notes, supplementary test data, and mathematical observations", Color Research and
 * Application 30(1), 2005. About 1 is the least that can be seen.
 */
export function ciede2000([l1, a1, b1]: Lab, [l2, a2, b2]: Lab): number {
  const greyness = 0.5 * (1 - saturating((Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2));
  const [c1, h1] = polar(a1 * (1 + greyness), b1);
  const [c2, h2] = polar(a2 * (1 + greyness), b2);

  const grey = c1 * c2 === 0;
  // The shorter way round the circle of hues.
  const turn = grey ? 0 : ((h2 - h1 + 540) % 360) - 180;
  const dL = l2 - l1;
  const dC = c2 - c1;
  const dH = 2 * Math.sqrt(c1 * c2) * sin(turn / 2);

  const l = (l1 + l2) / 2;
  const c = (c1 + c2) / 2;
  const h = meanHue(h1, h2, grey);
  const t = 1 - 0.17 * cos(h - 30) + 0.24 * cos(2 * h) + 0.32 * cos(3 * h + 6) - 0.2 * cos(4 * h - 63);
  const sL = 1 + (0.015 * (l - 50) ** 2) / Math.sqrt(20 + (l - 50) ** 2);
  const sC = 1 + 0.045 * c;
  const sH = 1 + 0.015 * c * t;
  const rotation = -2 * saturating(c) * sin(60 * Math.exp(-(((h - 275) / 25) ** 2)));
  return Math.sqrt((dL / sL) ** 2 + (dC / sC) ** 2 + (dH / sH) ** 2 + rotation * (dC / sC) * (dH / sH));
}

function saturating(chroma: number): number {
  return Math.sqrt(chroma ** 7 / (chroma ** 7 + 25 ** 7));
}

/** Chroma, and hue from 0 to 360. */
function polar(a: number, b: number): readonly [number, number] {
  return [Math.hypot(a, b), (degrees(Math.atan2(b, a)) + 360) % 360];
}

function meanHue(h1: number, h2: number, grey: boolean): number {
  if (grey) return h1 + h2;
  if (Math.abs(h1 - h2) <= 180) return (h1 + h2) / 2;
  return h1 + h2 < 360 ? (h1 + h2 + 360) / 2 : (h1 + h2 - 360) / 2;
}

function degrees(radians: number): number {
  return (radians * 180) / Math.PI;
}

function sin(angle: number): number {
  return Math.sin((angle * Math.PI) / 180);
}

function cos(angle: number): number {
  return Math.cos((angle * Math.PI) / 180);
}
