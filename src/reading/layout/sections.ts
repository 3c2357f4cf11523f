import { wordsOf } from '../../domain/text';
import { matchHeading } from '../headings/match-heading';
import { isFilled, type RawColumn, type RawTable } from './raw-table';

/** Words over a column of terms that name no term themselves. */
const CORNERS =
  /^(termos?|terms?|terminos?|condicao|condicoes|condicion|condiciones|conditions?|politicas?|polic(y|ies)|item|itens|items|campos?|fields?|criterios?|criteria|regras?|reglas?|rules?|atributos?|attributes?|variavel|indicador(es)?|metricas?|metrics?|conceptos?|parametros?)( (comerciais|comercial|comerciales|logistic[ao]s?|logistics|commercial|do cliente|de venda|de atendimento))*$/;

/**
 * A table with its terms down a column: the lines without any value that part it are groups of what follows, and the
 * corner over the terms names none.
 */
export function withSections(table: RawTable): RawTable {
  let section = '';
  // Groups of profiles may stand above the profiles, with nothing over the terms.
  const first = table.columns.find(
    ({ heading, cells }) => wordsOf(heading) !== '' && cells.some(({ cell }) => isFilled(cell)),
  );
  const columns = table.columns.flatMap((column): RawColumn[] => {
    if (column === first && isCorner(column.heading)) return [{ ...column, spelling: '' }];
    if (column.cells.every(({ cell }) => !isFilled(cell)) && !isField(column.spelling)) {
      section = column.heading;
      return [];
    }
    return [column.group === '' ? { ...column, group: section } : column];
  });
  return { ...table, columns };
}

const isCorner = (heading: string): boolean => heading.split(' · ').every((part) => CORNERS.test(wordsOf(part)));

function isField(spelling: string): boolean {
  const { field, candidates, profileRank } = matchHeading(spelling);
  return field !== null || candidates.length > 0 || profileRank !== null;
}
