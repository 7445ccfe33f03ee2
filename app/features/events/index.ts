/** The door for files a browser may see: how a room declares its events. */
export { defineEvents } from "./define";
