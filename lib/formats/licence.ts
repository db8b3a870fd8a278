/** Under which terms the texts of the dataset may be used. */
export const LICENCE = "CC BY 4.0";

/** The page of the licence. */
export const LICENCE_ADDRESS = "https://creativecommons.org/licenses/by/4.0/";
