import design from '@univerjs/design/locale/es-ES';
import ui from '@univerjs/ui/locale/es-ES';
import docsUi from '@univerjs/docs-ui/locale/es-ES';
import sheets from '@univerjs/sheets/locale/es-ES';
import sheetsUi from '@univerjs/sheets-ui/locale/es-ES';
import conditional from '@univerjs/sheets-conditional-formatting-ui/locale/es-ES';
import sheetsFormula from '@univerjs/sheets-formula/locale/es-ES';
import sheetsFormulaUi from '@univerjs/sheets-formula-ui/locale/es-ES';
import sheetsNumfmtUi from '@univerjs/sheets-numfmt-ui/locale/es-ES';

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
