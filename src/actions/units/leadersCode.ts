/** For those who may not ask the rules themselves. */
export { leadersCode } from "../../rules/figures/figures";
