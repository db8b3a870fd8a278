import { luminance } from "./contrast.ts";
import { CONTRAST_DARK, CONTRAST_LIGHT } from "./palette-contrast.ts";
import { DARK } from "./palette-dark.ts";
import { LIGHT } from "./palette-light.ts";
import type { Theme, Tokens } from "./tokens.ts";

/** Applies `change` to every colour of a palette, and keeps what is no colour. */
function recolour(value: unknown, change: (colour: string) => string): unknown {
  if (typeof value === "string") return /^(?:#|rgba)/.test(value) ? change(value) : value;
  if (Array.isArray(value)) return value.map((part) => recolour(part, change));
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([role, part]) => [role, recolour(part, change)]));
}

/** The grey of the same relative luminance (WCAG 2), so that every contrast of the palette stays what it was. */
function greyOf(colour: string): string {
  const alpha = /^rgba\(([^)]+)\)$/.exec(colour)?.[1]?.split(",").map(Number);
  const hex = alpha ? `#${alpha.slice(0, 3).map(twoDigits).join("")}` : colour;
  const linear = luminance(hex);
  const channel = Math.round(255 * (linear <= 0.0031308 ? 12.92 * linear : 1.055 * linear ** (1 / 2.4) - 0.055));
  return alpha ? `rgba(${channel}, ${channel}, ${channel}, ${alpha[3]})` : `#${twoDigits(channel).repeat(3)}`;
}

function twoDigits(channel: number): string {
  return channel.toString(16).padStart(2, "0");
}

/** The palettes by name. The map's style is the same function of each. */
export const TOKENS: Readonly<Record<Theme, Tokens>> = {
  light: LIGHT,
  dark: DARK,
  greyscale: { ...(recolour(LIGHT, greyOf) as Tokens), theme: "greyscale" },
  "contrast-light": CONTRAST_LIGHT,
  "contrast-dark": CONTRAST_DARK,
};
