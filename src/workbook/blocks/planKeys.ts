/** Rows of the plan's table of settings. */
export const planSettingRows = ["registrationDeadline"] as const;
