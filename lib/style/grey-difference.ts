import type { Grey } from "./soft-pen.ts";

type Pick = (...values: number[]) => number;

/**
 * The widest WCAG 2 contrast that two pictures of one size have anywhere, without colour. Each pixel is compared with
 * what is most like it up to `reach` pixels away: a ring that is just a little wider than another is no difference.
 */
export function widestContrast(one: Grey, other: Grey, reach: number): number {
  return Math.max(oneWay(one, other, reach), oneWay(other, one, reach));
}

function oneWay(one: Grey, other: Grey, reach: number): number {
  const lightest = spread(other, reach, Math.max);
  const darkest = spread(other, reach, Math.min);
  const contrasts = one.map((row, y) =>
    row.map((light, x) => {
      const [high, low] = [lightest[y]?.[x] ?? light, darkest[y]?.[x] ?? light];
      return Math.max((light + 0.05) / (high + 0.05), (low + 0.05) / (light + 0.05));
    }),
  );
  return Math.max(1, ...contrasts.map((row) => Math.max(...row)));
}

/** Of each pixel and all around it the one that `pick` takes. */
function spread(grey: Grey, reach: number, pick: Pick): Grey {
  if (reach === 0) return grey;
  const across = grey.map((row) => row.map((value, x) => pick(value, row[x - 1] ?? value, row[x + 1] ?? value)));
  const around = across.map((row, y) => {
    const [above, under] = [across[y - 1] ?? row, across[y + 1] ?? row];
    return row.map((value, x) => pick(value, above[x] ?? value, under[x] ?? value));
  });
  return spread(around, reach - 1, pick);
}
