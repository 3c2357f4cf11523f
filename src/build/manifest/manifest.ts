import { LANGUAGES, type Language } from '../../domain/language';
import { escapeXml as x } from '../escape-xml';
import { MANIFEST_TEXTS, type ManifestTexts } from './manifest-texts';
import { OFFICE_LOCALES } from './office-locales';

/** Where the add-in's files lie while developing. */
export const LOCAL_ORIGIN = 'https://localhost:3000';

/** Never changed: Office knows an installed add-in by it. */
const ID = '3c7f0c1e-8f0b-4f1e-9a55-7d1c52a9e6b4';
/** Raised when Office has to read the manifest again: new commands, texts or addresses. */
const VERSION = '1.0.0.0';

/** The name of a file that exists once a language; English is the default one. */
export function fileIn(language: Language, name: string, extension: string): string {
  return language === 'en' ? `${name}.${extension}` : `${name}-${language}.${extension}`;
}

/**
 * The add-in only manifest of a deployment. One pane at one address, opened by every button; custom functions in a
 * runtime of their own (no Runtimes, no FunctionFile); ExcelApi 1.14 is the only requirement.
 * Throws TypeError when the origin is not an https origin: Office refuses any other.
 */
export function manifest(origin: string): string {
  if (!/^https:\/\/[^/\s?#"<>&]+$/.test(origin)) throw new TypeError(`not an https origin: ${origin}`);
  const at = (path: string): string => x(`${origin}/${path}`);
  const icons = [16, 32, 80].map((size) => `<bt:Image size="${size}" resid="Icon.${size}"/>`).join('');
  const button = (id: string, words: string): string => `
                <Control xsi:type="Button" id="${id}">
                  <Label resid="${words}.Label"/>
                  <Supertip><Title resid="${words}.Label"/><Description resid="${words}.Tip"/></Supertip>
                  <Icon>${icons}</Icon>
                  <Action xsi:type="ShowTaskpane"><TaskpaneId>Accord</TaskpaneId><SourceLocation resid="Pane.Url"/></Action>
                </Control>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<!-- Made by "npm run generate" from src/build/manifest: change it there. -->
<OfficeApp xmlns="http://schemas.microsoft.com/office/appforoffice/1.1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xmlns:bt="http://schemas.microsoft.com/office/officeappbasictypes/1.0" xsi:type="TaskPaneApp">
  <Id>${ID}</Id>
  <Version>${VERSION}</Version>
  <ProviderName>Accord</ProviderName>
  <DefaultLocale>en-US</DefaultLocale>
  <DisplayName DefaultValue="Accord"/>
  <Description DefaultValue="${x(MANIFEST_TEXTS.en.description)}">${overrides('Override', ({ description }) => description)}
  </Description>
  <IconUrl DefaultValue="${at('assets/icon-32.png')}"/>
  <HighResolutionIconUrl DefaultValue="${at('assets/icon-64.png')}"/>
  <SupportUrl DefaultValue="${at('help.html')}">${overrides('Override', (_texts, language) => `${origin}/${fileIn(language, 'help', 'html')}`)}
  </SupportUrl>
  <Hosts><Host Name="Workbook"/></Hosts>
  <Requirements><Sets DefaultMinVersion="1.14"><Set Name="ExcelApi" MinVersion="1.14"/></Sets></Requirements>
  <DefaultSettings><SourceLocation DefaultValue="${at('taskpane.html')}"/></DefaultSettings>
  <Permissions>ReadWriteDocument</Permissions>
  <VersionOverrides xmlns="http://schemas.microsoft.com/office/taskpaneappversionoverrides" xsi:type="VersionOverridesV1_0">
    <Hosts>
      <Host xsi:type="Workbook">
        <AllFormFactors>
          <ExtensionPoint xsi:type="CustomFunctions">
            <Script><SourceLocation resid="Functions.Script.Url"/></Script>
            <Page><SourceLocation resid="Functions.Page.Url"/></Page>
            <Metadata><SourceLocation resid="Functions.Metadata.Url"/></Metadata>
            <Namespace resid="Functions.Namespace"/>
          </ExtensionPoint>
        </AllFormFactors>
        <DesktopFormFactor>
          <GetStarted><Title resid="Start.Title"/><Description resid="Start.Description"/><LearnMoreUrl resid="Help.Url"/></GetStarted>
          <ExtensionPoint xsi:type="PrimaryCommandSurface">
            <OfficeTab id="TabHome">
              <Group id="Accord.Group">
                <Label resid="Group.Label"/>
                <Icon>${icons}</Icon>${button('Accord.Open', 'Open')}
              </Group>
            </OfficeTab>
          </ExtensionPoint>
          <ExtensionPoint xsi:type="ContextMenu">
            <OfficeMenu id="ContextMenuCell">${button('Accord.Explain', 'Explain')}
            </OfficeMenu>
          </ExtensionPoint>
        </DesktopFormFactor>
      </Host>
    </Hosts>
    <Resources>
      <bt:Images>${[16, 32, 80].map((size) => `\n        <bt:Image id="Icon.${size}" DefaultValue="${at(`assets/icon-${size}.png`)}"/>`).join('')}
      </bt:Images>
      <bt:Urls>
        <bt:Url id="Pane.Url" DefaultValue="${at('taskpane.html')}"/>
        <bt:Url id="Functions.Script.Url" DefaultValue="${at('functions.js')}"/>
        <bt:Url id="Functions.Page.Url" DefaultValue="${at('functions.html')}"/>${file(at, 'Help.Url', 'help', 'html')}${file(at, 'Functions.Metadata.Url', 'functions', 'json')}
      </bt:Urls>
      <bt:ShortStrings>
        <bt:String id="Functions.Namespace" DefaultValue="ACCORD"/>
        <bt:String id="Group.Label" DefaultValue="Accord"/>${text('Open.Label', 'open')}${text('Explain.Label', 'explain')}${text('Start.Title', 'startTitle')}
      </bt:ShortStrings>
      <bt:LongStrings>${text('Open.Tip', 'openTip')}${text('Explain.Tip', 'explainTip')}${text('Start.Description', 'startDescription')}
      </bt:LongStrings>
    </Resources>
  </VersionOverrides>
</OfficeApp>
`;
}

type Of = (texts: ManifestTexts, language: Language) => string;

/** One element a locale of Office. */
function overrides(element: 'Override' | 'bt:Override', of: Of): string {
  return Object.entries(OFFICE_LOCALES)
    .map(([locale, language]) => {
      const value = x(of(MANIFEST_TEXTS[language], language));
      return `\n          <${element} Locale="${locale}" Value="${value}"/>`;
    })
    .join('');
}

function text(id: string, key: keyof ManifestTexts): string {
  const value = x(MANIFEST_TEXTS.en[key]);
  return `
        <bt:String id="${id}" DefaultValue="${value}">${overrides('bt:Override', (texts) => texts[key])}
        </bt:String>`;
}

function file(at: (path: string) => string, id: string, name: string, extension: string): string {
  const values = Object.fromEntries(LANGUAGES.map((language) => [language, fileIn(language, name, extension)]));
  return `
        <bt:Url id="${id}" DefaultValue="${at(values['en']!)}">${Object.entries(OFFICE_LOCALES)
          .map(([locale, language]) => `\n          <bt:Override Locale="${locale}" Value="${at(values[language]!)}"/>`)
          .join('')}
        </bt:Url>`;
}
