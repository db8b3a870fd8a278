"use client";

import type { StyleSpecification } from "maplibre-gl";
import { useCallback, useMemo, useState } from "react";
import type { Box } from "../../lib/geo/box.ts";
import type { MapAssets } from "../../lib/map/assets.ts";
import { buildStyle } from "../../lib/style/build-style.ts";
import type { MapFeatures } from "../../lib/style/map-features.ts";
import { TOKENS } from "../../lib/style/palettes.ts";
import type { Theme } from "../../lib/style/tokens.ts";

interface Look {
  readonly assets: MapAssets;
  readonly foreign: StyleSpecification | undefined;
  readonly globe: boolean;
  readonly box: Box | null;
  readonly low: boolean;
  readonly theme: Theme;
}

/** The map's style for what is drawn now, and the function that makes it: another one whenever the look changes. */
export function useStyle({ assets, foreign, globe, box, low, theme }: Look, features: MapFeatures) {
  // Once a record was chosen the style keeps what that takes.
  const [steps, setSteps] = useState(false);
  if (features.kept && !steps) setSteps(true);
  const styleOf = useCallback(
    (drawn: MapFeatures) =>
      buildStyle(
        {
          origin: globalThis.location?.origin ?? "",
          assets,
          ground: assets.ground,
          foreign,
          features: drawn,
          globe,
          box,
          low,
          steps: steps || drawn.kept !== null,
        },
        TOKENS[theme],
      ),
    [assets, foreign, globe, box, low, steps, theme],
  );
  const style = useMemo(() => styleOf(features), [styleOf, features]);
  return { style, styleOf };
}
