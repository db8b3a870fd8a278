import { expect, test } from "vitest";
import { printedAddress } from "./printed-address.ts";

test("an address without a host says that it is a view, and one with a host is printed as it is", () => {
  expect(printedAddress("/regions/greater-toronto?q=1")).toBe("view /regions/greater-toronto?q=1");
  expect(printedAddress("https://atlas.example/x")).toBe("https://atlas.example/x");
});
