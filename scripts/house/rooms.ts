/** The plan of the house: which folder may import which. A folder that stands in no row may not exist. */

/** A folder with one job; every file belongs to the innermost room whose path it lies under. */
export interface Room {
  /** A path from the root; `*` stands for any one folder. */
  readonly path: string;
  /** Rooms whose door (index.ts) this room may use, besides itself. */
  readonly mayImport: readonly string[] | "everything";
  /** May also import `*.port.ts` of any room: it supplies what the port asks for. */
  readonly servesPorts?: true;
  /** May reach past the doors of other rooms, to any file. */
  readonly mayReachInside?: true;
  /** Its subfolders may be entered too, each by its own index.ts. */
  readonly doorPerFolder?: true;
  /** Its subfolders are closed to each other: one reaches another only by that one's index.ts. */
  readonly closedParts?: true;
}

const vocabulary = "src/vocabulary";

/** What a feature is for the catalogue of operations: everything between the vocabulary and the catalogue. */
const features = [
  "src/authoring",
  "src/archive",
  "src/list-history",
  "src/matching",
  "src/ownership",
  "src/screening",
  "src/determination",
  "src/assessment",
  "src/book",
  "src/impact",
  "src/cases",
  "src/audit",
  "src/access",
];

/** The table, in the order in which knowledge flows. Changing a row is a decision; see decisions/0003. */
export const rooms: readonly Room[] = [
  { path: vocabulary, mayImport: [] },
  { path: "src/authoring", mayImport: [vocabulary], doorPerFolder: true, closedParts: true },
  {
    path: "law/*/*",
    mayImport: ["src/authoring", "src/ownership", vocabulary],
    doorPerFolder: true,
    closedParts: true,
  },
  { path: "lists/*/*", mayImport: ["src/authoring", vocabulary] },
  { path: "src/archive", mayImport: [vocabulary] },
  { path: "src/list-history", mayImport: [vocabulary] },
  { path: "src/matching", mayImport: [vocabulary] },
  { path: "src/ownership", mayImport: [vocabulary] },
  { path: "src/audit", mayImport: [vocabulary] },
  { path: "src/access", mayImport: [vocabulary] },
  { path: "src/determination", mayImport: ["src/authoring", vocabulary] },
  { path: "src/screening", mayImport: ["src/list-history", "src/matching", vocabulary] },
  { path: "src/assessment", mayImport: ["src/screening", "src/ownership", "src/determination", vocabulary] },
  { path: "src/book", mayImport: [vocabulary] },
  {
    path: "src/impact",
    mayImport: [
      "src/assessment",
      "src/book",
      "src/determination",
      "src/list-history",
      "src/ownership",
      "src/screening",
      vocabulary,
    ],
  },
  { path: "src/cases", mayImport: ["src/audit", vocabulary] },
  { path: "src/operations", mayImport: [...features, vocabulary] },
  { path: "src/storage", mayImport: [vocabulary], servesPorts: true, doorPerFolder: true },
  { path: "src/queue", mayImport: [vocabulary], servesPorts: true, doorPerFolder: true },
  { path: "src/doors/*", mayImport: ["src/operations", vocabulary] },
  { path: "src/main", mayImport: "everything" },
  { path: "stories", mayImport: ["src/main", vocabulary] },
  { path: "bench", mayImport: "everything", mayReachInside: true },
  { path: "scripts", mayImport: "everything", mayReachInside: true },
];

/** A room as one folder of the tree: the row of all lists covers, say, `lists/us/some-list`. */
export interface Place {
  readonly room: Room;
  readonly folder: string;
}

/** The folder by which a row covers a file: as many steps of the pattern as the file lies deep; undefined if it does not. */
const folderUnder = (pattern: string, path: string): string | undefined => {
  const steps = pattern.split("/");
  const folders = path.split("/").slice(0, -1);
  const fixed = steps.filter((step) => step !== "*").length;
  const covered = folders.slice(0, steps.length);
  if (covered.length < Math.max(fixed, 1)) return undefined;
  return covered.every((folder, i) => steps[i] === "*" || steps[i] === folder) ? covered.join("/") : undefined;
};

/** Where a file belongs; undefined for a folder that the table does not name and for files at the root. */
export const placeOf = (path: string): Place | undefined => {
  for (const room of rooms) {
    const folder = folderUnder(room.path, path);
    if (folder !== undefined) return { room, folder };
  }
  return undefined;
};
