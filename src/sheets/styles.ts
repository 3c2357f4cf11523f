import type { StyleName } from './patch';

/** How a style of ours looks. Colours are RGB hex without '#'; number formats are en-US codes. */
export interface Style {
  readonly numberFormat?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly size?: number;
  readonly color?: string;
  readonly fill?: string;
  readonly wrap?: boolean;
  readonly align?: 'left' | 'center' | 'right';
  readonly valign?: 'top' | 'center';
  readonly border?: 'bottom' | 'box';
}

/** Ink of headings and of our sheet tabs; light fill of cells that a planner may fill in. */
export const INK = '1F3A5F';
export const INPUT_FILL = 'FFF8E1';

export const STYLES: Readonly<Record<StyleName, Style>> = {
  title: { bold: true, size: 16, color: INK },
  stamp: { color: '5A6472', size: 9, valign: 'top' },
  heading: { bold: true, color: 'FFFFFF', fill: INK, wrap: true, valign: 'center' },
  section: { bold: true, size: 12, color: INK, border: 'bottom' },
  text: { valign: 'top' },
  wrap: { wrap: true, valign: 'top' },
  note: { italic: true, color: '5A6472', wrap: true, valign: 'top' },
  label: { bold: true, valign: 'top' },
  link: { underline: true, color: '0B5394', wrap: true, valign: 'top' },
  score: { numberFormat: '0.0', align: 'center', valign: 'top' },
  integer: { numberFormat: '#,##0', valign: 'top' },
  number: { numberFormat: '#,##0.0##', valign: 'top' },
  percent: { numberFormat: '0.0%', valign: 'top' },
  money: { numberFormat: '#,##0', valign: 'top' },
  date: { numberFormat: 'yyyy-mm-dd', valign: 'top' },
  center: { align: 'center', valign: 'top' },
  input: { fill: INPUT_FILL, wrap: true, valign: 'top', border: 'box' },
  inputNumber: { fill: INPUT_FILL, numberFormat: '#,##0.0##', valign: 'top', border: 'box' },
  inputPercent: { fill: INPUT_FILL, numberFormat: '0.0%', valign: 'top', border: 'box' },
  inputMoney: { fill: INPUT_FILL, numberFormat: '#,##0.00', valign: 'top', border: 'box' },
  inputDate: { fill: INPUT_FILL, numberFormat: 'yyyy-mm-dd', valign: 'top', border: 'box' },
  moneyReal: { numberFormat: '"R$" #,##0_)', valign: 'top' },
  moneyUsDollar: { numberFormat: '"US$" #,##0_)', valign: 'top' },
  moneyDollar: { numberFormat: '"$" #,##0_)', valign: 'top' },
  moneyEuro: { numberFormat: '"€" #,##0_)', valign: 'top' },
  moneyPound: { numberFormat: '"£" #,##0_)', valign: 'top' },
  share: { numberFormat: '0%', align: 'center', valign: 'top' },
  code: { color: '5A6472', size: 8, wrap: true, valign: 'top' },
  gain: { numberFormat: '+0.0;-0.0;0.0', align: 'center', valign: 'top' },
  inputText: { fill: INPUT_FILL, numberFormat: '@', wrap: true, valign: 'top', border: 'box' },
};

/** The style of money in a currency that sheets write; a plain number for any other. */
export function moneyStyle(currency: string | null): StyleName {
  return (currency === null ? undefined : MONEY_STYLES[currency]) ?? 'money';
}

const MONEY_STYLES: Readonly<Record<string, StyleName>> = {
  R$: 'moneyReal',
  US$: 'moneyUsDollar',
  $: 'moneyDollar',
  '€': 'moneyEuro',
  '£': 'moneyPound',
};
