import type { FoundCell } from "../../actions/run/outcomes";
import { usePane } from "./paneContext";
import type { Task } from "./useTask";
import { useTask } from "./useTask";

/** Shows a cell in Excel; where it cannot, the task says why. */
export function useGoTo(): readonly [(cell: FoundCell) => void, Task<null>] {
  const { engine } = usePane();
  const task = useTask<null>();
  return [(cell) => void task.start(() => engine.goTo(cell)), task];
}
