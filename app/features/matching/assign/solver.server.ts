import type { Highs, HighsCallbackMap } from "highs";
import type { Milp, MilpAnswer, MilpPort } from "./milp";

let loading: Promise<Highs> | undefined;

/**
 * The port on HiGHS (WebAssembly, one thread). A solve blocks its thread: long ones belong in a worker. `now` is in ms.
 * Progress comes at most once a second, from inside the solve.
 */
export function highsPort(now: () => number = () => performance.now()): MilpPort {
  return {
    async solve(model, ask) {
      if (model.cost.length === 0) return nothing(model);
      loading ??= import("highs").then((module) => module.default());
      return run(await loading, model, ask, now);
    },
  };
}

/** A model without variables, which HiGHS calls empty whatever its rows say. */
function nothing({ rowLower, rowUpper }: Milp): MilpAnswer {
  const kept = rowLower.every((low, row) => low <= 0 && (rowUpper[row] ?? 0) >= 0);
  return kept
    ? { status: "optimal", x: new Float64Array(0), bound: 0, price: new Float64Array(rowLower.length) }
    : { status: "infeasible", bound: -Infinity };
}

function run(highs: Highs, model: Milp, ask: Parameters<MilpPort["solve"]>[1], now: () => number): MilpAnswer {
  const whole = model.whole.some((one) => one === 1);
  const { callbackType, modelStatus, objectiveSense } = highs.constants;
  const began = now();
  let told = began;
  let best: Float64Array | undefined;
  let bound = Number.POSITIVE_INFINITY;
  const late = () => now() - began > ask.budgetMs;
  const tell = (objective?: number) => {
    if (now() - told < 950) return;
    told = now();
    ask.onProgress?.({
      elapsedMs: told - began,
      phase: whole ? "search" : "relaxation",
      ...(objective !== undefined && Math.abs(objective) < 1e20 ? { objective } : {}),
      ...(bound < 1e20 ? { bound } : {}),
    });
  };
  const watch: HighsCallbackMap = {
    [callbackType.simplexInterrupt](event) {
      tell();
      if (late()) event.interrupt();
      return undefined;
    },
    [callbackType.mipImprovingSolution](event) {
      best = event.data.mip_solution ?? best;
      return undefined;
    },
    [callbackType.mipInterrupt](event) {
      bound = Math.min(bound, event.data.mip_dual_bound ?? bound);
      tell(event.data.mip_primal_bound);
      if (late()) event.interrupt();
      return undefined;
    },
  };
  return highs.withModel(
    {
      numCols: model.cost.length,
      numRows: model.rowLower.length,
      sense: objectiveSense.maximize,
      colCost: model.cost,
      colLower: model.lower,
      colUpper: model.upper,
      rowLower: model.rowLower,
      rowUpper: model.rowUpper,
      ...(whole ? { integrality: Int32Array.from(model.whole) } : {}),
      matrix: {
        format: "csr",
        numCols: model.cost.length,
        numRows: model.rowLower.length,
        starts: model.start,
        indices: model.index,
        values: model.value,
      },
    },
    (solver): MilpAnswer => {
      solver.options.set({
        output_flag: false,
        time_limit: Math.max(0.01, ask.budgetMs / 1000),
        mip_rel_gap: 0,
        mip_abs_gap: 5e-7,
        mip_feasibility_tolerance: 1e-8,
        primal_feasibility_tolerance: 1e-8,
      });
      if (ask.start) solver.setSolution({ colValue: ask.start });
      solver.run(watch);
      const status = solver.getModelStatus();
      if (status === modelStatus.optimal) {
        const solution = solver.getSolution();
        return {
          status: "optimal",
          x: solution.colValue,
          bound: whole ? Number(solver.info.get("mip_dual_bound")) : solver.getObjectiveValue(),
          // HiGHS reports the change of the objective per unit of the row, whatever the sense.
          ...(whole ? {} : { price: Float64Array.from(solution.rowDual ?? []) }),
        };
      }
      if (status === modelStatus.infeasible || status === modelStatus.unboundedOrInfeasible) return { status: "infeasible", bound: -Infinity };
      if (whole) bound = Math.min(bound, Number(solver.info.get("mip_dual_bound")));
      return best ? { status: "feasible", x: best, bound } : { status: "unknown", bound: Number.isNaN(bound) ? Infinity : bound };
    },
  );
}
