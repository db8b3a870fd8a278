/**
 * Links as they have been printed, with what they must show for ever. Only ever add to this list: an entry that has to
 * change means that a link in somebody's story has broken.
 */
import type { View } from "./view.ts";

export interface GoldenLink {
  readonly link: string;
  /** What differs from the default view. */
  readonly shows: Partial<View>;
  /** How the atlas writes the link today, where that differs. */
  readonly rewritten?: string;
}

export const GOLDEN_LINKS: readonly GoldenLink[] = [
  { link: "", shows: {} },
  { link: "program=fox-hunt", shows: { program: ["fox-hunt"] } },
  {
    link: "program=consular-contacts,alleged-stations&bearing=claim&standing=alleged,contradicted,bodies-differ",
    shows: {
      program: ["consular-contacts", "alleged-stations"],
      bearing: ["claim"],
      standing: ["alleged", "contradicted", "bodies-differ"],
    },
  },
  {
    link: "response=denies,none-found&region=greater-toronto,vancouver",
    shows: { response: ["denies", "none-found"], region: ["greater-toronto", "vancouver"] },
  },
  {
    link: "from=2019-06-01&to=2023-05-31&when=certain",
    shows: { from: "2019-06-01", to: "2023-05-31", when: "certain" },
  },
  { link: "known=2023-04-01", shows: { known: "2023-04-01" } },
  { link: "at=3.25/43.65/-79.38&globe=1", shows: { at: { zoom: 3.25, lat: 43.65, lng: -79.38 }, globe: true } },
  { link: "q=consul%20general&theme=dark", shows: { q: "consul general", theme: "dark" } },
  { link: "q=%E6%94%BF%E5%8D%8F", shows: { q: "政协" } },
  {
    link: "?region=ottawa&program=election-claims%2Cfox-hunt&v=1",
    shows: { program: ["election-claims", "fox-hunt"], region: ["ottawa"] },
    rewritten: "program=election-claims,fox-hunt&region=ottawa",
  },
  {
    link: "q=two+words&utm_source=mail",
    shows: { q: "two words" },
    rewritten: "q=two%20words&utm_source=mail",
  },
  { link: "region=ottawa&sort=date", shows: { region: ["ottawa"], sort: "date" } },
  { link: "sort=standing", shows: { sort: "standing" } },
  { link: "sort=place", shows: {}, rewritten: "" },
  {
    link: "at=2/40.123456/199&when=possible&globe=0",
    shows: { at: { zoom: 2, lat: 40.12, lng: -161 } },
    rewritten: "at=2/40.12/-161",
  },
];
