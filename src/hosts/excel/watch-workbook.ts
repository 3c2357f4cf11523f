import type { Edited, Run, Selected } from '../../app/port';
import { hostRun, type ExcelEnvironment } from './host-run';
import { rectOf } from './read-sheet';

const UNHURRIED: Run = { progress: () => undefined, cancelled: () => false };

/**
 * Tells of edits by anybody but us, with no name for a sheet that is gone by then, and of the cell selected. `editedId` hears of
 * an edit before its sheet is named.
 * Throws HostError excel-refused.
 */
export async function watchWorkbook(
  environment: ExcelEnvironment,
  seen: (what: Edited | Selected) => void,
  editedId: (sheetId: string) => void,
): Promise<() => void> {
  const named = (id: string, tell: (sheet: string) => void, otherwise: () => void): Promise<void> =>
    nameOf(environment, id).then((name) => (name === null ? otherwise() : tell(name)), otherwise);
  const handlers = await hostRun(environment, UNHURRIED, (ask) =>
    ask(({ workbook: { worksheets } }) => {
      const changed = worksheets.onChanged.add((event) => {
        if (isOurs(event)) return Promise.resolve();
        editedId(event.worksheetId);
        return named(
          event.worksheetId,
          (sheet) => seen({ kind: 'edited', sheet }),
          () => seen({ kind: 'edited', sheet: '' }),
        );
      });
      const selected = worksheets.onSelectionChanged.add(({ worksheetId, address }) =>
        named(
          worksheetId,
          (sheet) => {
            const { top: row, left: column } = rectOf(address.split(',')[0] ?? 'A1');
            seen({ kind: 'selected', at: { sheet, row, column } });
          },
          () => undefined,
        ),
      );
      // A deleted sheet has no name any more.
      const deleted = worksheets.onDeleted.add(() => {
        seen({ kind: 'edited', sheet: '' });
        return Promise.resolve();
      });
      return () => [changed, selected, deleted] as const;
    }),
  );
  return () => {
    const stopped = Excel.run(handlers[0].context, async (context) => {
      for (const handler of handlers) handler.remove();
      await context.sync();
    });
    // Where Excel has let go of the handlers already, there is nothing to stop.
    stopped.catch(() => undefined);
  };
}

/** Writes of this add-in, by us or by another of its panes. */
const isOurs = ({ triggerSource }: Excel.WorksheetChangedEventArgs): boolean => triggerSource === 'ThisLocalAddin';

async function nameOf(environment: ExcelEnvironment, id: string): Promise<string | null> {
  return hostRun(environment, UNHURRIED, (ask) =>
    ask(({ workbook }) => {
      const sheet = workbook.worksheets.getItemOrNullObject(id);
      sheet.load('name');
      return () => (sheet.isNullObject ? null : sheet.name);
    }),
  );
}
