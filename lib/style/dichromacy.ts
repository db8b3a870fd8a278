import type { Rgb } from "./ciede2000.ts";

/**
 * Who sees the colours: everybody, or somebody without one of the three cones. The matrices are those of Machado,
 * Oliveira and Fernandes, "A physiologically-based model for simulation of color vision deficiency", IEEE Transactions
 * on Visualization and Computer Graphics 15(6), 2009, for severity 1.0; they apply to linear sRGB.
 */
export const VISION = {
  normal: [
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
} as const satisfies Record<string, readonly [Rgb, Rgb, Rgb]>;

export type Vision = keyof typeof VISION;

/** What of a colour written as #rrggbb is left: linear sRGB, as far as a screen can show it. */
export function seenAs(hex: string, vision: Vision): Rgb {
  const [red, green, blue] = [1, 3, 5].map((at) => linear(Number.parseInt(hex.slice(at, at + 2), 16) / 255)) as [
    number,
    number,
    number,
  ];
  const channel = (row: Rgb) => Math.min(1, Math.max(0, row[0] * red + row[1] * green + row[2] * blue));
  const [first, second, third] = VISION[vision];
  return [channel(first), channel(second), channel(third)];
}

/** A channel of sRGB without its curve (IEC 61966-2-1). */
function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
