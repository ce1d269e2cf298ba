import { doReadNumber, ReadingConfig } from "read-vietnamese-number";
import type { Decimal } from "../../domain/decimal.js";
import { capital } from "./language.js";

/** An amount as papers write it out (bằng chữ): "Mười triệu bốn trăm nghìn đồng". In whole đồng, not negative. */
export function moneyWords(amount: Decimal): string {
  const config = new ReadingConfig();
  config.unit = ["đồng"];
  return capital(doReadNumber(amount.toFixed(0), config));
}
