/** What a cell looks like. Where it says nothing: Times New Roman, as official documents use (Nghị định 30/2020/NĐ-CP). */
export interface Style {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  /** Points; 12 where absent. */
  readonly size?: number;
  /** "#RRGGBB" */
  readonly color?: string;
  readonly fill?: string;
  /** `thin` on four sides; `doubleBottom` as thin, but double below; `bottom` a thin line below alone; `bottomRight` that and one on the right. */
  readonly border?: "thin" | "doubleBottom" | "bottom" | "bottomRight";
  readonly horizontal?: "left" | "center" | "right";
  readonly vertical?: "top" | "center" | "bottom";
  readonly wrap?: boolean;
  readonly indent?: number;
  /** Written from below upwards. */
  readonly turned?: boolean;
  readonly numberFormat?: string;
  /** Entry cells alone. */
  readonly unlocked?: boolean;
}

export const fontName = "Times New Roman";
export const fontSize = 12;
/** Of every border. */
export const borderColor = "#7F7F7F";
