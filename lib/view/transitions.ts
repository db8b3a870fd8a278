import { type Camera, roundCamera } from "./camera.ts";
import { writeView } from "./codec.ts";
import { type ListKey, orderItems } from "./lists.ts";
import type { Pairs } from "./migrate.ts";
import { DEFAULT_VIEW, type View } from "./view.ts";

/** The view with an id put into one of its lists, or taken out if it was in. */
export function toggle<Key extends ListKey>(view: View, key: Key, id: View[Key][number]): View {
  const items: readonly string[] = view[key];
  const next = items.includes(id) ? items.filter((item) => item !== id) : [...items, id];
  return { ...view, [key]: orderItems(key, next) };
}

/** The view with another range of days, YYYY-MM-DD or null for open; days in the wrong order are exchanged. */
export function setRange(view: View, from: string | null, to: string | null): View {
  return from !== null && to !== null && from > to ? { ...view, from: to, to: from } : { ...view, from, to };
}

/** The view with the map resting elsewhere, rounded as links hold it; null for home. */
export function setCamera(view: View, camera: Camera | null): View {
  return { ...view, at: camera && roundCamera(camera) };
}

/** The view without filters; order, camera, globe and theme stay, because they hide no record. */
export function clearFilters({ sort, at, globe, theme }: View): View {
  return { ...DEFAULT_VIEW, sort, at, globe, theme };
}

/** Whether anything in the view may hide a record or change what is said of it. `when` alone does neither. */
export function hasFilters(view: View): boolean {
  return writeView({ ...clearFilters(view), when: view.when }) !== writeView(view);
}

/** The address of a path in this view: its query keeps the unknown keys of the link that the reader came by. */
export function hrefFor(path: string, view: View, unknown: Pairs = []): string {
  const query = writeView(view, unknown);
  return query === "" ? path : `${path}?${query}`;
}
