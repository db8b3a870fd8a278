"use client";

import { useState } from "react";
import type { Citable } from "../../lib/formats/cite.ts";
import { ExportButton } from "../export/export-button.tsx";
import button from "../ui/button.module.css";
import { CiteDialog } from "./cite-dialog.tsx";
import styles from "./panel-actions.module.css";

/** Copy the link; report an error or send an answer. Without a contact the text to send is copied instead. */
export function PanelActions({
  body,
  contact,
  citable,
  address,
}: {
  body: string;
  contact: string | null;
  citable: Omit<Citable, "url" | "accessed">;
  address: string;
}) {
  const [said, setSaid] = useState("");
  const copy = async (text: string, done: string) => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid(done);
    } catch {
      setSaid("This browser did not allow copying; copy the address from the address bar.");
    }
  };
  const report = () => `${body}\nLink: ${window.location.href}`;
  return (
    <section className={styles.actions} id="record-actions" data-actions aria-label="This record" tabIndex={-1}>
      <div className={styles.row}>
        <button type="button" className={button.primary} onClick={() => copy(window.location.href, "Link copied.")}>
          Copy link
        </button>
        <CiteDialog page={citable} address={address} />
        <ExportButton className={button.action} />
        {contact?.includes("@") ? (
          <a
            className={button.action}
            href={`mailto:${contact.replace(/^mailto:/, "")}?subject=${encodeURIComponent("Error or reply")}&body=${encodeURIComponent(body)}`}
          >
            Report an error or reply
          </a>
        ) : contact ? (
          <a className={button.action} href={contact} rel="noopener noreferrer external">
            Report an error or reply
          </a>
        ) : (
          <button
            type="button"
            className={button.action}
            onClick={() =>
              copy(report(), "Copied. No contact is set for this site; send the text to whoever publishes it.")
            }
          >
            Report an error or reply
          </button>
        )}
      </div>
      <p role="status">{said}</p>
    </section>
  );
}
