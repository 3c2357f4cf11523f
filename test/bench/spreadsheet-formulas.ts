import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RowBlock } from '../../src/domain/survey';
import { POLICIES, ROLES } from '../facts/generated-lines';

/** Eight figures a profile as planners write them today, on the columns of the list as they are. */
const METRICS = [
  '=COUNTIFS({profile};$A{row})',
  '=COUNTIFS({profile};$A{row};{status};1)',
  '=COUNTIFS({profile};$A{row};{special};1)',
  '=COUNTIFS({profile};$A{row};{reason};1)',
  '=SUMIFS({listValue};{profile};$A{row})',
  '=SUMIFS({orderedQuantity};{profile};$A{row})',
  '=SUMIFS({deliveredQuantity};{profile};$A{row})',
  '=AVERAGEIFS({payment};{profile};$A{row})',
] as const;
const ROUNDS = 3;
const TEN_MINUTES = 600_000;
const OFFICE = 'soffice';

export const HAS_OFFICE = spawnSync(OFFICE, ['--version']).status === 0;

/** What LibreOffice takes to calculate the formulas, the list already open: the median of three rounds, in milliseconds. */
export function spreadsheetFormulas(blocks: readonly RowBlock[]): number {
  const folder = mkdtempSync(join(tmpdir(), 'accord-office-'));
  try {
    const rows = blocks.flatMap(({ rows: some }) =>
      some.map((cells) => cells.map((cell) => (cell === null ? '' : String(cell as number | string))).join(',')),
    );
    writeFileSync(join(folder, 'orders.csv'), rows.join('\n'));
    const asked = [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--norestore'];
    // Its first start lays out the user profile and would write over a macro that is there before.
    spawnSync(OFFICE, [...asked, '--terminate_after_init']);
    writeMacro(folder, rows.length);
    spawnSync(OFFICE, [...asked, 'macro:///Standard.Module1.Main'], { timeout: TEN_MINUTES });
    const answer = join(folder, 'answer.txt');
    if (!existsSync(answer)) throw new Error('LibreOffice gave no answer in ten minutes');
    const [times = '', counted = ''] = readFileSync(answer, 'utf8').split('\n');
    if (Number(counted) !== rows.length) throw new Error(`LibreOffice counted ${counted} of ${rows.length} lines`);
    return (
      times
        .split(' ')
        .map(Number)
        .sort((a, b) => a - b)[ROUNDS >> 1] ?? NaN
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A user profile with one macro: it opens the list, writes the formulas, and times their calculation. */
function writeMacro(folder: string, rowCount: number): void {
  const columns = Object.fromEntries(ROLES.map((role, index) => [role, String.fromCharCode(65 + index)]));
  const rangeOf = (role: string): string => `$orders.$${columns[role]}$1:$${columns[role]}$${rowCount}`;
  const formulas = POLICIES.flatMap((_, profile) =>
    METRICS.map((metric, index) => {
      const formula = metric.replace(/\{(\w+)\}/g, (__, role: string) =>
        role === 'row' ? String(profile + 1) : rangeOf(role),
      );
      return `facts.getCellByPosition(${index + 1}, ${profile}).setFormula("${formula}")`;
    }),
  );
  const macro = `Sub Main
Dim opened(2) As New com.sun.star.beans.PropertyValue
opened(0).Name = "Hidden" : opened(0).Value = True
opened(1).Name = "FilterName" : opened(1).Value = "Text - txt - csv (StarCalc)"
opened(2).Name = "FilterOptions" : opened(2).Value = "44,34,76,1"
book = StarDesktop.loadComponentFromURL("file://${folder}/orders.csv", "_blank", 0, opened())
book.enableAutomaticCalculation(False)
book.Sheets.insertNewByName("Facts", 1)
facts = book.Sheets.getByName("Facts")
${POLICIES.map(({ name }, row) => `facts.getCellByPosition(0, ${row}).setString("${name}")`).join('\n')}
${formulas.join('\n')}
times = ""
For round = 1 To ${ROUNDS}
started = GetSystemTicks()
book.calculateAll()
times = times + " " + (GetSystemTicks() - started)
Next
counted = 0
For row = 0 To ${POLICIES.length - 1}
counted = counted + facts.getCellByPosition(1, row).getValue()
Next
file = FreeFile
Open "${folder}/answer.txt" For Output As #file
Print #file, Trim(times)
Print #file, counted
Close #file
book.close(True)
StarDesktop.terminate()
End Sub`;
  const basic = join(folder, 'profile', 'user', 'basic');
  const library = join(basic, 'Standard');
  mkdirSync(library, { recursive: true });
  const escaped = macro.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
  const xml = (file: string, text: string): void =>
    writeFileSync(join(library, file), `<?xml version="1.0" encoding="UTF-8"?>\n${text}`);
  const script = 'xmlns:script="http://openoffice.org/2000/script"';
  const shelf = 'xmlns:library="http://openoffice.org/2000/library" xmlns:xlink="http://www.w3.org/1999/xlink"';
  xml(
    'Module1.xba',
    `<script:module ${script} script:name="Module1" script:language="StarBasic">${escaped}</script:module>`,
  );
  const list = (elements: string): string =>
    `<library:library ${shelf} library:name="Standard" library:readonly="false" library:passwordprotected="false">${elements}</library:library>`;
  xml('script.xlb', list('<library:element library:name="Module1"/>'));
  xml('dialog.xlb', list(''));
  writeFileSync(
    join(basic, 'script.xlc'),
    `<?xml version="1.0" encoding="UTF-8"?>\n<library:libraries ${shelf}><library:library library:name="Standard" xlink:href="$(USER)/basic/Standard/script.xlb/" xlink:type="simple" library:link="false"/></library:libraries>`,
  );
}
