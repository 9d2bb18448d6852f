/** What a paper may be asked for by, without all that makes it. */
export { paperKinds, type PaperKind } from "../../papers/model/paperKinds";
