import type { CommandLineWords } from "../vi/commandLine";

/** The same in English. */
export const commandLine: CommandLineWords = {
  help: {
    program:
      "Sổ Thi Đua: sets up an emulation workbook from a plan, checks its figures and makes the award shortlist, on .xlsx files.",
    usage: "Usage:",
    arguments: "Arguments:",
    options: "Options:",
    commands: "Commands:",
    globalOptions: "Global options:",
    help: "show this help",
    helpCommand: "show the help of a command",
    version: "show the version",
    lang: "language of the messages: {languages}",
    json: "print the result as JSON on standard output",
    force:
      "replace the file at --out; --force=changed also where it changed since the command began, --force=open also where somebody has it open; --force=keys makes a summary again that lost its hidden keys, all that was written carried to its foot",
    create: "set up a new workbook from a list of units",
    createUnits: "list of units, CSV in UTF-8, columns code, name, head, staff (only name is required)",
    createOut: "the .xlsx file to write",
    createPlan:
      "the plan as JSON, or an .xlsx file with the sheet Soạn kế hoạch filled in; without it, plan 26/KH-VPUBND of 2024",
    update:
      "set a file up again: units and missing sheets are added, formulas put back, an older workbook brought up to today's form; every entry is kept",
    updateOut: "writes the updated workbook to this file (.xlsx; .xlsm keeps the macros of the file it comes from)",
    updateUnits:
      "the whole list of units: new ones get a sheet, sheets of those that are not in it are hidden; without it, the workbook's list stays",
    updateNominated:
      "takes the marks of the old form (column Bình chọn (sổ cũ)) for nominations of this period: D1, D2, CN or another of the plan's; without it, they stay in that column",
    plan: "write an .xlsx file with the sheet Soạn kế hoạch, to draw a new plan up in Excel",
    planOut: "the .xlsx file to write",
    planFrom:
      "the plan that the sheet begins with: a JSON file, or last year’s workbook; without it, plan 26/KH-VPUBND of 2024",
    createFigures: "figures as JSON, by unit code, block and keys",
    createTargetSheets:
      "ids of the targets whose sheets are in sight, with commas between them (DV-CT,DV-VB); without it, all of them",
    check: "check a workbook; writes nothing into the file",
    book: "an emulation workbook, .xlsx",
    shortlist: "make the shortlist of a period; without --out it is printed and nothing is written",
    papers: "make the papers of an occasion (.docx) from its list and the council's sheet",
    papersOut: "the folder for the papers; made where there is none",
    papersOnly: "these papers alone, separated by commas: {papers}",
    shortlistPeriod: "id of the period: D1, D2, CN, or another of the plan",
    shortlistOut:
      "write a copy of the workbook, with the summary sheet added, to this file (.xlsx; an .xlsm keeps its macros)",
    selfCheck:
      "a file that tells whether a spreadsheet program (any Excel, WPS, LibreOffice …) calculates the workbook rightly: with --out it is made; of a file that such a program saved, the answers are read",
    selfCheckOut: "the .xlsx file to write; opened in the program in question it shows the answer at once",
    selfCheckFile: "the self-check's file, calculated and saved by the program in question",
    send: "make an .xlsx file for each unit to fill (its sheet, the plan to read, what to do) and the letter that goes with it",
    sendOut: "folder of the files; made where there is none",
    sendUnits: "only these units, codes separated by commas (U01,U03); all of them if left out",
    sendPassword: "password that locks the sheets of the files sent (kept nowhere)",
    collect:
      "take what units send back; without --out only shows, file by file, what is new, changed, cleared or in conflict, and writes nothing",
    collectFiles: "the workbook, then the files that came back; with --new the files alone",
    collectNew: "make a new workbook of these very files",
    collectOut:
      "write the workbook with what was taken to this file; what is in conflict stays unless --conflicts decides",
    collectConflicts:
      "entries that both sides changed: ours keeps the workbook's, theirs takes the unit's; left, with exit code 1, where not given",
    compare: "compare two workbooks: every entry that differs, by unit and key, before and after; writes nothing",
    compareBefore: "the workbook before",
    compareAfter: "the workbook after",
    exitCodes:
      "Exit codes: 0 done and no faulty figures; 1 check found errors, self-check has lines that are wrong, compare found entries that differ, or collect left entries or files; 2 unreadable, unwritable or called wrongly (no file was changed).",
    filesKept: "A file that exists is never replaced without --force. On failure nothing is written.",
  },
  usage: {
    optionMissing: "Option {option} is missing.",
    optionUnknown: "There is no option {option}.",
    valueMissing: "Option {option} needs a value.",
    argumentMissing: "The name of a file is missing.",
    argumentsTooMany: "There are too many arguments.",
    commandUnknown: "There is no such command.",
    commandMissing:
      "Say which command: create, update, plan, check, shortlist, papers, send, collect, compare or self-check.",
    langUnknown: "Option --lang takes {languages}.",
    wrong: "The command is not called rightly.",
    forceUnknown: "The option --force takes changed, open and keys, with commas between; not “{typed}”.",
    seeHelp: "Add --help to see how.",
  },
  files: {
    notFound: "There is no file {path}.",
    notAFile: "{path} is a folder, not a file.",
    notAllowed: "There is no permission to open {path}.",
    unreadable: "The file {path} cannot be read ({reason}).",
    exists: "The file {path} exists; add --force to replace it.",
    tooLarge: "The file {path} is larger than {reason} and is not read.",
    readOnly: "The file {path} is read-only and is not replaced. Make it writable, or write to another file.",
    linkLeadsNowhere: "{path} is a link to a file that is gone. Remove the link, or write to another file.",
    changed:
      "Somebody wrote to the file {path} while the command ran; it is not replaced. Run it again to use what is there now, or add --force=changed to replace it all the same.",
    open: "Somebody has the file {path} open (lock file {reason}); it is not replaced. Close it and run the command again, or add --force=open to replace it all the same.",
    diskFull:
      "There is no room on the disk for the file {path} ({reason}); the old file, if any, is as it was. Make room and run it again.",
    folderMissing: "There is no folder {path}.",
    unwritable: "The file {path} cannot be written ({reason}).",
    notXlsx: "The output file {path} must end in {reason}.",
  },
  forced: {
    changed: "Replaced {path} by --force=changed, though somebody wrote to it while the command ran.",
    open: "Replaced {path} by --force=open, though somebody has it open.",
  },
  leftOut: {
    macros:
      "{path} is an .xlsx, so it has none of the macros of the file it was made from. Write to an .xlsm file to keep them.",
    signatures:
      "{path} has new contents, so the digital signatures of the file it was made from no longer hold and were taken out; it must be signed again.",
    objects:
      "The sheet “{sheet}” was made again; pictures, tables and charts that people had put on it are not in {path}. Copy them from the old file if they are needed.",
  },
  output: {
    closed: "Whoever reads the results stopped early; the rest is not printed.",
    lost: "Not all results could be written to standard output ({reason}); if the disk is full, make room and run it again.",
  },
  notAFolder: "{path} is not a folder.",
  inFile: "{file}: {what}",
  figures: {
    unknown: "the workbook has no place for {count} figures: {list}",
  },
  plan: {
    notJson: "{file}: the file is not valid JSON.",
    tooManyValues: "{file}: the file has too many values to be a plan.",
    invalid: "{file}: the plan has {count} faults: {list}.",
    draftFaults: "{file}, sheet {sheet}: the plan has {count} places to mend:",
    atCell: "cell {cell}: {text}",
  },
  sameName: "Line {line}: the unit “{name}” has the same name as line {firstLine}; each line has a sheet of its own.",
  targetsUnknown: "--target-sheets: the plan has no unit-level target {list}. There are: {known}.",
  periodUnknown: "{file}: the workbook’s plan has no period {period}. There are: {known}.",
  more: "… and {count} more",
  progress: { sheet: "{done}/{total} {sheet}", step: "{done}/{total}" },
  created: "Made {path}: {units} units, {sheets} sheets, {entered} figures.",
  updated: {
    written: "Wrote the updated workbook to {path}.",
    made: "{count} sheets added: {list}.",
    repaired: "{count} sheets mended: {list}.",
    hidden: "{count} sheets hidden, of units that are not in the list: {list}.",
  },
  nominations: {
    assigned: "{count} marks of the old form are nominations for {period} now.",
    left: "{count} cells of the column Bình chọn (sổ cũ) stay as they are: they hold no x, or something else stands in the period's cell.",
  },
  written: "Wrote {path}, sheet {sheet}.",
  papers: {
    written: "Written: {path}.",
    missing: "{path}: left as dotted lines: {list}.",
    empty: "{paper} is not made: there is nobody to write of.",
    listChanged:
      "Figures have changed since the list of this occasion was made; the papers say what the list says. Make the list again (shortlist), then the papers, if need be.",
    unknown: "There is no paper {name}. There are: {known}.",
  },
  taken:
    "The sheet Hội đồng takes over {count} entries from lists of an earlier form (present, rate, signers); the base of the share is still to be chosen.",
  carried: "Sheet {sheet}: {count} cells that people wrote find no place and are carried to its foot.",
  report: {
    plan: "Plan {number}, {office}",
    checkedAt: "Checked at {at}",
    unitsTitle: "Units",
    code: "Code",
    unit: "Unit",
    registered: "Registered",
    filled: "Filled",
    met: "Met",
    wrong: "Wrong",
    missingSoFar: "Missing so far",
    missingInYear: "Missing in the year",
    yes: "yes",
    no: "no",
    error: "Errors ({count})",
    warning: "Warnings ({count})",
    info: "To know ({count})",
    none: "Nothing to say was found.",
    rest: "… {count} more lines; add --all to see them",
    all: "print every line, shorten nothing",
    shortlistTitle: "Shortlist, {period}",
    proposedUnits: "Units proposed ({count})",
    proposedPeople: "People proposed ({count})",
    excludedUnits: "Units not proposed ({count})",
    excludedPeople: "People not proposed ({count})",
    nobody: "none",
    remark: "note: {list}",
    pending: "waits for: {list}",
  },
  send: {
    written: "{unit} {name}: {path}; letter: {letter}.",
    letter: {
      toHead: "To: {head}, {unit}",
      toUnit: "To: {unit}",
      lines: [
        "The secretary of the emulation council ({office}) sends you the file {file}: your unit's sheet of the emulation year {year}, by plan {plan}.",
        "Please open it in Excel, WPS or LibreOffice, fill the pale yellow cells as its first sheet says, save it (as .xlsx) and send this file back.",
        "It holds your unit's figures alone; nothing needs to be installed. The file may be renamed and rows may be inserted into the lists; please delete no sheet.",
        "With thanks.",
      ],
    },
  },
  collect: {
    files: {
      unit: "{unit}",
      twice: "{unit}; a later file of this unit is there, this one is only held against it",
      foreign: "{unit}; another workbook's file, not taken",
      otherYear: "{unit}; another year's file, not taken",
      otherPlan: "{unit}; another plan's file, not taken",
      formNewer: "{unit}; a later version made the file, not taken; please update this tool",
      unitUnknown: "{unit}; the workbook lists no such unit, not taken",
      unitDiffers: "{unit}; in the workbook a unit of another name has this code, not taken",
      whole: "no unit's file but a whole workbook; compare it with the command compare",
      none: "no unit's sheet is in the file, not taken",
      unreadable: "cannot be read",
    },
    states: { same: "already the same", new: "new", changed: "changed", cleared: "cleared", conflict: "conflict" },
    unknown:
      "The file lost its hidden sheet of what was sent: what is empty here is taken, what differs is in conflict.",
    older: "The file is of an earlier form; what that form has is read.",
    lost: "{count} cells lost their hidden keys and were not read; ask the unit for a file without deleted rows or columns.",
    faults: "{count} cells of the file are faulty; see them with the command check once they are taken.",
    noRoom: "(no free row: insert rows into the unit's list in the workbook and take again)",
    shown: "{count} entries would be taken; add --out to write. Nothing was written.",
    written: "Took {count} entries, written to {path}.",
    left: "{count} entries are left: conflicts that nobody decided (see above; --conflicts ours|theirs) or no free row.",
    conflictsUnknown: "--conflicts takes ours or theirs, not “{typed}”.",
    noFiles: "The files that came back are missing.",
  },
  compared: {
    same: "No entry differs between the two workbooks.",
    differ: "{count} entries differ (before → after):",
    office: "Agency, council",
    empty: "(empty)",
  },
  selfCheck: {
    made: "Wrote {path}: {count} lines. Open it in the program in question: its first line says how many the program calculates rightly.",
    passed: "{passed} of {count} lines are right.",
    failed: "{step}: {expected} is right, the program calculated {found} ({subject})",
    noSelfCheck: "{file}: not a file of the self-check.",
    notCalculated:
      "{file}: no program has calculated it yet, so nothing is judged. Open it in the program in question, have it calculated, save it, and run this again.",
    oneOf: "self-check takes either --out, to make the file, or the name of a file, to read its answers.",
    nothing: "an empty cell",
  },
  demo: {
    title:
      "A try with sample data: {units} units, {people} people, the whole year {year}. Every name and figure is invented.",
    creating: "1. Set up",
    checking: "2. Check",
    shortlisting: "3. Shortlist",
    done: "Files: {files}",
  },
};
