/** Invented firms that the company buys from and ships with; no two sound alike, and none is a real one's name. */

const MAKERS: Readonly<Record<string, readonly [stem: string, form: string]>> = {
  US: ["Quill", "Components Inc."],
  JP: ["Mizar", "Denshi K.K."],
  TW: ["Tandor", "Electronics Co., Ltd."],
  CN: ["Xelby", "Parts Co., Ltd."],
  KR: ["Haneul", "Precision Co., Ltd."],
  MX: ["Oyamel", "Componentes S.A. de C.V."],
  DE: ["Wolder", "Bauteile GmbH"],
  MY: ["Seraya", "Devices Sdn. Bhd."],
};
const ENDINGS = ["brook", "dane", "fell", "grove", "hurst", "kirk", "lund", "mont", "nard"];

const CARRIERS: Readonly<Record<string, readonly [stem: string, form: string]>> = {
  AE: ["Barq", "Freight FZE"],
  HK: ["Kwun", "Forwarding Limited"],
  SG: ["Temas", "Logistics Pte. Ltd."],
  TR: ["Yel", "Nakliyat A.S."],
  NL: ["Veld", "Expeditie B.V."],
  MY: ["Laut", "Forwarders Sdn. Bhd."],
};
const ROUTES = ["way", "port", "haul", "span", "crest"];

const named = (table: typeof MAKERS, endings: readonly string[], place: string, number: number): string => {
  const [stem, form] = table[place] ?? [`${place[0]}${place.slice(1).toLowerCase()}el`, "Ltd."];
  return `${stem}${endings[(number - 1) % endings.length]} ${form}`;
};

/** A maker of components by its country and a number from 1 to 9. */
export const supplierName = (place: string, number: number): string => named(MAKERS, ENDINGS, place, number);

/** A forwarder by the place it forwards through and a number from 1 to 5. */
export const forwarderName = (place: string, number: number): string => named(CARRIERS, ROUTES, place, number);
