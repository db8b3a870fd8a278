import { describe, expect, test } from "vitest";
import { migrate, UPGRADES, type Upgrade } from "./migrate.ts";
import { FORMAT_VERSION } from "./view.ts";

test("there is one upgrade from every earlier version", () => {
  expect(UPGRADES.map(({ from }) => from)).toEqual(Array.from({ length: FORMAT_VERSION - 1 }, (_, i) => i + 1));
});

describe("a chain of upgrades", () => {
  const rename = (from: number, before: string, after: string): Upgrade => ({
    from,
    apply: (pairs) => pairs.map(([key, value]) => [key === before ? after : key, value]),
  });
  const chain = [rename(2, "b", "c"), rename(1, "a", "b")];

  test("begins at the link's version and runs in order; no version means 1", () => {
    expect(migrate([["a", "x"]], chain, 3).pairs).toEqual([["c", "x"]]);
    const second = [
      ["v", "2"],
      ["a", "x"],
      ["b", "y"],
    ] as const;
    expect(migrate(second, chain, 3).pairs).toEqual([
      ["v", "2"],
      ["a", "x"],
      ["c", "y"],
    ]);
    const current = [
      ["v", "3"],
      ["b", "x"],
    ] as const;
    expect(migrate(current, chain, 3)).toEqual({ pairs: current });
  });

  test.each(["4", "0", "-1", "1.5", "one", "99999999999999999999"])(
    "leaves version %s as it is and says so",
    (version) => {
      const pairs = [
        ["v", version],
        ["a", "x"],
      ] as const;
      expect(migrate(pairs, chain, 3)).toMatchObject({ pairs, problem: { value: version } });
    },
  );
});
