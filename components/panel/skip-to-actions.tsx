"use client";

/** The bar of actions is always in sight at the foot of a record, but for the keyboard the whole record lies before it. */
export function SkipToActions() {
  return (
    // biome-ignore lint/a11y/useValidAnchor: it leads to a part of the page, without JavaScript too
    <a
      className="skip"
      href="#record-actions"
      onClick={(event) => {
        // A step of its own in the history would keep Back from closing the record.
        event.preventDefault();
        document.getElementById("record-actions")?.focus();
      }}
    >
      Skip to copying, citing and reporting
    </a>
  );
}
