import { PREFERENCES_KEY, type ThemeChoice } from "./preferences.ts";

/**
 * Runs in the head of every page, before anything is painted. A link with filters says that they are being applied until the
 * list has done so, and the root element gets the colours that the link or the reader asks for, as `writeTheme` does later. An embed
 * asks the link alone.
 * It is a constant: the security policy allows it by its hash.
 */
export const BEFORE_FIRST_PAINT = [
  "var d=document.documentElement.dataset,q=location.search,p,u",
  "if(q)d.link='filtered'",
  `if(!/^\\/embed(\\/|$)/.test(location.pathname))try{p=JSON.parse(localStorage.getItem('${PREFERENCES_KEY}')).theme}catch(e){}`,
  "p=/^(contrast-)?(light|dark)$/.exec(p)",
  "u=new URLSearchParams(q).getAll('theme').pop()",
  "if(u!='light'&&u!='dark')u=p&&p[2]",
  "if(u)d.theme=u",
  "if(p&&p[1])d.contrast='more'",
].join(";");

/** The two parts of a choice: which theme, if any, and whether with more contrast than the system asks for. */
export function partsOf(choice: ThemeChoice | null): {
  readonly theme: "light" | "dark" | null;
  readonly more: boolean;
} {
  const theme = choice === null ? null : choice.endsWith("dark") ? "dark" : "light";
  return { theme, more: choice?.startsWith("contrast-") ?? false };
}

/** Writes on the root element what its colours follow from: a link's theme wins, the contrast that a reader chose stays. */
export function writeTheme(dataset: DOMStringMap, link: "light" | "dark" | null, choice: ThemeChoice | null): void {
  const { theme, more } = partsOf(choice);
  const shown = link ?? theme;
  if (shown) dataset.theme = shown;
  else delete dataset.theme;
  if (more) dataset.contrast = "more";
  else delete dataset.contrast;
}
