import { PrintedFrom } from "../components/ui/printed-from.tsx";
import { lastChange, loadAtlas } from "../lib/server/atlas.ts";

/** The last lines of every printed page: which data it shows, of which day, and where it was printed from. Not on the screen. */
export function PrintColophon() {
  const atlas = loadAtlas();
  const { site, version } = atlas;
  const latest = lastChange(atlas);
  return (
    <div className="colophon">
      <p>
        {site.name}: {site.title}. Being on this map is not evidence of wrongdoing. Numbers count records in this atlas,
        not incidents, and not proof.
      </p>
      <p>
        Data version {version}
        {latest && (
          <>
            , last changed on <time dateTime={latest}>{latest}</time>
          </>
        )}
        . <PrintedFrom />
      </p>
    </div>
  );
}
