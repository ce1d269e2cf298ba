import type { Picture } from "../document.js";
import type { DrawContext } from "../tables/draw-context.js";
import { awardDistance } from "./award-distance.js";
import { clusterBars } from "./cluster-bars.js";
import { heatMap } from "./heat-map.js";

/** What there is to look at in a round: points and ranks of each cluster, the way to each award, target by target. */
export function roundPictures(context: DrawContext): readonly Picture[] {
  const ofClusters = clusterBars(context);
  return [...ofClusters, ...(ofClusters.length > 0 ? [awardDistance(context)] : []), heatMap(context)];
}
