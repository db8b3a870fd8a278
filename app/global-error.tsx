"use client";

/** The last resort, without the site's own frame: it must not depend on anything that may be what broke. */
export default function GlobalError() {
  return (
    <html lang="en">
      <body>
        <main>
          <h1>This page stopped because of an error</h1>
          <p>
            No record is lost. <a href="/">Open the list of records</a>
          </p>
        </main>
      </body>
    </html>
  );
}
