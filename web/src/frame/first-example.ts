import type { AskSearch } from "../ask/ask-search.ts";

/** The party of the story. */
export const HIKVISION = "Hangzhou Hikvision Digital Technology Co., Ltd.";

/** The question of the story, as the address of the first screen holds it. */
export const DRIVES: AskSearch = {
  act: "export",
  item: "hard disk drives for video recorders",
  eccn: "EAR99",
  origin: "US",
  value: 250_000,
  to: "CN",
  use: "assembly of video recorders for retail stores",
  parties: [{ n: HIKVISION, r: "end_user", c: "CN" }],
};

/** The list a feared listing is about unless somebody says otherwise. */
export const FEARED_LIST = "us/bis-entity-list";
