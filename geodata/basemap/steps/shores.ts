import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { run } from "./command.ts";
import { SHORE_BOXES, WIDE_BOXES } from "./focus.ts";
import type { Inputs } from "./inputs.ts";

const FOLDER = fileURLToPath(new URL("../shores", import.meta.url));
const GSHHG = "usr/share/gmt-gshhg";

/** The steps that need shapely or GMT, in Python; each says at the head of its file what it does. */
export function shoreSteps(inputs: Inputs, work: string) {
  const file = (name: string) => join(work, `${name}.geojson`);
  const python = async (script: string, args: readonly string[], data = "gmt-gshhg-full") => {
    const env = { GSHHG_DIR: join(inputs.debian(data), GSHHG) };
    await run(inputs.python, [join(FOLDER, script), ...args], { env, quiet: false });
  };
  return {
    dateline: async () => {
      for (const scale of ["50m", "10m"]) {
        await python("join_dateline.py", [file(`land-${scale}`), file(`land-${scale}-joined`)]);
      }
      await python("join_dateline.py", [file("land-50m"), file("land-50m-whole"), "whole"]);
    },
    land: () => python("land.py", [JSON.stringify(SHORE_BOXES), file("land-10m"), file("land-detail")]),
    lakes: () => python("lakes.py", [file("lakes")], "gmt-gshhg-high"),
    urban: async () => {
      await python("clip_urban.py", [file("urban"), file("land-50m"), file("lakes"), file("urban-50m")]);
      await python("clip_urban.py", [file("urban"), file("land-10m"), file("lakes"), file("urban-10m")]);
      await python("clip_urban.py", [file("urban"), file("land-detail"), "-", file("urban-detail")]);
    },
    borders: async () => {
      for (const name of ["borders", "state-borders"]) {
        await python("mark_water.py", [file(name), file("land-10m"), file("lakes"), "mark", file(`${name}-marked`)]);
      }
      const detail = file("state-borders-detail");
      await python("mark_water.py", [file("state-borders"), file("land-detail"), "-", "bridge", detail]);
    },
    rivers: async () => {
      await python("own_waters.py", [file("rivers"), file("rivers-own")]);
      await python("mark_water.py", [file("rivers"), file("land-10m"), "-", "drop", file("rivers-10m")]);
      await python("mark_water.py", [file("rivers-own"), file("land-detail"), "-", "drop", file("rivers-detail")]);
    },
    places: () =>
      python("keep_dry.py", [
        file("places-chosen"),
        file("land-10m"),
        file("lakes"),
        file("land-detail"),
        JSON.stringify(WIDE_BOXES),
        file("places"),
      ]),
  };
}
