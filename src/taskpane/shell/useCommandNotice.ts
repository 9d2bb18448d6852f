import { useEffect, useState } from "react";
import type { CommandNotice } from "../../actions/run/commandNotice";
import type { Engine } from "../engine/engine";

/** The result of the last command that the ribbon ran while the pane is open; what closes it. */
export function useCommandNotice(engine: Engine): readonly [CommandNotice | null, () => void] {
  const [notice, setNotice] = useState<CommandNotice | null>(null);
  useEffect(() => engine.hearCommands?.(setNotice), [engine]);
  return [notice, () => setNotice(null)];
}
