import { ILogService, LocaleService, type DependencyOverride } from '@univerjs/core';
import { BrowserClipboardService, IClipboardInterfaceService, INotificationService } from '@univerjs/ui';
import { clipboardMarkup } from '../../hosts/browser/clipboard-markup';

/** Univer's clipboard, writing tables without styles. */
export const PLAIN_CLIPBOARD: DependencyOverride = [
  [
    IClipboardInterfaceService,
    {
      useFactory: (...[locale, log, notices]: ConstructorParameters<typeof BrowserClipboardService>) =>
        plain(new BrowserClipboardService(locale, log, notices)),
      deps: [LocaleService, ILogService, INotificationService],
    },
  ],
];

function plain(clipboard: BrowserClipboardService): IClipboardInterfaceService {
  return {
    supportClipboard: clipboard.supportClipboard,
    read: () => clipboard.read(),
    readText: () => clipboard.readText(),
    writeText: (text) => clipboard.writeText(text),
    write: (text, markup, others) => clipboard.write(text, clipboardMarkup(text, markup), others),
  };
}
