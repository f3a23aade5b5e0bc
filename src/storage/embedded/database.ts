import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { DatabaseSync, type SQLInputValue, type SQLOutputValue, type StatementSync } from "node:sqlite";
import { MIGRATIONS, type Migration } from "./migrations.ts";

/** A row as SQLite gives it. */
export type Row = Readonly<Record<string, SQLOutputValue>>;

/**
 * The embedded database: one file, write-ahead log, every commit on disk before it is acknowledged, five seconds of
 * patience with another process. Statements are prepared once.
 */
export class EmbeddedDatabase {
  private readonly db: DatabaseSync;
  private readonly statements = new Map<string, StatementSync>();
  private depth = 0;

  /** Opens or makes the file and brings its schema up to date. `:memory:` keeps nothing. */
  constructor(path: string, migrations: readonly Migration[] = MIGRATIONS) {
    if (path !== ":memory:") mkdirSync(dirname(path), { recursive: true });
    this.db = new DatabaseSync(path, { timeout: 5000, enableForeignKeyConstraints: true });
    this.db.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA busy_timeout = 5000;");
    this.migrate(migrations);
  }

  private migrate(migrations: readonly Migration[]): void {
    const version = () => Number(this.db.prepare("PRAGMA user_version").get()?.["user_version"] ?? 0);
    if (version() === migrations.length) return;
    this.inOneStep(() => {
      const done = version();
      if (done > migrations.length) {
        throw new Error(
          `the database was written by a newer program (schema ${done}, known here ${migrations.length})`,
        );
      }
      for (const migration of migrations.slice(done)) this.db.exec(migration.sql);
      this.db.exec(`PRAGMA user_version = ${migrations.length}`);
    });
  }

  private prepared(sql: string): StatementSync {
    const known = this.statements.get(sql);
    if (known !== undefined) return known;
    const statement = this.db.prepare(sql);
    this.statements.set(sql, statement);
    return statement;
  }

  all(sql: string, ...values: SQLInputValue[]): Row[] {
    return this.prepared(sql).all(...values);
  }

  one(sql: string, ...values: SQLInputValue[]): Row | undefined {
    return this.prepared(sql).get(...values);
  }

  /** Rows changed. */
  run(sql: string, ...values: SQLInputValue[]): number {
    return Number(this.prepared(sql).run(...values).changes);
  }

  /** Everything the work writes, or nothing. Takes the write lock at once, so that checking and acting are one step. */
  inOneStep<T>(work: () => T): T {
    if (this.depth > 0) return work();
    this.db.exec("BEGIN IMMEDIATE");
    this.depth = 1;
    try {
      const result = work();
      this.db.exec("COMMIT");
      return result;
    } catch (thrown) {
      if (this.db.isTransaction) this.db.exec("ROLLBACK");
      throw thrown;
    } finally {
      this.depth = 0;
    }
  }

  close(): void {
    this.statements.clear();
    this.db.close();
  }
}

/** A text column that is never null. */
export function textAt(row: Row, column: string): string {
  const value = row[column];
  if (typeof value !== "string") throw new Error(`column ${column} holds no text`);
  return value;
}

/** A text column that may be null. */
export function optionalTextAt(row: Row, column: string): string | undefined {
  const value = row[column];
  return typeof value === "string" ? value : undefined;
}

/** A column of bytes. */
export function bytesAt(row: Row, column: string): Uint8Array {
  const value = row[column];
  if (!(value instanceof Uint8Array)) throw new Error(`column ${column} holds no bytes`);
  return value;
}
