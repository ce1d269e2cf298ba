/** Kinds of workbooks that a library reads for us; apart from its reader, so that only who needs the library loads it. */
export const foreignKinds = ["xls", "xlsb", "ods"] as const;
