import type { Decimal } from "../../domain/decimal.js";
import type { ClusterCertainty } from "../../evaluate/certainty/certainty.js";
import type { FirstPlace } from "../../evaluate/certainty/first-place.js";
import type { EvaluationDocument } from "../json-schema/evaluation.js";
import { type DrawContext, isShown } from "../tables/draw-context.js";
import { citeJson, placeJson } from "./parts.js";

/** How sure the ranks of a cluster are, as `thidua.evaluation/1` has it. */
export function certaintyJson(
  context: DrawContext,
  certainty: ClusterCertainty,
): EvaluationDocument["certainty"][number] {
  const { cluster, scheme } = certainty.cluster;
  const points = (value: Decimal) => value.toFixed(scheme.decimals.points);
  return {
    cluster: cluster.id,
    first: firstJson(certainty.first),
    places: certainty.places
      .filter(({ unit }) => isShown(context, unit))
      .map(({ unit, rankFrom, rankTo, least, most, ahead }) => ({
        unit,
        rankFrom,
        rankTo,
        least: points(least),
        most: points(most),
        ahead: ahead ? points(ahead) : null,
      })),
    smallestChange: {
      readings: certainty.readings.map(({ unit, target, raw, figure, place, first }) => ({
        unit,
        target: target.id,
        raw,
        figure: figure.toFixed(),
        place: placeJson(place),
        first: firstJson(first),
      })),
      scores: certainty.scores.map(({ unit, item, column, from, to, first }) => ({
        unit,
        item: item.id,
        source: column,
        from: points(from),
        to: points(to),
        first: firstJson(first),
      })),
      weights: certainty.weights.map(({ group, item, from, to, first }) => ({
        group: group.id,
        item: item.id,
        from: from.toFixed(),
        to: to.toFixed(),
        first: firstJson(first),
      })),
    },
    weightBounds: scheme.groups.flatMap(({ id, weightBounds: bounds }) =>
      bounds
        ? [
            {
              group: id,
              from: bounds.from.toFixed(),
              to: bounds.to.toFixed(),
              step: bounds.step.toFixed(),
              cite: citeJson(bounds.cite),
            },
          ]
        : [],
    ),
  };
}

function firstJson({ units, isSettled }: FirstPlace) {
  return { units: [...units], settled: isSettled };
}
