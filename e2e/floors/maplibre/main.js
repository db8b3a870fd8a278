/** The least that a MapLibre page of the same records does: one clustered source, lines, the same archive as ground. */
import { addProtocol, MapLibreMap, setWorkerUrl } from "maplibre-gl";
import "maplibre-gl/dist/maplibre-gl.css";
import { Protocol } from "pmtiles";
import "../plain-page.css";
import { buildPage, eventsOf, loadRecords, markDrawn, tiesOf } from "../plain-page.js";

setWorkerUrl(WORKER);
addProtocol("pmtiles", new Protocol().tile);

const map = new MapLibreMap({
  container: "map",
  center: [-161, 45],
  zoom: 1,
  maxPitch: 0,
  fadeDuration: 0,
  attributionControl: false,
  style: {
    version: 8,
    sources: { world: { type: "vector", url: `pmtiles://${location.origin}${BASEMAP}`, maxzoom: 6 } },
    layers: [
      { id: "water", type: "background", paint: { "background-color": "#dfe6ea" } },
      { id: "land", type: "fill", source: "world", "source-layer": "land", paint: { "fill-color": "#f6f5f1" } },
      { id: "borders", type: "line", source: "world", "source-layer": "admin0", paint: { "line-color": "#b9b6ad" } },
    ],
  },
});

/** What the next frame has to show before it counts: a mark's name and the ids of events, or of the one chosen record. */
let awaited = null;
const loading = loadRecords();

map.once("style.load", async () => {
  const features = await loading;
  const sources = { events: eventsOf(features), ties: tiesOf(features), selected: [] };
  map.addSource("ties", { type: "geojson", data: collection(sources.ties) });
  map.addSource("events", {
    type: "geojson",
    data: collection(sources.events),
    cluster: true,
    clusterRadius: 50,
    // The ids behind every circle, so that a frame is proved to show the filter's records and no others.
    clusterProperties: {
      ids: [
        ["concat", ["accumulated"], " ", ["get", "ids"]],
        ["get", "id"],
      ],
    },
  });
  map.addSource("selected", { type: "geojson", data: collection([]) });
  map.addLayer({ id: "ties", type: "line", source: "ties", paint: { "line-color": "#3c5aa0", "line-opacity": 0.5 } });
  map.addLayer({
    id: "events",
    type: "circle",
    source: "events",
    paint: { "circle-color": "#d54444", "circle-radius": ["case", ["has", "point_count"], 14, 6] },
  });
  map.addLayer({ id: "selected-tie", type: "line", source: "selected", paint: { "line-width": 3 } });
  map.addLayer({
    id: "selected-event",
    type: "circle",
    source: "selected",
    filter: ["==", ["geometry-type"], "Point"],
    paint: { "circle-opacity": 0, "circle-radius": 18, "circle-stroke-width": 2 },
  });
  awaited = { what: "glyphs", layers: ["events"], ids: idsOf(sources.events) };

  buildPage(features, {
    onFilter: (left) => {
      map.getSource("events").setData(collection(eventsOf(left)));
      map.getSource("ties").setData(collection(tiesOf(left)));
      awaited = { what: "filter", layers: ["events"], ids: idsOf(eventsOf(left)) };
    },
    onSelect: (feature) => {
      const drawn = feature.geometry ? [feature] : [];
      map.getSource("selected").setData(collection(drawn));
      awaited = { what: "select", layers: ["selected-event", "selected-tie"], ids: idsOf(drawn) };
    },
  });
});

map.on("render", () => {
  if (!awaited) return;
  const { what, layers, ids } = awaited;
  const drawn = new Set(
    map
      .queryRenderedFeatures({ layers })
      .flatMap(({ properties }) => (properties.ids ?? properties.id).split(" ").filter(Boolean)),
  );
  if (drawn.size !== ids.size || [...ids].some((id) => !drawn.has(id))) return;
  awaited = null;
  markDrawn(what, ids);
});

function collection(features) {
  return { type: "FeatureCollection", features };
}

function idsOf(features) {
  return new Set(features.map(({ properties }) => properties.id));
}
