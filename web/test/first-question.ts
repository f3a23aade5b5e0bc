/** The party of the story of 2019. */
export const HIKVISION = "Hangzhou Hikvision Digital Technology Co., Ltd.";

/** The order of disk drives, as the address of the first screen holds it. */
export const DRIVES = {
  act: "export",
  item: "hard disk drives for video recorders",
  eccn: "EAR99",
  origin: "US",
  value: 250_000,
  to: "CN",
  use: "assembly of video recorders for retail stores",
  parties: [{ n: HIKVISION, r: "end_user", c: "CN" }],
};
