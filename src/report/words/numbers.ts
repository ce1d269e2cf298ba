import { Decimal, decimal } from "../../domain/decimal.js";
import { type Ratio, roundRatio, timesRatio } from "../../domain/ratio.js";
import type { Lang } from "./language.js";

/** A decimal as the language writes it: 1.234,5 or 1,234.5; with a fixed number of decimals where asked. */
export function numberText(value: Decimal, lang: Lang, decimals?: number): string {
  return decimalWords(plainText(value, decimals), lang);
}

/** A decimal as programs write it: 1234.5; with a fixed number of decimals where asked, rounded half up. */
export function plainText(value: Decimal, decimals?: number): string {
  return decimals === undefined ? value.toFixed() : value.toFixed(decimals, Decimal.ROUND_HALF_UP);
}

/** A difference with its sign: +1,5. */
export function signedText(difference: Decimal, lang: Lang): string {
  return `${difference.gt(0) ? "+" : ""}${numberText(difference, lang)}`;
}

/** "4520.5" as 4.520,5 or 4,520.5. */
export function decimalWords(plain: string, lang: Lang): string {
  const [whole = "", fraction] = plain.split(".");
  const grouped = whole.replaceAll(/\B(?=(\d{3})+$)/g, lang === "vi" ? "." : ",");
  return fraction === undefined ? grouped : `${grouped}${lang === "vi" ? "," : "."}${fraction}`;
}

/** A share of the goal in per cent, rounded half up: 0.9876 as 98,76. */
export function percentOf(share: Ratio): Decimal {
  return roundRatio(timesRatio(share, decimal(100)), 2, "half_up");
}
