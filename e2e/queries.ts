/** Queries of the atlas by chance, but the same ones for the same seed. */

/** What readers can filter by, as it stands in addresses. */
const CHOICES = {
  program:
    "consular-contacts election-claims alleged-stations fox-hunt association-visits city-partnerships talent-plans official-acts other-records",
  bearing: "claim official-act background",
  standing: "established found charged alleged reported documented not-upheld contradicted bodies-differ",
  response: "denies disputes-part confirms explains no-comment no-reply none-found",
  region:
    "greater-toronto ottawa calgary vancouver new-york beijing shanxi heilongjiang hong-kong shanghai canada china",
  q: "toronto list MP",
} as const;

/** Queries of one filter, or of two. */
export function someQueries(count: number, seed: number): string[] {
  const chance = mulberry32(seed);
  const below = (limit: number) => Math.floor(chance() * limit);
  const pick = (ids: string, most: number) => {
    const left = ids.split(" ");
    return Array.from({ length: 1 + below(most) }, () => left.splice(below(left.length), 1)[0]).join(",");
  };
  const years = () => {
    const from = 1985 + below(40);
    return `from=${from}-01-01&to=${from + below(10)}-12-31`;
  };
  const filter = () => {
    const key = Object.keys(CHOICES)[below(7)] as keyof typeof CHOICES | undefined;
    if (key === undefined) return years();
    return `${key}=${pick(CHOICES[key], key === "q" ? 1 : 4)}`;
  };
  return Array.from({ length: count }, () => {
    const [one, other] = [filter(), filter()];
    return below(2) === 0 || one.split("=")[0] === other.split("=")[0] ? `/?${one}` : `/?${one}&${other}`;
  });
}

/** Bryce's and Ettinger's small generator: numbers from 0 up to 1. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
