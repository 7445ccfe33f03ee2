import "@remix-run/server-runtime";

declare module "@remix-run/server-runtime" {
  interface Future {
    v3_singleFetch: true;
  }
}

declare module "@remix-run/node" {
  interface AppLoadContext extends import("./http/request-context.server").RequestContext {}
}
declare module "@remix-run/server-runtime" {
  interface AppLoadContext extends import("./http/request-context.server").RequestContext {}
}
