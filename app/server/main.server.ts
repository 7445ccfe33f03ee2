import type { ServerBuild } from "@remix-run/node";
import { env } from "~/http/env.server";
import { openWorld } from "./world.server";

export interface MainOptions {
  /** Loads the current build again after an edit; in development only. */
  reload?: () => Promise<ServerBuild>;
  middleware?: import("express").RequestHandler;
}
