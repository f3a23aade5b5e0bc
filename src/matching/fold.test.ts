import { describe, expect, it } from "vitest";
import { foldText } from "./fold.ts";
import { foldForComparison } from "./views.ts";

describe("folding", () => {
  it("gives one form to case, width, composition, marks and hidden characters", () => {
    const plain = "nurtau electronics";
    expect(foldForComparison("NURTAU Electronics")).toBe(plain);
    expect(foldForComparison("ＮＵＲＴＡＵ　Ｅｌｅｃｔｒｏｎｉｃｓ")).toBe(plain);
    expect(foldForComparison("Nu\u200brtau Elec\u00adtronics\u202e")).toBe(plain);
    expect(foldForComparison("Nürtaü Élêctrónics".normalize("NFD"))).toBe(plain);
    expect(foldForComparison("𝐍𝐮𝐫𝐭𝐚𝐮 𝓔lectronics")).toBe(plain);
  });

  it("says what it noticed", () => {
    expect(foldText("Nu\u200brtau").signals.hiddenCharacters).toBe(true);
    expect(foldText("𝐍urtau").signals.styledLetters).toBe(true);
    expect(foldText("Nurtau（Almaty）").signals.styledLetters).toBe(false);
    expect(foldText("Nurtаu").signals.mixedScript).toBe(true); // the second a is Cyrillic
  });

  it("reads look-alikes as Latin, but a Belarusian word with a Latin i as Cyrillic", () => {
    expect(foldForComparison("ВАNК КОРАН Trading")).toBe("bank kopah trading");
    expect(foldForComparison("Вiктар")).toBe("viktar");
  });

  it("leaves nothing of an input of controls alone", () => {
    expect(foldText("\u0000\u200b\u202e").text.trim()).toBe("");
  });
});
