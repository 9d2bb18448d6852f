/**
 * `node exceljsPeer.cjs IN OUT [apart]`: the file read and written by exceljs. `apart`: with every formula written in its own cell,
 * as exceljs writes what is given to it cell by cell.
 */
const ExcelJS = require("exceljs");

const [, , input, output, apart] = process.argv;

async function run() {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(input);
  if (apart !== undefined) {
    for (const sheet of book.worksheets) {
      sheet.eachRow((row) =>
        row.eachCell((cell) => {
          if (cell.type !== ExcelJS.ValueType.Formula) return;
          const { formula, result } = cell;
          cell.value = { formula, result };
        }),
      );
    }
  }
  await book.xlsx.writeFile(output);
}

void run();
