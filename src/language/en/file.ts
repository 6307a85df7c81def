import type { file as dutch } from "../nl/file";

/** Why a file could not be read, and what to do. */
export const file = {
  unknownFormat:
    "{{name}} is not a spreadsheet that Peil knows. Choose an Excel (.xlsx) or LibreOffice (.ods) file, or a .csv.",
  oldFormat:
    "{{name}} is a workbook of Excel 97-2003. Open it in Excel, choose Save As, .xlsx, and choose that file.",
  corrupt:
    "{{name}} is damaged or incomplete. Open it in Excel and save it again, or ask for the file once more.",
  encrypted:
    "{{name}} is protected with a password. Remove the password in Excel (File, Info, Protect Workbook) and choose the file again.",
  tooLarge:
    "{{name}} is too large: {{size, amount}} MB, and Peil reads up to {{most, amount}} MB. Save the sheets you want to check in a new workbook.",
  zipBomb:
    "{{name}} is packed far smaller than any real spreadsheet. Peil does not open it, because it could freeze the computer. Save it again in Excel if you trust the sender.",
  tooManyCells:
    "{{name}} has too many cells: Peil reads up to {{most, amount}}. Often something is left in a cell far below or to the right of the table; delete those rows and columns.",
  empty: "{{name}} is empty. Choose a file that holds data.",
  notReadable: "{{name}} cannot be read: it was moved or changed, or it is a folder. Pick the file again.",
  csvNotation:
    "Read as text with {{separator}} between the fields, {{decimal}} before the decimals, characters as {{encoding}}.",
  separatorSemicolon: "a semicolon",
  separatorComma: "a comma",
  separatorTab: "a tab",
  separatorBar: "a vertical bar",
  decimalComma: "a comma",
  decimalPoint: "a point",
} as const satisfies Record<keyof typeof dutch, string>;
