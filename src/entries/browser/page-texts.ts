import type { NotShown } from '../../hosts/browser/snapshot/not-shown';
import type { Texts } from '../../i18n/texts';

export interface PageTexts {
  readonly open: string;
  readonly download: string;
  readonly opening: string;
  /** Cells changed by hand. */
  readonly edits: string;
  readonly notShown: string;
  /** The workbook counts its days from 1904. */
  readonly otherCalendar: string;
  readonly kinds: Readonly<Record<NotShown, string>>;
  readonly onlyValues: string;
  /** `at` is filled by the formula in `by`. */
  readonly filled: string;
  readonly refused: string;
  readonly replace: string;
  readonly keep: string;
  readonly openOther: string;
  readonly close: string;
  readonly dropHere: string;
  readonly workbook: string;
  readonly editsTitle: string;
  readonly cell: string;
  readonly before: string;
  readonly after: string;
  readonly blank: string;
  /** Cells that are not listed. */
  readonly moreEdits: string;
  readonly restUntouched: string;
  readonly back: string;
}

export const PAGE_TEXTS: Texts<PageTexts> = {
  'pt-BR': {
    open: 'Abrir pasta…',
    download: 'Baixar .xlsx',
    opening: 'Abrindo {file}…',
    edits: 'Células alteradas: {count}',
    notShown: 'Esta pasta tem {kinds}, que não aparecem aqui e continuam no arquivo que você baixar.',
    otherCalendar:
      'Esta pasta usa o calendário de 1904: as datas aparecem e são gravadas certas. Só uma fórmula que mostra uma data como número simples conta aqui 1.462 dias a mais.',
    kinds: { charts: 'gráficos', pivots: 'tabelas dinâmicas', pictures: 'imagens' },
    onlyValues:
      'Nesta página só se alteram valores e fórmulas. Inserir, excluir, mover, ordenar, mesclar ou renomear mudaria partes do arquivo que aqui não se veem: faça isso no Excel.',
    filled:
      'A célula {at} é preenchida pela fórmula de {by} e não muda sozinha. Nada foi alterado: mude ou apague a fórmula em {by}.',
    refused: 'Não foi possível abrir o arquivo. A pasta que estava aberta continua como estava.',
    replace: 'Abrir e descartar as alterações',
    keep: 'Continuar nesta pasta',
    openOther: 'Células alteradas que você ainda não baixou: {count}. Abrir "{file}" descarta essas alterações.',
    close: 'Fechar aviso',
    dropHere: 'Solte o arquivo .xlsx para abri-lo. Ele não sai desta página.',
    workbook: 'Pasta de trabalho',
    editsTitle: 'O que você alterou',
    cell: 'Célula',
    before: 'Antes',
    after: 'Agora',
    blank: '(vazia)',
    moreEdits: 'E mais {count} células.',
    restUntouched: 'O arquivo leva estas células e as planilhas do Accord. O resto fica como estava.',
    back: 'Voltar',
  },
  en: {
    open: 'Open workbook…',
    download: 'Download .xlsx',
    opening: 'Opening {file}…',
    edits: 'Cells changed: {count}',
    notShown: 'This workbook has {kinds}, which are not shown here and stay in the file you download.',
    otherCalendar:
      'This workbook uses the 1904 calendar: dates show and are saved right. Only a formula that shows a date as a plain number counts 1,462 days more here.',
    kinds: { charts: 'charts', pivots: 'pivot tables', pictures: 'pictures' },
    onlyValues:
      'On this page only values and formulas can be changed. Inserting, deleting, moving, sorting, merging or renaming would touch parts of the file that are not shown here: do that in Excel.',
    filled:
      'Cell {at} is filled by the formula in {by} and does not change by itself. Nothing was changed: edit or delete the formula in {by}.',
    refused: 'The file could not be opened. The workbook that was open is as it was.',
    replace: 'Open and discard the changes',
    keep: 'Stay in this workbook',
    openOther: 'Changed cells not downloaded yet: {count}. Opening "{file}" discards them.',
    close: 'Close the notice',
    dropHere: 'Drop the .xlsx file to open it. It does not leave this page.',
    workbook: 'Workbook',
    editsTitle: 'What you changed',
    cell: 'Cell',
    before: 'Before',
    after: 'Now',
    blank: '(blank)',
    moreEdits: 'And {count} more cells.',
    restUntouched: 'The file takes these cells and the sheets of Accord along. The rest stays as it was.',
    back: 'Back',
  },
  es: {
    open: 'Abrir libro…',
    download: 'Descargar .xlsx',
    opening: 'Abriendo {file}…',
    edits: 'Celdas cambiadas: {count}',
    notShown: 'Este libro tiene {kinds}, que no se muestran aquí y siguen en el archivo que descargue.',
    otherCalendar:
      'Este libro usa el calendario de 1904: las fechas se ven y se guardan bien. Solo una fórmula que muestra una fecha como número simple cuenta aquí 1.462 días de más.',
    kinds: { charts: 'gráficos', pivots: 'tablas dinámicas', pictures: 'imágenes' },
    onlyValues:
      'En esta página solo se cambian valores y fórmulas. Insertar, eliminar, mover, ordenar, combinar o renombrar tocaría partes del archivo que aquí no se ven: hágalo en Excel.',
    filled:
      'La fórmula de {by} llena la celda {at}, que no cambia por sí sola. No se cambió nada: modifique o borre la fórmula de {by}.',
    refused: 'No se pudo abrir el archivo. El libro que estaba abierto sigue como estaba.',
    replace: 'Abrir y descartar los cambios',
    keep: 'Seguir en este libro',
    openOther: 'Celdas cambiadas que aún no ha descargado: {count}. Abrir "{file}" las descarta.',
    close: 'Cerrar el aviso',
    dropHere: 'Suelte el archivo .xlsx para abrirlo. No sale de esta página.',
    workbook: 'Libro',
    editsTitle: 'Lo que cambió',
    cell: 'Celda',
    before: 'Antes',
    after: 'Ahora',
    blank: '(vacía)',
    moreEdits: 'Y {count} celdas más.',
    restUntouched: 'El archivo lleva estas celdas y las hojas de Accord. Lo demás queda como estaba.',
    back: 'Volver',
  },
};
