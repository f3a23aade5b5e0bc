import { createHash } from "node:crypto";
import type { DocumentArchive } from "../../archive/document-archive.port.ts";
import type { Instant } from "../../vocabulary/index.ts";
import { bytesAt, type EmbeddedDatabase, optionalTextAt, type Row, textAt } from "./database.ts";
import { pack, unpackOwn } from "./packing.ts";

type Kept = Parameters<DocumentArchive["keep"]>[0];

/** Already packed by its publisher, so that packing again gains nothing. */
function isPacked(bytes: Uint8Array): boolean {
  return (bytes[0] === 0x1f && bytes[1] === 0x8b) || (bytes[0] === 0x50 && bytes[1] === 0x4b);
}

function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** Official documents in the embedded database: bytes once per digest, a row per fetch. */
export function embeddedArchive(db: EmbeddedDatabase): DocumentArchive {
  return {
    async keep(document, bytes) {
      if (sha256(bytes) !== document.digest)
        throw new Error(`the bytes of ${document.name} are not those of its digest`);
      db.inOneStep(() => {
        if (db.one("SELECT 1 FROM document WHERE digest = ?", document.digest) === undefined) {
          const packing = isPacked(bytes) ? "none" : "zstd";
          const kept = packing === "none" ? bytes : pack(bytes);
          db.run("INSERT INTO document VALUES (?, ?, ?, ?)", document.digest, bytes.length, packing, kept);
        }
        noteFetch(db, document);
      });
    },
    async bytesOf(digest) {
      const row = db.one("SELECT packing, bytes FROM document WHERE digest = ?", digest);
      if (row === undefined) return undefined;
      const bytes = textAt(row, "packing") === "none" ? bytesAt(row, "bytes") : unpackOwn(bytesAt(row, "bytes"));
      if (sha256(bytes) !== digest) throw new Error(`the archive is damaged: document ${digest} has other bytes`);
      return bytes;
    },
    async fetchesOf(digest) {
      return db.all(`${FETCHES} WHERE f.digest = ? ORDER BY f.seq`, digest).map(fetchOf);
    },
    async lastFetch(address) {
      const row = db.one(`${FETCHES} WHERE f.address = ? ORDER BY f.seq DESC LIMIT 1`, address);
      return row && fetchOf(row);
    },
    async named(beginning) {
      const rows = db.all(
        `${FETCHES} WHERE f.seq IN (SELECT max(seq) FROM document_fetch WHERE substr(name, 1, ?) = ? GROUP BY name) ORDER BY f.name`,
        beginning.length,
        beginning,
      );
      return rows.map(fetchOf);
    },
  };
}

function noteFetch(db: EmbeddedDatabase, document: Kept): void {
  db.run(
    `INSERT INTO document_fetch (digest, address, name, media_type, fetched_at, entity_tag, last_modified)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
    document.digest,
    document.address,
    document.name,
    document.mediaType,
    document.fetchedAt,
    document.entityTag ?? null,
    document.lastModified ?? null,
  );
}

const FETCHES = "SELECT f.*, d.size FROM document_fetch f JOIN document d ON d.digest = f.digest";

function fetchOf(row: Row): Kept {
  const entityTag = optionalTextAt(row, "entity_tag");
  const lastModified = optionalTextAt(row, "last_modified");
  return {
    digest: textAt(row, "digest"),
    address: textAt(row, "address"),
    name: textAt(row, "name"),
    mediaType: textAt(row, "media_type"),
    size: Number(row["size"]),
    fetchedAt: textAt(row, "fetched_at") as Instant,
    ...(entityTag === undefined ? {} : { entityTag }),
    ...(lastModified === undefined ? {} : { lastModified }),
  };
}
