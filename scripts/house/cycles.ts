import type { Breach } from "./breach.ts";
import { importsOf } from "./imports.ts";
import type { SourceFile } from "./source-file.ts";

/**
 * Files that import each other in a ring, one breach a ring, told at the file that closes it. A walk in depth: a file
 * met again while still on the way is the start of a ring.
 */
export const cycleBreaches = (files: readonly SourceFile[]): Breach[] => {
  const importsByPath = new Map(files.map((file) => [file.path, importsOf(file)]));
  const finished = new Set<string>();
  const way: string[] = [];
  const breaches: Breach[] = [];
  const visit = (path: string): void => {
    way.push(path);
    for (const { target, line } of importsByPath.get(path) ?? []) {
      if (target === undefined || finished.has(target) || !importsByPath.has(target)) continue;
      const start = way.indexOf(target);
      if (start < 0) visit(target);
      else {
        const ring = [...way.slice(start), target].join(" -> ");
        breaches.push({
          file: path,
          line,
          because: `a ring of imports: ${ring}`,
          try: "move what both need into a file of its own",
        });
      }
    }
    way.pop();
    finished.add(path);
  };
  for (const { path } of files) if (!finished.has(path)) visit(path);
  return breaches;
};
