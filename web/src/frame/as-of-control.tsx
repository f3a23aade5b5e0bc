import { useEffect, useRef, useState } from "react";
import { dayAfter, isDay, longDay } from "../words/days.ts";
import { useAsOf } from "./as-of.ts";

/** The day of the world, always in sight and always in one form, year first. Takes effect when it is a whole day; arrows move it. */
export function AsOfControl() {
  const { asOf, today, setAsOf } = useAsOf();
  const [typed, setTyped] = useState(asOf);
  const picker = useRef<HTMLInputElement>(null);
  useEffect(() => setTyped(asOf), [asOf]);
  const take = (text: string) => {
    const day = text === "today" ? today : text;
    setTyped(text);
    if (isDay(day)) setAsOf(day);
  };
  return (
    <div className="as-of">
      <label htmlFor="as-of">As of</label>
      <input
        id="as-of"
        className="input"
        inputMode="numeric"
        autoComplete="off"
        maxLength={10}
        aria-label="As of: the day whose law and lists are asked, year first"
        aria-invalid={!isDay(typed)}
        value={typed}
        onChange={(e) => take(e.target.value)}
        onBlur={() => setTyped(asOf)}
        onKeyDown={(e) => {
          if (e.key === "ArrowUp") setAsOf(dayAfter(asOf, 1));
          else if (e.key === "ArrowDown") setAsOf(dayAfter(asOf, -1));
          else return;
          e.preventDefault();
        }}
      />
      <span className="pick-day">
        <button
          type="button"
          className="quiet-button icon-button"
          aria-label="Pick the day from a calendar"
          onClick={() => picker.current?.showPicker()}
        >
          <svg
            width="18"
            height="18"
            viewBox="0 0 20 20"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.4"
            aria-hidden="true"
          >
            <path d="M3.5 5h13v11.5h-13zM3.5 8.5h13M7 3v3.5M13 3v3.5" />
          </svg>
        </button>
        <input
          ref={picker}
          type="date"
          tabIndex={-1}
          aria-hidden="true"
          value={asOf}
          onChange={(e) => take(e.target.value)}
        />
      </span>
    </div>
  );
}

/** The ruled band that stands over every screen while the day is not today. */
export function OtherDayBand() {
  const { asOf, today, isToday, setAsOf } = useAsOf();
  if (isToday) return null;
  const when =
    asOf < today ? "law and lists of that day" : "a day that has not come: law and lists as they are known now";
  return (
    <section className="other-day" aria-label="The day is not today">
      <strong>As of {longDay(asOf)}</strong>
      <span>not today: {when}</span>
      <button type="button" className="link-button" onClick={() => setAsOf(undefined)}>
        back to today
      </button>
    </section>
  );
}
