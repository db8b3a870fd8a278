/** Where the browser keeps what a reader prefers; nothing else of the atlas is stored. */
export const PREFERENCES_KEY = "tielines";

/** The colours that a reader may choose; null follows the system. */
export const THEME_CHOICES = ["light", "dark", "contrast-light", "contrast-dark"] as const;
export type ThemeChoice = (typeof THEME_CHOICES)[number];

/** What a reader has set for every visit. What a link says of the theme wins over it. */
export interface Preferences {
  readonly theme: ThemeChoice | null;
  /** Whether single keys such as [ and ] do something. */
  readonly shortcuts: boolean;
  readonly keyHidden: boolean;
}

export const NO_PREFERENCES: Preferences = { theme: null, shortcuts: true, keyHidden: false };

/** The preferences in a stored text. What cannot be read, or was never set, is as if nothing were preferred. */
export function readPreferences(text: string | null): Preferences {
  const { theme, shortcuts, keyHidden } = parsed(text);
  return {
    theme: THEME_CHOICES.find((choice) => choice === theme) ?? null,
    shortcuts: shortcuts !== false,
    keyHidden: keyHidden === true,
  };
}

/** The text to be stored, or null where there is nothing to remember. */
export function writePreferences({ theme, shortcuts, keyHidden }: Preferences): string | null {
  const set = { ...(theme && { theme }), ...(!shortcuts && { shortcuts }), ...(keyHidden && { keyHidden }) };
  return Object.keys(set).length === 0 ? null : JSON.stringify(set);
}

function parsed(text: string | null): { readonly [Key in keyof Preferences]?: unknown } {
  try {
    const value: unknown = JSON.parse(text ?? "");
    return value !== null && typeof value === "object" ? value : {};
  } catch {
    return {};
  }
}
