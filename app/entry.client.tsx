import { RemixBrowser } from "@remix-run/react";
import { StrictMode, startTransition } from "react";
import { hydrateRoot } from "react-dom/client";
import { speakDocumentLanguage } from "./i18n/browser";

speakDocumentLanguage();

/**
 * Begins the decoding of the page's data, which `RemixBrowser` announces by throwing its promise before anything else.
 * Hydration must not meet it: an early click or key would make React give up on the page for good (its error 345).
 */
async function dataDecoded(): Promise<void> {
  try {
    RemixBrowser({});
  } catch (thrown) {
    if (thrown instanceof Promise) await thrown;
  }
}

void dataDecoded().then(() =>
  startTransition(() => {
    hydrateRoot(
      document,
      <StrictMode>
        <RemixBrowser />
      </StrictMode>,
    );
  }),
);
