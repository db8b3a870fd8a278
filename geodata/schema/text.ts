import * as z from "zod";

/** Control characters and invisible format characters, bidirectional overrides among them: nobody could see them. */
const HIDDEN_CHARACTERS = /[\p{Cc}\p{Cf}]/u;

/** Longest EDTF expression accepted: the parser's time grows with sets, and no honest date needs more. */
const LONGEST_EDTF = 64;

/** One run of plain text for readers: no markup, no line breaks, no hidden characters. `max` is in characters. */
export const text = (max: number) =>
  z
    .string()
    .min(1, "is empty; write it or leave the key out")
    .max(max, `is longer than ${max} characters; shorten it`)
    .refine((value) => !HIDDEN_CHARACTERS.test(value), "holds a control or bidirectional character; retype it")
    .refine((value) => value === value.trim(), "begins or ends with a space; remove it");

/** An id: lower-case words joined by single hyphens. It is the file name and never changes. */
export const id = z
  .string()
  .max(80, "is longer than 80 characters; shorten it")
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "is not an id; use lower-case letters, digits and single hyphens");

/** A web address. Only http and https, so that no `javascript:` address can reach a reader. */
export const webAddress = z.url({
  protocol: /^https?$/,
  hostname: z.regexes.domain,
  error: "is not an http or https address; give the publisher's page",
});

/** A calendar day, YYYY-MM-DD. */
export const day = z.iso.date("is not a calendar day; write YYYY-MM-DD");

/**
 * A date in EDTF (ISO 8601-2), as exact as the source and no more. YAML reads a bare year as a number, so a number
 * is taken as its digits. The meaning is checked by the gate, with `lib/time`'s bounds.
 */
export const edtf = z
  .union([z.string(), z.int()])
  .transform(String)
  .pipe(z.string().min(4, "is not an EDTF date").max(LONGEST_EDTF, `is longer than ${LONGEST_EDTF} characters`));

/** A BCP 47 language tag of the kind our sources need: two or three letters and an optional script or region. */
export const language = z
  .string()
  .regex(/^[a-z]{2,3}(?:-[A-Za-z]{2,4})?$/, "is not a language tag; write en, fr or zh");
