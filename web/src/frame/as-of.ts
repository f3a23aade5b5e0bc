import { useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useCallback } from "react";
import { worldQuery } from "../api/world.ts";
import { todayHere } from "../words/days.ts";

/** The day whose law and lists every screen speaks of. */
export interface AsOf {
  readonly asOf: string;
  readonly today: string;
  readonly isToday: boolean;
  /** Undefined goes back to today. */
  setAsOf(day: string | undefined): void;
}

/** The day in the address; today where it names none. */
export function useAsOf(): AsOf {
  const { asOf } = useSearch({ strict: false });
  const world = useQuery(worldQuery());
  const navigate = useNavigate();
  const today = world.data?.today ?? todayHere();
  const setAsOf = useCallback(
    (day: string | undefined) => {
      void navigate({ to: ".", search: (now) => ({ ...now, asOf: day === today ? undefined : day }) });
    },
    [navigate, today],
  );
  return { asOf: asOf ?? today, today, isToday: asOf === undefined || asOf === today, setAsOf };
}
