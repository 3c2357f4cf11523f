import { rectToA1, toA1 } from '../../../domain/address';
import type { ConditionalFormat } from '../../../app/port';
import { quoteText } from './formula-text';
import type { ConditionalRule } from './style-xml';
import type { StyleBook } from './styles-part';
import { escapeAttribute, escapeText } from './xml-text';

/** The conditional formats of a sheet; priorities follow the order in which they are listed. */
export function conditionalXml(formats: readonly ConditionalFormat[], styles: StyleBook): string {
  let priority = 0;
  return formats
    .map(({ rect, rules }) => {
      const first = toA1({ row: rect.top, column: rect.left });
      const all = rules.map((rule) => ruleXml(rule, first, (priority += 1), styles.conditionalFormat(rule)));
      return `<conditionalFormatting sqref="${rectToA1(rect)}">${all.join('')}</conditionalFormatting>`;
    })
    .join('');
}

function ruleXml({ when }: ConditionalRule, first: string, priority: number, format: number): string {
  const common = `dxfId="${format}" priority="${priority}"`;
  if ('beginsWith' in when) {
    const formula = `LEFT(${first},${when.beginsWith.length})=${quoteText(when.beginsWith)}`;
    const text = escapeAttribute(when.beginsWith);
    return `<cfRule type="beginsWith" ${common} operator="beginsWith" text="${text}"><formula>${escapeText(formula)}</formula></cfRule>`;
  }
  const shown = `ROUND(${first},1)`;
  const conditions = [
    ...('from' in when ? [`${shown}>=${when.from}`] : []),
    ...('below' in when ? [`${shown}<${when.below}`] : []),
  ];
  // A plain comparison would also colour blank cells, which compare as zero; ROUND fails on text.
  const formula = `IF(ISNUMBER(${first}),AND(${conditions.join(',')}),FALSE)`;
  return `<cfRule type="expression" ${common}><formula>${escapeText(formula)}</formula></cfRule>`;
}
