import { flag, object, text, texts } from "../frame/read-address.ts";
import { readScenario, type Scenario } from "./scenario.ts";

/** State of a proposed listing: the scenario; is the book asked; a second scenario beside it; what is shown. */
export interface TomorrowSearch extends Scenario {
  readonly run?: boolean;
  /** Nothing is proposed: what the lists in force touch as things stand. */
  readonly standing?: boolean;
  /** The second scenario; empty while it is being written. */
  readonly versus?: Scenario;
  /** State of orders shown. */
  readonly state?: string;
  /** The node of the graph that is looked at. */
  readonly pick?: string;
}

/** Reads the address of a proposal. A list of names alone as the second scenario is one of parties. */
export function readTomorrowSearch(raw: Record<string, unknown>): TomorrowSearch {
  const { versus } = raw;
  return {
    ...readScenario(raw),
    ...flag(raw, "run"),
    ...flag(raw, "standing"),
    ...(object(versus)
      ? { versus: readScenario(versus) }
      : Array.isArray(versus)
        ? { versus: readScenario({ party: texts(raw, "versus").versus }) }
        : {}),
    ...text(raw, "state"),
    ...text(raw, "pick"),
  };
}
