import {
  createRootRoute,
  createRoute,
  createRouter,
  Link,
  lazyRouteComponent,
  redirect,
  retainSearchParams,
} from "@tanstack/react-router";
import { readAnswersSearch } from "./answers/answers-search.ts";
import { AskScreen } from "./ask/ask-screen.tsx";
import { readAskSearch } from "./ask/ask-search.ts";
import { readBookSearch } from "./book/book-search.ts";
import { readChangesSearch } from "./changes/changes-search.ts";
import { readChartSearch } from "./chart/chart-search.ts";
import { readCountrySearch } from "./countries/country-search.ts";
import { Frame } from "./frame/frame.tsx";
import { number, text } from "./frame/read-address.ts";
import { TroubleNote } from "./frame/trouble-note.tsx";
import { readControlSearch } from "./law/control-search.ts";
import { readLawSearch } from "./law/law-search.ts";
import { readTextSearch } from "./law/text-search.ts";
import { readListsSearch } from "./lists/lists-search.ts";
import { readScreenSearch } from "./screen/screen-search.ts";
import { readTomorrowSearch } from "./tomorrow/tomorrow-search.ts";
import { isDay } from "./words/days.ts";

/** What every address may hold beside its screen's own state: the day, and the step of the story. */
export interface FrameSearch {
  readonly asOf?: string;
  readonly guide?: number;
  /** The book of business; the newest where none is named. */
  readonly book?: string;
}

function readFrameSearch(raw: Record<string, unknown>): FrameSearch {
  const { asOf } = text(raw, "asOf");
  const { guide } = number(raw, "guide");
  return {
    ...(asOf !== undefined && isDay(asOf) ? { asOf } : {}),
    ...text(raw, "book"),
    ...(guide !== undefined && guide >= 1 && guide <= 5 ? { guide } : {}),
  };
}

const root = createRootRoute({
  component: Frame,
  validateSearch: readFrameSearch,
  search: { middlewares: [retainSearchParams(["asOf", "book"])] },
  notFoundComponent: NoSuchPage,
  errorComponent: ({ error }) => <TroubleNote error={error} />,
});

function NoSuchPage() {
  return (
    <div className="empty">
      <h1>Nothing is at this address</h1>
      <p>
        The address may have been cut. <Link to="/ask">To the first screen</Link>
      </p>
    </div>
  );
}

const under = { getParentRoute: () => root } as const;

const home = createRoute({
  ...under,
  path: "/",
  beforeLoad: ({ search }) => {
    throw redirect({ to: "/ask", search });
  },
});
const ask = createRoute({ ...under, path: "/ask", validateSearch: readAskSearch, component: AskScreen });
const diligence = createRoute({
  ...under,
  path: "/ask/diligence",
  validateSearch: readAskSearch,
  component: lazyRouteComponent(() => import("./ask/diligence-screen.tsx"), "DiligenceScreen"),
});
const screen = createRoute({
  ...under,
  path: "/screen",
  validateSearch: readScreenSearch,
  component: lazyRouteComponent(() => import("./screen/screen-screen.tsx"), "ScreenScreen"),
});
const tomorrow = createRoute({
  ...under,
  path: "/tomorrow",
  validateSearch: readTomorrowSearch,
  component: lazyRouteComponent(() => import("./tomorrow/tomorrow-screen.tsx"), "TomorrowScreen"),
});
const lists = createRoute({
  ...under,
  path: "/lists",
  validateSearch: readListsSearch,
  component: lazyRouteComponent(() => import("./lists/lists-screen.tsx"), "ListsScreen"),
});
const law = createRoute({
  ...under,
  path: "/law",
  validateSearch: readLawSearch,
  component: lazyRouteComponent(() => import("./law/law-screen.tsx"), "LawScreen"),
});
const chart = createRoute({
  ...under,
  path: "/law/chart",
  validateSearch: readChartSearch,
  component: lazyRouteComponent(() => import("./chart/chart-screen.tsx"), "ChartScreen"),
});
const country = createRoute({
  ...under,
  path: "/law/country",
  validateSearch: readCountrySearch,
  component: lazyRouteComponent(() => import("./countries/country-screen.tsx"), "CountryScreen"),
});
const controlList = createRoute({
  ...under,
  path: "/law/control-list",
  validateSearch: readControlSearch,
  component: lazyRouteComponent(() => import("./law/control-list-screen.tsx"), "ControlListScreen"),
});
const officialText = createRoute({
  ...under,
  path: "/law/text",
  validateSearch: readTextSearch,
  component: lazyRouteComponent(() => import("./law/text-screen.tsx"), "TextScreen"),
});
const changes = createRoute({
  ...under,
  path: "/law/changes",
  validateSearch: readChangesSearch,
  component: lazyRouteComponent(() => import("./changes/changes-screen.tsx"), "ChangesScreen"),
});
const book = createRoute({
  ...under,
  path: "/book",
  validateSearch: readBookSearch,
  component: lazyRouteComponent(() => import("./book/book-screen.tsx"), "BookScreen"),
});
const answers = createRoute({
  ...under,
  path: "/answers",
  validateSearch: readAnswersSearch,
  component: lazyRouteComponent(() => import("./answers/answers-screen.tsx"), "AnswersScreen"),
});
const answer = createRoute({
  ...under,
  path: "/answers/$id",
  component: lazyRouteComponent(() => import("./answers/answer-screen.tsx"), "AnswerScreen"),
});

/** Every screen with its address; what an address holds is read by its screen's own reader. */
export const router = createRouter({
  routeTree: root.addChildren([
    home,
    ask,
    diligence,
    screen,
    tomorrow,
    lists,
    law,
    book,
    answers,
    answer,
    chart,
    country,
    controlList,
    officialText,
    changes,
  ]),
  defaultPreload: "intent",
  scrollRestoration: true,
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
