import { useEffect, useState } from "react";
import type { SetUpOutcome } from "../../actions/run/outcomes";
import type { Plan } from "../../plan/plan";
import type { Target, TargetId } from "../../plan/target";
import { usePane } from "../context/paneContext";
import type { Task } from "../context/useTask";
import { valueOf } from "../engine/readable";
import { useTask } from "../context/useTask";
import type { Units } from "./useUnits";
import { readStaff } from "./parseUnits";
import { saidOf } from "./SetUpResult";
import { useUnits } from "./useUnits";

/** What the option fields hold: text as typed, and what was chosen. */
export interface Options {
  readonly staff: string;
  readonly password: string;
  /** Targets whose sheets are not to be seen; null while nobody has chosen. */
  readonly hiddenTargets: readonly TargetId[] | null;
  /** Law packs that are on in a new workbook; null while nobody has chosen. */
  readonly laws: readonly string[] | null;
  /** It is said that the agency has no leaders outside its units. */
  readonly noLeaders: boolean;
}

const untouched: Options = { staff: "", password: "", hiddenTargets: null, laws: null, noLeaders: false };

export interface SetUp {
  /** Null until it has loaded. */
  readonly plan: Plan | null;
  /** Absent where the workbook has its plan already. */
  readonly planFile: { readonly isChosen: boolean; readonly choose: (plan: Plan | null) => void } | null;
  readonly units: Units;
  readonly options: Options;
  /** Targets of units, and those whose sheets will be out of sight: as chosen, or else as they are. */
  readonly targets: readonly Target[];
  readonly hiddenTargets: readonly TargetId[];
  /** Null where the plan's sheet says it already. */
  readonly laws: readonly string[] | null;
  readonly setOptions: (options: Options) => void;
  readonly task: Task<SetUpOutcome>;
  readonly run: () => void;
  readonly retry: () => void;
  readonly trySample: (() => void) | null;
}

/** The state of the set-up view: the plan, the list of units, and the set-up that runs. */
export function useSetUp(): SetUp {
  const { engine, workbook, words, announce } = usePane();
  const [bundled, setBundled] = useState(() => valueOf(engine.plan()));
  const [chosen, setChosen] = useState<Plan | null>(null);
  const units = useUnits(workbook.checked);
  const [options, setOptions] = useState<Options>(untouched);
  const task = useTask<SetUpOutcome>();
  const plan = workbook.checked?.plan ?? chosen ?? bundled;
  const isNew = workbook.checked === null;
  const laws = plan === null || !isNew ? null : (options.laws ?? plan.laws);
  const targets = plan?.targets.filter(({ level }) => level === "unit") ?? [];
  const hiddenTargets = targets.flatMap(({ id }) =>
    (options.hiddenTargets ?? workbook.checked?.hiddenTargets ?? []).includes(id) ? [id] : [],
  );

  useEffect(() => {
    if (bundled !== null) return;
    let current = true;
    void engine.plan().then((loaded) => {
      if (current) setBundled(loaded);
    });
    return () => {
      current = false;
    };
  }, [engine, bundled]);

  const finish = async (running: Promise<SetUpOutcome | null>): Promise<void> => {
    const outcome = await running;
    if (outcome === null) return;
    announce(saidOf(outcome, words));
    units.reset();
    setOptions((before) => ({ ...before, hiddenTargets: null, laws: null }));
    await workbook.check({ writeSheet: false });
  };

  const run = (): void => {
    if (plan === null) return;
    const defaultStaff = readStaff(options.staff);
    const request = {
      plan: laws === null ? plan : { ...plan, laws: [...laws] },
      units: units.list.map(({ code, name, head, staff = code === undefined ? defaultStaff : undefined }) => ({
        name,
        ...(code === undefined ? {} : { code }),
        ...(head === undefined ? {} : { head }),
        ...(staff === undefined ? {} : { staff }),
      })),
      ...(options.hiddenTargets === null
        ? {}
        : { targetSheets: targets.flatMap(({ id }) => (hiddenTargets.includes(id) ? [] : [id])) }),
      ...(isNew && options.noLeaders ? { leaders: "none" as const } : {}),
      ...(options.password === "" ? {} : { password: options.password }),
    };
    void finish(task.start((context) => engine.setUp(request, context)));
  };

  const { trySample } = engine;
  return {
    plan,
    planFile: workbook.checked === null ? { isChosen: chosen !== null, choose: setChosen } : null,
    units,
    options,
    targets,
    hiddenTargets,
    laws,
    setOptions,
    task,
    run,
    retry: () => void finish(task.retry()),
    trySample: trySample === undefined || chosen !== null ? null : () => void finish(task.start(trySample)),
  };
}
