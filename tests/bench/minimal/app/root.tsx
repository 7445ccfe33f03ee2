import { Links, Meta, Outlet, Scripts } from "@remix-run/react";

/** The smallest page Remix can make: what the framework itself costs on the machine at hand. */
export default function App() {
  return (
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <Meta />
        <Links />
      </head>
      <body>
        <Outlet />
        <Scripts />
      </body>
    </html>
  );
}
