import { z } from "zod";
import { hashes } from "./hashes.js";

/** `frozen.json` of a workspace, as `thidua freeze` writes it. */
export const frozenFile = z
  .strictObject({
    format: z.literal("thidua.frozen/1"),
    rules: hashes.describe("named from the workspace; package:… lies in the package of the tool"),
    inputs: hashes.describe("reports and registers, named from the workspace"),
  })
  .meta({ title: "frozen.json", description: "a round whose rules and inputs are locked" });
