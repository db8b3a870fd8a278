import { SCALES } from "../export/png.ts";
import { SHAPES, STILL_THEMES } from "../export/still.ts";
import { VIEW_PARAMETERS } from "./still-view.ts";

/** What `npm run still -- --help` prints. */
export const STILL_HELP = `Makes pictures of views, the same that the export studio makes, without a hand on it.

  npm run still -- "<view>" [options] --out file.png|svg|pdf|zip
  npm run still -- --list file.txt [options] [--out folder/]

A view is an address of any host (path and query count), a path or a query:
  "https://example.org/regions/ottawa?bearing=claim"   /events/<id>   "?program=fox-hunt"   "program=fox-hunt"
Its query may hold ${VIEW_PARAMETERS.join(", ")}.

Options
  --out FILE        what to write; its ending says what it is: a picture (.png, .svg, .pdf) or a story kit (.zip).
                    A folder (ending in a slash) gets a PNG with the name that the studio gives it. As a rule: ./
  --shape SHAPE     ${Object.keys(SHAPES).join(", ")}; as a rule the first
  --scale TIMES     ${SCALES.join(", ")}; for .png; as a rule the first
  --theme COLOURS   ${STILL_THEMES.join(", ")}; as a rule what the view says, else the first
  --title TEXT      instead of the title that the view suggests; the credit then says that it is an editor's
  --subtitle TEXT   the same; "" for none
  --no-key          without the legend
  --no-scale        without the scale bar
  --no-locator      without the inset map
  --no-names        without the names of the ground's places
  --outlines        letters as shapes instead of text; for .svg
  --list FILE       a view in each line, with options after it that count more than the command's own; # begins a
                    comment, quotes keep words together. --out is then the folder that the lines' files start from.
  --help            this

Stamps, caveat and credit cannot be left out. Progress, notes and errors go to standard error. The exit code is 0 where all
was made, 1 where something failed, and 2 where the command cannot be carried out as it stands.
`;
