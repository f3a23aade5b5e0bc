const LONG = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
const SHAPE = /^\d{4}-\d{2}-\d{2}$/;

/** A day in words, `9 October 2019`; text that is no day comes back as it is. */
export function longDay(day: string): string {
  return isDay(day) ? LONG.format(Date.parse(`${day}T00:00:00Z`)) : day;
}

/** Is the text a day of the calendar, `YYYY-MM-DD`? */
export function isDay(text: string): boolean {
  if (!SHAPE.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text;
}

/** The day a number of days after a day. */
export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Today by this machine's clock, in UTC; the server's own day replaces it as soon as it is known. */
export function todayHere(): string {
  return new Date().toISOString().slice(0, 10);
}

/** How long ago, in words: `3 h`, `12 days`. */
export function ageInWords(hours: number): string {
  if (hours < 1) return "under 1 h";
  if (hours < 48) return `${Math.round(hours)} h`;
  return `${Math.round(hours / 24).toLocaleString("en-US")} days`;
}

/** An instant as day and minute, `2026-11-24 06:48 UTC`. */
export function minuteOf(instant: string): string {
  return `${instant.slice(0, 10)} ${instant.slice(11, 16)} UTC`;
}
