import type { Language } from '../domain/language';
import type { FieldName } from '../domain/terms';
import { FIELD_NAMES } from '../i18n/fields';
import type { Texts } from '../i18n/texts';
import type { CellWrite, CreateSheet, StyleName, Validation } from '../sheets/patch';

/** Rows offered for profiles: 5 to 20 is the realistic number (DOMAIN §6). */
const ROWS = 20;
const HEADING_ROW = 3;

interface TemplateColumn {
  readonly field: FieldName;
  readonly style: StyleName;
  /** Values offered in a drop-down; anything else may still be typed. */
  readonly offers?: Texts<readonly string[]>;
}

const same = (...values: readonly string[]): Texts<readonly string[]> => ({ 'pt-BR': values, en: values, es: values });

const YES_NO: Texts<readonly string[]> = { 'pt-BR': ['sim', 'não'], en: ['yes', 'no'], es: ['sí', 'no'] };

const COMMERCIAL: readonly TemplateColumn[] = [
  { field: 'promoSupport', style: 'inputMoney' },
  { field: 'discount', style: 'inputPercent' },
  { field: 'discountMax', style: 'inputPercent' },
  {
    field: 'paymentTerms',
    style: 'input',
    offers: {
      'pt-BR': ['à vista', '14 ddl', '28 ddl', '28/42 ddl', '28/42/56 ddl'],
      en: ['cash', 'net 14', 'net 30', '30/60', '28/42/56'],
      es: ['contado', '15 días', '30 días', '30/60', '28/42/56'],
    },
  },
  {
    field: 'paymentClock',
    style: 'input',
    offers: { 'pt-BR': ['emissão', 'entrega'], en: ['invoice', 'delivery'], es: ['factura', 'entrega'] },
  },
  { field: 'creditLimit', style: 'inputMoney' },
  { field: 'volumeDiscount', style: 'inputPercent' },
  { field: 'volumeStep', style: 'inputMoney' },
  { field: 'volumeConditional', style: 'input', offers: YES_NO },
  { field: 'promoWindowDays', style: 'inputNumber' },
  { field: 'promoNoticeDays', style: 'inputNumber' },
  { field: 'promosPerMonth', style: 'inputNumber' },
  { field: 'extraDropsPerPromo', style: 'inputNumber' },
  { field: 'upliftSales', style: 'inputMoney' },
];

const LOGISTICS: readonly TemplateColumn[] = [
  {
    field: 'deliveryFrequency',
    style: 'input',
    offers: {
      'pt-BR': ['diária', 'Seg/Qua/Sex', '2x/semana', 'semanal', 'quinzenal', 'mensal', 'sob demanda'],
      en: ['daily', 'Mon/Wed/Fri', '2x/week', 'weekly', 'fortnightly', 'monthly', 'on demand'],
      es: ['diaria', 'Lun/Mié/Vie', '2x/semana', 'semanal', 'quincenal', 'mensual', 'bajo demanda'],
    },
  },
  { field: 'minOrder', style: 'inputMoney' },
  { field: 'availability', style: 'inputPercent' },
  { field: 'promoAvailability', style: 'inputPercent' },
  { field: 'onTimeTarget', style: 'inputPercent' },
  { field: 'leadTime', style: 'input', offers: same('D+1', 'D+2', 'D+3', '24h', '48h') },
  { field: 'processingDays', style: 'inputNumber' },
  { field: 'transitDays', style: 'inputNumber' },
  {
    field: 'specialOrderRule',
    style: 'input',
    offers: {
      'pt-BR': ['não aceita', '1/mês', 'até 2 por mês', 'mediante aprovação', 'livre'],
      en: ['not accepted', '1/month', 'up to 2 a month', 'with approval', 'no limit'],
      es: ['no acepta', '1/mes', 'hasta 2 por mes', 'con aprobación', 'libre'],
    },
  },
  { field: 'specialSurcharge', style: 'input' },
  { field: 'specialLeadTimeHours', style: 'inputNumber' },
  { field: 'orderDaysPerWeek', style: 'inputNumber' },
  { field: 'frozenHorizonDays', style: 'inputNumber' },
  { field: 'replenishmentDays', style: 'inputNumber' },
];

const TEXTS: Texts<{
  readonly profile: string;
  readonly how: string;
  readonly commercial: string;
  readonly logistics: string;
}> = {
  'pt-BR': {
    profile: 'Perfil de cliente',
    how: 'Uma linha por perfil. Deixe em branco o que não está definido e escreva "não se aplica" onde o termo não existe. Outras colunas podem ser acrescentadas.',
    commercial: 'Política Comercial',
    logistics: 'Política Logística',
  },
  en: {
    profile: 'Customer profile',
    how: 'One row a profile. Leave blank what is not defined and write "n/a" where a term does not exist. Other columns may be added.',
    commercial: 'Commercial policy',
    logistics: 'Logistics policy',
  },
  es: {
    profile: 'Perfil de cliente',
    how: 'Una fila por perfil. Deje en blanco lo que no está definido y escriba "no aplica" donde el término no existe. Pueden agregarse otras columnas.',
    commercial: 'Política Comercial',
    logistics: 'Política Logística',
  },
};

function templateSheet(
  title: string,
  table: string,
  columns: readonly TemplateColumn[],
  language: Language,
): CreateSheet {
  const texts = TEXTS[language];
  const headings = [texts.profile, ...columns.map(({ field }) => FIELD_NAMES[language][field])];
  const styles: readonly StyleName[] = ['input', ...columns.map(({ style }) => style)];
  const bottom = HEADING_ROW + ROWS;
  const cells: CellWrite[] = [
    { row: 0, column: 0, content: title, style: 'title' },
    { row: 1, column: 0, content: texts.how, style: 'stamp' },
    ...headings.map((content, column): CellWrite => ({ row: HEADING_ROW, column, content, style: 'heading' })),
  ];
  for (let row = HEADING_ROW + 1; row <= bottom; row += 1) {
    styles.forEach((style, column) => cells.push({ row, column, content: null, style }));
  }
  return {
    kind: 'create',
    sheet: title,
    mark: null,
    cells,
    columnWidths: headings.map((heading, column) =>
      column === 0 ? 28 : Math.max(14, Math.min(24, heading.length + 2)),
    ),
    tables: [
      { name: table, rect: { top: HEADING_ROW, left: 0, bottom, right: headings.length - 1 }, columns: headings },
    ],
    conditionalFormats: [],
    validations: columns.flatMap(({ offers }, index): Validation[] =>
      offers
        ? [{ rect: { top: HEADING_ROW + 1, left: index + 1, bottom, right: index + 1 }, list: offers[language] }]
        : [],
    ),
    freeze: { rows: HEADING_ROW + 1, columns: 1 },
    repeatRows: [HEADING_ROW, HEADING_ROW],
    tabColor: '1F3A5F',
  };
}

/** An empty pair of policies that Accord reads as it is, once filled. */
export function templateSheets(language: Language): readonly CreateSheet[] {
  const texts = TEXTS[language];
  return [
    templateSheet(texts.commercial, 'CommercialPolicy', COMMERCIAL, language),
    templateSheet(texts.logistics, 'LogisticsPolicy', LOGISTICS, language),
  ];
}
