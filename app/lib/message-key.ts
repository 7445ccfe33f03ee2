import type * as messages from "../i18n/paraglide/messages.js";

/** Name of a message in the catalogue. Type only: importing it pulls no text into a bundle. */
export type MessageKey = keyof (typeof messages)["m"];
