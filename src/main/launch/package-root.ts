import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * The folder that holds package.json, law/ and lists/, as an absolute path: the nearest one with a LICENSE above the
 * module whose `import.meta.url` is given. It is the same from a source file and from its compiled twin under dist/,
 * where a copy of package.json lies too.
 */
export const packageRoot = (moduleUrl: string): string => {
  let folder = dirname(fileURLToPath(moduleUrl));
  while (!existsSync(join(folder, "LICENSE"))) {
    const above = dirname(folder);
    // INVARIANT: this module ships inside the package, so the license of the package stands above it.
    if (above === folder) throw new Error(`no LICENSE above ${moduleUrl}`);
    folder = above;
  }
  return folder;
};
