import { flatPlot } from "./flat-plot.ts";
import { globePlot } from "./globe-plot.ts";
import type { Plot } from "./plot.ts";
import { isGlobe, type MapView } from "./projection.ts";

/** How a view draws its tiles. */
export function plotOf(view: MapView): Plot {
  return isGlobe(view) ? globePlot(view) : flatPlot(view);
}
