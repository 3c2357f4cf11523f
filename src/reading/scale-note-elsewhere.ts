import type { SurveyedSheet } from '../domain/survey';
import { headingText } from './layout/raw-table';
import type { ReadTable } from './role';
import { plainText } from './grammar/found';
import { scaleIn, type ScaleSaid } from './scale-words';

/** `Moeda | R$ mil`: a label, and beside it what the money of the workbook is counted in. */
const LABEL = /^(moeda|moneda|currency|unidade monetaria|unidad monetaria|valores|amounts|values|escala|scale)\b/;
const WHOLE =
  /\b(tod[oa]s? (?:[ao]s |l[ao]s )?(?:abas|planilhas|hojas|valores|montos|importes)|all (?:sheets|tabs|amounts|values|figures)|(?:desta|deste|de este|this|nesta|neste|en este) (?:planilha|arquivo|pasta|workbook|file|libro|archivo))\b/;
/** Notes stand at the beginning; an order list is not looked through. */
const MOST_ROWS = 200;
const LONGEST_NOTE = 200;
/** A cover has few numbers; a sheet of many speaks of its own. */
const MOST_NUMBERS = 10;

/**
 * Notes on money that may hold for the tables of other sheets: on a cover, beside a label such as Moeda, or in words about
 * all sheets.
 */
export function notesElsewhere(sheets: readonly SurveyedSheet[], tables: readonly ReadTable[]): readonly ScaleSaid[] {
  return sheets.flatMap((sheet) => {
    const rows = sheet.rows.slice(0, MOST_ROWS).filter((row) => row !== undefined);
    const isCover = tables.every(({ raw }) => raw.sheet.name !== sheet.name) && numbersIn(rows) < MOST_NUMBERS;
    return rows.flatMap((cells) => {
      const texts = cells.map(headingText);
      const isLabelled = LABEL.test(plainText(texts.find((text) => text !== '') ?? ''));
      return texts.flatMap((text): ScaleSaid[] => {
        const scale = text.length > LONGEST_NOTE ? null : scaleIn(text);
        return scale !== null && (isCover || isLabelled || WHOLE.test(plainText(text))) ? [{ text, scale }] : [];
      });
    });
  });
}

function numbersIn(rows: SurveyedSheet['rows']): number {
  return rows.reduce((count, cells) => count + cells.filter((cell) => typeof cell?.value === 'number').length, 0);
}
