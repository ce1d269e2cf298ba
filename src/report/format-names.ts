/** How an evaluation can be drawn; light, so that the command line can name them without loading a drawing. */
export const formatNames = ["terminal", "json", "csv", "xlsx"] as const;
export type Format = (typeof formatNames)[number];
