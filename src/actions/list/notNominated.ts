/** What the pane asks of a list's lines, as the sheet does. */
export { isNotNominated } from "../../rules/shortlist/notNominated";
