import { onFiguresChanged } from "./excelEvents";

/** The time that an Excel far away may take, in milliseconds. */
const patience = 5000;

type Excels = Pick<typeof Excel, "run">;

export interface HeardCells {
  readonly sheet: string;
  /** `B3:C4`. */
  readonly at: string;
}

const idOf = (sheet: string, excel: Excels): Promise<string> =>
  excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet).load("id");
    await context.sync();
    return worksheet.id;
  });

/**
 * Whether Excel tells of a change of these cells, whoever makes it, while some work is done and for so many milliseconds behind
 * it. What it tells late of earlier changes is passed over.
 */
export async function hear(
  { sheet, at }: HeardCells,
  work: () => Promise<void>,
  excel: Excels = Excel,
  wait: number = patience,
): Promise<boolean> {
  const id = await idOf(sheet, excel);
  let tell: (heard: boolean) => void = () => undefined;
  const told = new Promise<boolean>((resolve) => (tell = resolve));
  const { stop } = await onFiguresChanged(({ sheetId, address }) => {
    if (sheetId === id && address === at) tell(true);
  }, excel);
  try {
    await work();
    const timer = setTimeout(() => tell(false), wait);
    return await told.finally(() => clearTimeout(timer));
  } finally {
    await stop();
  }
}
