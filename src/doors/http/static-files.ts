import { readFile } from "node:fs/promises";
import { extname, resolve, sep } from "node:path";

/** A file of the web app, ready to be sent. */
export interface StaticFile {
  readonly bytes: Uint8Array;
  readonly type: string;
  /** `immutable` for files whose name carries a digest of their content. */
  readonly caching: string;
}

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
  ".webmanifest": "application/manifest+json",
  ".txt": "text/plain; charset=utf-8",
};

/** A name with at least eight letters or digits of a digest before its ending, as the bundler writes it. */
const HASHED = /[-.][A-Za-z0-9_-]{8,}\.\w+$/;

/** The file of the web app at a path of the address, or undefined; only known types under the root are given out. */
export async function staticFile(root: string, urlPath: string): Promise<StaticFile | undefined> {
  const type = TYPES[extname(urlPath)];
  const path = pathUnder(root, urlPath);
  if (type === undefined || path === undefined) return undefined;
  try {
    const bytes = await readFile(path);
    const hashed = urlPath.startsWith("/assets/") && HASHED.test(urlPath);
    return { bytes, type, caching: hashed ? "public, max-age=31536000, immutable" : "no-cache" };
  } catch {
    return undefined;
  }
}

/** The place of a path of the address under the root; undefined for one that would leave it or cannot be read. */
function pathUnder(root: string, urlPath: string): string | undefined {
  try {
    const path = resolve(root, `.${decodeURIComponent(urlPath)}`);
    return path.startsWith(root + sep) && !path.includes("\0") ? path : undefined;
  } catch {
    return undefined;
  }
}

/** What is shown where the web app was not built. */
export const NOT_BUILT =
  "licet answers here under /api/v1 (see /api/v1/openapi.json). The web app is not built: run `npm run build`.\n";
