import address from '../../../assets/samples/sop-bebidas.xlsx';

/** The sample workbook, in base 64. */
export const SAMPLE = address.slice(address.indexOf(',') + 1);
