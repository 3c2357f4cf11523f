/** What the two ranges are called where a sheet would have a name; each says its side, as policy sheets do. */
export const COMMERCIAL = 'commercial';
export const LOGISTICS = 'logistics';
