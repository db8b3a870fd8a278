"use client";

import type { StyleSpecification } from "maplibre-gl";
import { usePathname, useRouter } from "next/navigation";
import { useCallback, useMemo, useRef, useState, useSyncExternalStore } from "react";
import { visibleRows } from "../../lib/atlas/filter.ts";
import { focusOf, rowsAround } from "../../lib/atlas/focus.ts";
import { boxCount, boxWords } from "../../lib/atlas/in-box.ts";
import { ledgerOf } from "../../lib/atlas/ledger.ts";
import { listOrder } from "../../lib/atlas/order.ts";
import type { AtlasMapData, PlaceRow } from "../../lib/atlas/row.ts";
import type { InView } from "../../lib/atlas/view-summary.ts";
import type { MapFailure } from "../../lib/map/failure.ts";
import type { Hit } from "../../lib/map/pick.ts";
import { roundCamera } from "../../lib/view/camera.ts";
import { linkFrom } from "../../lib/view/embed.ts";
import { lookOf, selectionOf } from "../../lib/view/scope.ts";
import { hrefFor, setCamera } from "../../lib/view/transitions.ts";
import { useAtlas } from "../explorer/atlas-context.tsx";
import { useTellSeen } from "../explorer/seen-context.tsx";
import { useFilter } from "../explorer/use-filter.ts";
import { useKnown, useKnownRows, useTotals } from "../explorer/use-known.ts";
import { useView } from "../explorer/use-view.ts";
import { currentQuery, serverQuery, subscribeFirst } from "../explorer/view-store.ts";
import { GroundNotice, type GroundReport } from "./ground-notice.tsx";
import { MapCanvas } from "./map-canvas.tsx";
import { MapCaption } from "./map-caption.tsx";
import furniture from "./map-furniture.module.css";
import { MapKey } from "./map-key.tsx";
import styles from "./map-pane.module.css";
import { NoPlaceShelf } from "./no-place-shelf.tsx";
import { markLatest, markOnce } from "./timeline-marks.ts";
import { useTheme } from "./use-theme.ts";
import { ViewSummary } from "./view-summary.tsx";

/**
 * The map with its key and its caption: what the list shows, drawn. An embed says in its own words what the caption says, and leaves the
 * page around it its gestures.
 */
export function MapScene({
  data,
  places,
  foreign,
  embedded,
  shown,
  onShown,
  onFailure,
}: {
  data: AtlasMapData;
  places: ReadonlyMap<string, PlaceRow>;
  foreign: { readonly style?: StyleSpecification | undefined; readonly problem: string | null };
  /** Whether this is a frame in another site's page. */
  embedded: boolean;
  /** Readers see what was asked for; until then nothing is said of the ground. */
  shown: boolean;
  onShown: (shown: boolean) => void;
  onFailure: (reason: MapFailure) => void;
}) {
  const { assets, regions } = useAtlas();
  // Told before the list, so that the map's worker is busy while the list is drawn.
  useSyncExternalStore(subscribeFirst, currentQuery, serverQuery);
  const known = useKnown();
  const all = useKnownRows(data.rows, known);
  const totals = useTotals(known);
  const { view, unknown, scope, selection, change } = useView();
  const [ground, setGround] = useState<GroundReport | null>(null);
  const theme = useTheme(view.theme);
  const router = useRouter();
  const pathname = usePathname();

  const filter = useFilter(view);
  const tellSeen = useTellSeen();
  const rows = useMemo(() => visibleRows(all, filter, scope, places), [all, filter, scope, places]);
  const unboxed = useMemo(
    () => (filter.box ? visibleRows(all, { ...filter, box: null }, scope, places) : rows),
    [all, filter, scope, places, rows],
  );
  const current = all.find((row) => row.type === selection?.type && row.id === selection.id);
  // A record that the filters of its link would hide is still what the reader came for: it is drawn with the rest.
  const drawn = useMemo(() => (current && !rows.includes(current) ? [...rows, current] : rows), [rows, current]);
  const tieOrder = useMemo(
    () => listOrder(drawn, places, view.sort).flatMap(({ type, id }) => (type === "tie" ? [id] : [])),
    [drawn, places, view.sort],
  );
  const selected = useMemo(
    () => selection ?? (scope?.key === "place" ? { type: "place" as const, id: scope.id } : null),
    [selection, scope],
  );
  // Another page is another thing to look at, and so is a region; other filters on the same page are not.
  const region = view.region.join(",");
  const focus = useMemo(
    () =>
      focusOf(selectionOf(pathname), lookOf(pathname, region.split(",").filter(Boolean)), data.rows, places, regions),
    [pathname, region, data, places, regions],
  );

  const inRecord = selection !== null;
  const onSelect = useCallback(
    ({ kind, id }: Hit) => {
      const { path } = linkFrom(pathname, kind === "tie" ? `/ties/${id}` : `/places/${id}`);
      const href = hrefFor(path, { ...view, at: null }, unknown);
      // Record to record replaces, so that Back leads to the list.
      if (kind === "tie" && inRecord) router.replace(href);
      else router.push(href);
    },
    [router, view, unknown, pathname, inRecord],
  );
  const onCamera = useCallback(
    (camera: { zoom: number; lat: number; lng: number }) => change(setCamera(view, roundCamera(camera)), "replace"),
    [change, view],
  );
  const [inView, setInView] = useState<InView | null>(null);
  const drawnPath = useRef(pathname);
  const announce = (glyphIds: readonly string[]) => {
    if (!markOnce("tielines:glyphs")) {
      markLatest(drawnPath.current === pathname ? "tielines:filter" : "tielines:select", glyphIds);
    }
    drawnPath.current = pathname;
  };

  return (
    <>
      <div className={styles.stage}>
        <MapCanvas
          assets={assets}
          foreign={foreign.style}
          rows={drawn}
          places={places}
          tieOrder={tieOrder}
          selected={selected}
          focus={focus}
          camera={view.at}
          theme={theme}
          globe={view.globe}
          box={filter.box}
          embedded={embedded}
          title={`Map of ${drawn.length} records; the list beside it holds the same records`}
          onSelect={onSelect}
          onGlobe={() => change({ ...view, globe: !view.globe })}
          onCamera={onCamera}
          onBox={(box) => change({ ...view, box })}
          onSeen={tellSeen}
          onDrawn={announce}
          onRest={setInView}
          onShown={onShown}
          onGround={(state, again) => setGround({ state, again })}
          onFailure={onFailure}
        />
        <MapKey
          rows={current?.type === "event" ? rowsAround(current, drawn, places) : drawn}
          close={focus !== null && current?.type !== "tie"}
          placed={view.at !== null || view.globe}
        />
        {!embedded && <NoPlaceShelf rows={unboxed} boxed={filter.box !== null} places={places} />}
      </div>
      <ViewSummary rows={rows} inView={inView} scope={scope} places={places} />
      {embedded ? (
        <div className={furniture.below}>
          {foreign.problem && <p>{foreign.problem}</p>}
          <GroundNotice ground={shown ? ground : null} />
        </div>
      ) : (
        <MapCaption
          current={current}
          scope={scope}
          view={view}
          ledger={ledgerOf(rows, totals)}
          boxed={filter.box && boxWords(boxCount(unboxed, filter.box, places))}
          note={foreign.problem}
          ground={shown ? ground : null}
          known={known}
          shown={current ? [current] : rows}
        />
      )}
    </>
  );
}
