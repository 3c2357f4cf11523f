import type { Run } from '../../app/port';
import type { ExcelWorkbook } from '../../hosts/excel/excel-workbook';
import type { HostExtras } from '../../pane/host-extras';
import { RULE_SET } from '../../rules';
import { connectReviewer } from '../connect-reviewer';

const SILENT: Run = { progress: () => undefined, cancelled: () => false };
const EXCEL_API = ['1.14', '1.15', '1.16', '1.17', '1.18', '1.19', '1.20'] as const;

/** What Excel can do beside the verbs of the port. */
export function excelExtras(port: ExcelWorkbook): HostExtras {
  return {
    connect: connectReviewer,
    openSample: async () => {
      // The sample is as large as the rest of the pane: fetched when somebody wants it.
      const { SAMPLE } = await import(/* webpackChunkName: "sample" */ './sample-workbook');
      await Excel.createWorkbook(SAMPLE);
    },
    restore: async () => {
      if (!port.canRestore()) return false;
      await port.restorePrevious(SILENT);
      return true;
    },
    diagnostics: () => {
      const { host, platform, version } = Office.context.diagnostics;
      const sets = EXCEL_API.filter((set) => Office.context.requirements.isSetSupported('ExcelApi', set));
      return [
        `Accord, rules ${RULE_SET}`,
        `${host} ${version}, ${platform}`,
        `ExcelApi ${sets[sets.length - 1] ?? '< 1.14'}`,
        `display ${Office.context.displayLanguage}, content ${Office.context.contentLanguage}`,
        `pane ${window.innerWidth} × ${window.innerHeight}`,
        navigator.userAgent,
      ].join('\n');
    },
    isDark: () => {
      const background = (Office.context.officeTheme as Office.OfficeTheme | undefined)?.bodyBackgroundColor;
      return background ? isDarkColour(background) : window.matchMedia('(prefers-color-scheme: dark)').matches;
    },
  };
}

/** Relative brightness below one half, of a colour such as #252423. */
function isDarkColour(colour: string): boolean {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[0-9a-f]{2}/gi) ?? []).map((part) => parseInt(part, 16));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 128;
}
