import { type Chance, round2 } from "./chance.ts";
import { FAMILIES, type Family, PARTS, type Part } from "./goods.table.ts";
import { supplierName } from "./trading-names.ts";

/** A row of a table to be written, by column. */
export type Row = Readonly<Record<string, string | number>>;

/** A product as the orders need it. */
export interface DemoProduct {
  readonly id: string;
  readonly price: number;
  readonly forSurveillance: boolean;
}

/** The products and the lines of their bills of material. */
export interface Goods {
  readonly products: readonly Row[];
  readonly bom: readonly Row[];
  readonly known: readonly DemoProduct[];
}

/** Makes sixty products of thirty-one families. */
export function makeGoods(chance: Chance): Goods {
  const products: Row[] = [];
  const bom: Row[] = [];
  const known: DemoProduct[] = [];
  for (const family of FAMILIES)
    for (const variant of family[7]) {
      const id = `P-${String(products.length + 1).padStart(3, "0")}`;
      const price = round2(family[4] * (0.7 + chance.next() * 0.9));
      const madeIn = chance.pick(family[5]);
      const lines = family[3] === "" ? [] : makeBom(chance, id, family, price);
      bom.push(...lines.map((l) => l.row));
      products.push(productRow(id, family, variant, price, madeIn, lines));
      known.push({ id, price, forSurveillance: family[6] === "Y" });
    }
  return { products, bom, known };
}

interface Line {
  readonly row: Row;
  readonly cost: number;
  readonly fromUs: boolean;
  readonly controlled: boolean;
}

function productRow(
  id: string,
  family: Family,
  variant: string,
  price: number,
  madeIn: string,
  lines: readonly Line[],
) {
  const [name, eccn, later, hts8, , , surveillance] = family;
  const sum = (keep: (l: Line) => boolean) => lines.filter(keep).reduce((s, l) => s + l.cost, 0);
  const [cost, us, controlled] = [sum(() => true), sum((l) => l.fromUs), sum((l) => l.fromUs && l.controlled)];
  return {
    product_id: id,
    name: `${name}, ${variant}`,
    family: name,
    eccn,
    "eccn_2022-10-07": later || eccn,
    hts8,
    list_price_usd: price,
    made_in: madeIn,
    intangible: hts8 === "" ? "Y" : "N",
    surveillance_capable: surveillance,
    bom_cost_usd: round2(cost),
    us_content_usd: round2(us),
    us_content_pct_of_price: round2((100 * us) / price),
    listed_eccn_us_content_pct_of_price: round2((100 * controlled) / price),
  };
}

const BOLOMETER = "microbolometer die";

function partsFor(chance: Chance, thermal: boolean, lines: number): readonly Part[] {
  const chosen = chance
    .shuffled(PARTS)
    .filter(([name]) => name !== BOLOMETER || thermal)
    .slice(0, lines);
  const die = PARTS.find(([name]) => name === BOLOMETER);
  if (thermal && die && !chosen.includes(die)) chosen[0] = die;
  return chosen;
}

function makeBom(chance: Chance, productId: string, family: Family, price: number): Line[] {
  const lines = chance.whole(4, 12);
  let left = price * (0.42 + chance.next() * 0.2);
  const chosen = partsFor(chance, family[0].startsWith("thermal"), lines);
  return chosen.map(([component, hts8, eccn, origins], i) => {
    const share = i === chosen.length - 1 ? left : left * (0.1 + chance.next() * 0.35);
    left -= share;
    const [origin, quantity] = [chance.pick(origins), chance.whole(1, 4)];
    const unit = Math.max(0.01, round2(share / quantity));
    const cost = round2(unit * quantity);
    const fromUs = origin === "US";
    return {
      cost,
      fromUs,
      controlled: eccn !== "EAR99",
      row: {
        product_id: productId,
        line: i + 1,
        component,
        component_eccn: eccn,
        hts8,
        supplier: supplierName(origin, chance.whole(1, 9)),
        origin_country: origin,
        us_origin: fromUs ? "Y" : "N",
        quantity,
        unit_cost_usd: unit,
        line_cost_usd: cost,
      },
    };
  });
}
