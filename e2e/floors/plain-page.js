/**
 * What both floors have beside their map, without a framework: the records as a list, a checkbox for each program, and the
 * marks that the bench waits for. They have the names that Tielines uses.
 */

/** The records of the atlas as GeoJSON; those without a place have no geometry. */
export async function loadRecords() {
  const response = await fetch("/records.geojson");
  return (await response.json()).features;
}

/** Builds list and checkboxes. `onFilter` gets the features that are left, `onSelect` the one that was chosen. */
export function buildPage(features, { onFilter, onSelect }) {
  const column = new URLSearchParams(location.search).get("column");
  // As wide as the list of Tielines, so that all maps have as many pixels.
  if (column) document.documentElement.style.setProperty("--column", `${column}px`);
  const chosen = new Set();
  const list = document.querySelector("#records");
  const items = features.map((feature) => {
    const item = document.createElement("li");
    const button = document.createElement("button");
    button.append(feature.properties.title);
    button.onclick = () => {
      document.querySelector("#detail").textContent = `${feature.properties.when} · ${feature.properties.stamp}`;
      onSelect(feature);
    };
    item.append(button);
    return item;
  });
  list.append(...items);
  const toggle = (program) => {
    if (!chosen.delete(program)) chosen.add(program);
    const passes = ({ properties }) => chosen.size === 0 || properties.programs.some((id) => chosen.has(id));
    for (const [at, item] of items.entries()) item.hidden = !passes(features[at]);
    onFilter(features.filter(passes));
  };
  const programs = [...new Set(features.flatMap(({ properties }) => properties.programs))].sort();
  document.querySelector("#programs").append(...programs.map((program) => checkbox(program, () => toggle(program))));
}

/** Marks the first drawn frame, once, and each later one by what was asked for. */
export function markDrawn(what, ids) {
  if (what === "glyphs" && performance.getEntriesByName("tielines:glyphs").length > 0) return;
  performance.mark(`tielines:${what}`, { detail: [...ids] });
}

export function eventsOf(features) {
  return features.filter(({ geometry }) => geometry?.type === "Point");
}

export function tiesOf(features) {
  return features.filter(({ geometry }) => geometry?.type === "LineString");
}

function checkbox(text, onChange) {
  const label = document.createElement("label");
  const input = document.createElement("input");
  input.type = "checkbox";
  input.onchange = onChange;
  label.append(input, text);
  return label;
}
