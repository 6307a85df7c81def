/** The files that can be read, as a field to pick files names them. */
export const ACCEPTED_FILES = ".xlsx,.xlsm,.ods,.csv";
