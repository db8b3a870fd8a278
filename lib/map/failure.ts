import { GPUInitializationError } from "maplibre-gl";

/** Why there is no map, or no longer: the rest of the page goes on without it. */
export type MapFailure = "no-webgl2" | "graphics" | "worker" | "silent" | "timeout" | "error";

/** What an error of the map means for it; null for one that it survives, such as a missing tile. */
export function fatal(error: unknown): MapFailure | null {
  if (error instanceof GPUInitializationError) return "no-webgl2";
  // MapLibre gives this error no class of its own (src/util/actor.ts, 6.17).
  if (error instanceof Error && error.message.startsWith("Worker failed to load")) return "worker";
  return null;
}
