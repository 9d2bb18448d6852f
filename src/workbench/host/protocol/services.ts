import type { ApiObject } from "./apiObject";
import { action, defineType } from "./apiType";

const addinService = defineType<null>("AddinInternalService", {
  methods: { notifyActionHandlerReady: action(0, () => undefined) },
});

/** Objects that the library makes by name; null for a name that is not known. */
export const makeService = (name: string): ApiObject | null =>
  name === "Microsoft.InternalService.AddinInternalService" ? addinService(null) : null;
