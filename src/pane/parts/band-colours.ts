import type { Band } from '../../review/model';

/**
 * Fill and text of each band: light to dark from good to bad, so that greyscale print and colour blindness keep the
 * order; the same colours as in the generated sheets. Every pair is at least 4.5:1 apart.
 */
export const BAND_COLOURS: Readonly<Record<Band, { readonly fill: string; readonly text: string }>> = {
  aligned: { fill: '#eaf4fb', text: '#0b3d5c' },
  watch: { fill: '#f6d36b', text: '#3d2e00' },
  misaligned: { fill: '#e08f45', text: '#2b1500' },
  broken: { fill: '#8c1d18', text: '#ffffff' },
};
