import { fileURLToPath } from "node:url";

const folder = (name: string) => fileURLToPath(new URL(`./${name}`, import.meta.url));

/** The same short names as `paths` in tsconfig.json, for Vite and vitest. */
export const alias = [
  { find: /^~\//, replacement: `${folder("app")}/` },
  { find: /^@db\//, replacement: `${folder("db")}/` },
  { find: /^@search\//, replacement: `${folder("search")}/` },
  { find: /^@seeds\//, replacement: `${folder("seeds")}/` },
  { find: /^@tests\//, replacement: `${folder("tests")}/` },
];
