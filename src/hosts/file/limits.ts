const MEBI = 1024 * 1024;

/**
 * What a workbook may ask of the machine. Bounds of memory and time without timers: everything a file declares is
 * held against them before it is inflated, and inflating never goes beyond what was declared.
 */
export const LIMITS = {
  fileBytes: 256 * MEBI,
  parts: 10_000,
  /** One million order lines of ten columns are about 365 MiB of sheet XML. */
  partBytes: 500 * MEBI,
  totalBytes: 1024 * MEBI,
  /** Inflated against stored bytes; real sheets stay below 50, a bomb comes near 1,000. */
  ratio: 100,
  /** Below this size no ratio is suspicious: a small sheet of empty styled rows compresses absurdly well. */
  ratioFreeBytes: 8 * MEBI,
  /** Parts that are read as a whole: workbook, styles, relationships, tables. */
  smallPartBytes: 32 * MEBI,
  /** The texts of all cells are held while a sheet is read. */
  stringBytes: 192 * MEBI,
  xmlDepth: 128,
  /** One tag with all its attributes, one text or one comment. */
  xmlTokenBytes: 4 * MEBI,
  sharedStrings: 8_000_000,
  /** Places for cells, blank ones before a filled one included, that a survey may hold. */
  surveyedPlaces: 8_000_000,
  /** A sheet of more filled rows and cells than these is large: a survey holds only so many of its rows. */
  surveyedRows: 200,
  wholeCells: 20_000,
  /** The packed values of large sheets that are held between survey and rows: one million order lines are about 21 MB. */
  heldBytes: 48 * MEBI,
  /** Rows handed over at once. With 5,000 the peak of a full sheet was some 10 MB higher, and no run was faster. */
  blockRows: 1_000,
} as const;

/** Excel's own grid. */
export const GRID = { rows: 1_048_576, columns: 16_384 } as const;
