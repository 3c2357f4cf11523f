import { createRoot } from 'react-dom/client';
import { languageOfLocale } from '../domain/language';
import { excelWorkbook } from '../hosts/excel/excel-workbook';
import { Pane } from '../pane/pane';
import * as clock from './clock';
import { excelExtras } from './taskpane/excel-extras';
import { keptState } from './taskpane/kept-state';
import { OUTSIDE_EXCEL } from './taskpane/outside-excel';
import { sayPlainly } from './taskpane/say-plainly';
import { watchForOffice } from './taskpane/watch-for-office';

const root = document.getElementById('accord');
const isReady = watchForOffice(root, navigator.language);

void Office.onReady(({ host }) => {
  isReady();
  if (!root) return;
  if (host !== Office.HostType.Excel) {
    sayPlainly(root, OUTSIDE_EXCEL[languageOfLocale(navigator.language)]);
    return;
  }
  const language = languageOfLocale(Office.context.displayLanguage);
  const environment = {
    supports: (version: string) => Office.context.requirements.isSetSupported('ExcelApi', version),
    kept: keptState('sheets'),
  };
  const port = excelWorkbook(environment);
  document.title = 'Accord';
  document.documentElement.lang = language;
  createRoot(root).render(
    <Pane port={port} extras={excelExtras(port)} language={language} clock={clock} store={keptState('pane')} />,
  );
});
