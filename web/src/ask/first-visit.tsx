import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { DRIVES } from "../frame/first-example.ts";
import { guideSeen, skipGuide, useGuide } from "../frame/guide-state.ts";

/** What stands where the letter will be, before anything is asked: one true example, and on a first visit the story. */
export function FirstVisit() {
  const { begin } = useGuide();
  const [seen, setSeen] = useState(guideSeen);
  return (
    <div className="empty letter-empty">
      <h2>May this item go to this party, in this place, for this use, on this day?</h2>
      <p>
        State the transaction in the form. The answer is written here like the first page of a ruling, and written again
        at every edit: what is required, under which text of that day, what stays open, and what would change it.
      </p>
      <p>
        <Link to="/ask" search={{ ...DRIVES, asOf: "2019-10-09" }}>
          Try a true one: disk drives to Hangzhou, 9 October 2019
        </Link>
      </p>
      {!seen && (
        <div className="story">
          <h3>New here? Play the story of 2019 in five steps.</h3>
          <p>On a demonstration company, with the real list and the real text. It takes three minutes.</p>
          <div className="row-of">
            <button type="button" className="button first" onClick={begin}>
              Begin on 22 May 2019
            </button>
            <button
              type="button"
              className="quiet-button"
              onClick={() => {
                skipGuide();
                setSeen(true);
              }}
            >
              Not now
            </button>
          </div>
        </div>
      )}
    </div>
  );
}
