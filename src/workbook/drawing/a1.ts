export * from "../../sheet/a1";
