import type { Furniture } from "./home.ts";

/**
 * How much of a map lies under the caption at its top and the key at its bottom, measured where they stand now. They carry
 * `data-furniture` and lie in the same section as the map.
 */
export function furnitureOver(container: HTMLElement): Furniture {
  const map = container.getBoundingClientRect();
  const edge = (name: "top" | "bottom") => {
    const box = container.closest("section")?.querySelector(`[data-furniture="${name}"]`)?.getBoundingClientRect();
    // On a phone the caption stands below the map instead of on it, and of the key there is but a button in the corner.
    if (!box || box.bottom <= map.top || box.top >= map.bottom || box.width < map.width / 3) return 0;
    return name === "top" ? box.bottom - map.top : map.bottom - box.top;
  };
  return { top: edge("top"), bottom: edge("bottom") };
}
