import type { Source } from "pmtiles";
import { expect, test } from "vitest";
import { insistent } from "./archive.ts";

/** A source of which the first requests fail. */
function failing(times: number): Source & { asked: number } {
  const source = {
    asked: 0,
    getKey: () => "test",
    getBytes: async () => {
      source.asked++;
      if (source.asked <= times) throw new TypeError("Failed to fetch");
      return { data: new ArrayBuffer(1) };
    },
  };
  return source;
}

test("a part of an archive that fails to come is asked for again, and in the end its failure is told", async () => {
  const [soon, never] = [failing(2), failing(9)];
  expect((await insistent(soon).getBytes(0, 1)).data.byteLength).toBe(1);
  expect(soon.asked).toBe(3);
  await expect(insistent(never).getBytes(0, 1)).rejects.toThrow("Failed to fetch");
  expect(never.asked).toBe(4);
});

test("what nobody wants any more is not asked for again", async () => {
  const source = failing(9);
  await expect(insistent(source).getBytes(0, 1, AbortSignal.abort())).rejects.toThrow();
  expect(source.asked).toBe(1);
});
