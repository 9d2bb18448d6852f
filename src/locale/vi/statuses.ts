export { statusTexts as statuses } from "../statusTexts";
