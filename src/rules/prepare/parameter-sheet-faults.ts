import { quote } from "../../core/quote.js";
import { safely } from "../../core/safely.js";
import { compileTimeline } from "../../core/timeline.js";
import type { ParameterDefinition, ParameterLayer, ParameterSheet } from "../parameter-sheet.js";
import type { Fault } from "./fault.js";

/** Says what is wrong with the definitions of parameters. */
export function parameterSheetFaults(parameters: ParameterSheet): readonly Fault[] {
  return Object.entries(parameters).flatMap(([name, definition]) => [
    ...definition.layers.flatMap((layer) => layerFaults(name, layer)),
    ...repeatedLayers(name, definition),
  ]);
}

function layerFaults(name: string, layer: ParameterLayer): readonly Fault[] {
  return [...placeFaults(name, layer), ...timelineFaults(name, layer)];
}

function placeFaults(name: string, layer: ParameterLayer): readonly Fault[] {
  const isNation = layer.level === "nation";
  if (isNation === (layer.place === undefined)) return [];
  const message = isNation
    ? `The nation's layer of ${quote(name)} names a place. Leave it out.`
    : `A layer of ${quote(name)} does not say which ${layer.level} set it. Give its "place".`;
  return [{ code: "rules/invalid-definition", at: layer, message }];
}

/** The shape is checked already; what is left is two entries that contradict each other. */
function timelineFaults(name: string, layer: ParameterLayer): readonly Fault[] {
  const timeline = safely(() => compileTimeline(layer.values));
  if (timeline.success) return [];
  const message = `In the values of ${quote(name)}: ${timeline.error.message}`;
  return [{ code: "rules/invalid-definition", at: layer.values, message }];
}

function repeatedLayers(name: string, { layers }: ParameterDefinition): readonly Fault[] {
  const seen = new Set<string>();
  return layers.flatMap((layer) => {
    const place = JSON.stringify([layer.level, layer.place]);
    if (!seen.has(place)) {
      seen.add(place);
      return [];
    }
    const message = `${quote(name)} has two layers of the same ${layer.level}. Put their values into one.`;
    return [{ code: "rules/invalid-definition" as const, at: layer, message }];
  });
}
