/** One place where the code does not keep a rule of the house; `try` says what to do instead. */
export interface Breach {
  /** Path from the root of the repository, with forward slashes. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  readonly because: string;
  readonly try: string;
}

/** One breach as one line that editors and terminals can jump to. */
export const breachLine = (breach: Breach): string =>
  `${breach.file}:${breach.line}: ${breach.because}; try: ${breach.try}`;
