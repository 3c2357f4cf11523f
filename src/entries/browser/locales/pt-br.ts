import design from '@univerjs/design/locale/pt-BR';
import ui from '@univerjs/ui/locale/pt-BR';
import docsUi from '@univerjs/docs-ui/locale/pt-BR';
import sheets from '@univerjs/sheets/locale/pt-BR';
import sheetsUi from '@univerjs/sheets-ui/locale/pt-BR';
import conditional from '@univerjs/sheets-conditional-formatting-ui/locale/pt-BR';
import sheetsFormula from '@univerjs/sheets-formula/locale/pt-BR';
import sheetsFormulaUi from '@univerjs/sheets-formula-ui/locale/pt-BR';
import sheetsNumfmtUi from '@univerjs/sheets-numfmt-ui/locale/pt-BR';

/** The grid's own words in this language, one pack a package. */
export const PACKS = [
  conditional,
  design,
  ui,
  docsUi,
  sheets,
  sheetsUi,
  sheetsFormula,
  sheetsFormulaUi,
  sheetsNumfmtUi,
];
