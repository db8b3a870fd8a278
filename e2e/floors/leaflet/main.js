/** The least that a Leaflet page of the same records does: clustered markers, lines on canvas, land as GeoJSON below them. */
import L from "leaflet";
import "leaflet.markercluster";
import "leaflet/dist/leaflet.css";
import "leaflet.markercluster/dist/MarkerCluster.css";
import "leaflet.markercluster/dist/MarkerCluster.Default.css";
import "../plain-page.css";
import { buildPage, eventsOf, loadRecords, markDrawn, tiesOf } from "../plain-page.js";

const map = L.map("map", { preferCanvas: true, attributionControl: false, maxZoom: 10 }).setView([45, -161], 2);
const icon = L.divIcon({ className: "event", iconSize: [12, 12] });
const group = L.markerClusterGroup({ maxClusterRadius: 50 }).addTo(map);
let lines = null;
let ring = null;

fetch("/land.geojson")
  .then((response) => response.json())
  .then((land) => {
    const style = { stroke: false, fillColor: "#f6f5f1", fillOpacity: 1 };
    L.geoJSON(land, { interactive: false, style }).addTo(map).bringToBack();
  });

loadRecords().then((features) => {
  const markers = new Map(
    eventsOf(features).map(({ geometry, properties }) => [
      properties.id,
      L.marker(geometry.coordinates.toReversed(), { icon, title: properties.title }),
    ]),
  );
  const draw = (what, left) => {
    const ids = eventsOf(left).map(({ properties }) => properties.id);
    const shown = ids.map((id) => markers.get(id));
    group.clearLayers();
    group.addLayers(shown);
    lines?.remove();
    lines = L.geoJSON(tiesOf(left), { interactive: false, style: { color: "#3c5aa0", weight: 1, opacity: 0.5 } });
    lines.addTo(map);
    // Elements are there at once; the next frame shows them.
    requestAnimationFrame(() => isShown(shown) && markDrawn(what, ids));
  };
  draw("glyphs", features);

  buildPage(features, {
    onFilter: (left) => draw("filter", left),
    onSelect: ({ geometry, properties }) => {
      ring?.remove();
      const positions = (geometry?.type === "Point" ? [geometry.coordinates] : (geometry?.coordinates ?? [])).map(
        (position) => position.toReversed(),
      );
      ring = positions.length > 1 ? L.polyline(positions) : positions[0] ? L.circleMarker(positions[0]) : null;
      ring?.addTo(map);
      requestAnimationFrame(() => markDrawn("select", [properties.id]));
    },
  });
});

/** Whether the elements on the map stand for these markers, each alone or in its cluster, and for no others. */
function isShown(markers) {
  const standing = new Set(markers.map((marker) => group.getVisibleParent(marker)));
  const counted = [...standing].reduce((sum, mark) => sum + (mark?.getChildCount?.() ?? 1), 0);
  const elements = document.querySelectorAll(".leaflet-marker-pane > *").length;
  return !standing.has(null) && counted === markers.length && elements === standing.size;
}
