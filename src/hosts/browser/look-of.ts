import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderStyleData,
  type IStyleData,
} from '@univerjs/core';
import { STYLES, type StyleName } from '../../app/port';
import { STAND_INS } from './snapshot/cell-looks';

const LINE: IBorderStyleData = { s: BorderStyleTypes.THIN, cl: { rgb: '#BFC7D1' } };
/** Excel's own font, or one as wide, or any without serifs. */
const OWN_FONT = `Calibri, ${STAND_INS}`;
const ACROSS = { left: HorizontalAlign.LEFT, center: HorizontalAlign.CENTER, right: HorizontalAlign.RIGHT } as const;

/** A style of ours as the grid draws it. */
export function lookOf(name: StyleName): IStyleData {
  const { numberFormat, bold, italic, underline, size, color, fill, wrap, align, valign, border } = STYLES[name];
  return {
    ff: OWN_FONT,
    vt: valign === 'top' ? VerticalAlign.TOP : valign === 'center' ? VerticalAlign.MIDDLE : VerticalAlign.BOTTOM,
    ...(numberFormat === undefined ? {} : { n: { pattern: numberFormat } }),
    ...(bold ? { bl: BooleanNumber.TRUE } : {}),
    ...(italic ? { it: BooleanNumber.TRUE } : {}),
    ...(underline ? { ul: { s: BooleanNumber.TRUE } } : {}),
    ...(size === undefined ? {} : { fs: size }),
    ...(color === undefined ? {} : { cl: { rgb: `#${color}` } }),
    ...(fill === undefined ? {} : { bg: { rgb: `#${fill}` } }),
    ...(wrap ? { tb: WrapStrategy.WRAP } : {}),
    ...(align === undefined ? {} : { ht: ACROSS[align] }),
    ...(border === 'bottom' ? { bd: { b: LINE } } : {}),
    ...(border === 'box' ? { bd: { t: LINE, r: LINE, b: LINE, l: LINE } } : {}),
  };
}
