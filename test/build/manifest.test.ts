import { existsSync, readFileSync } from 'node:fs';
import { SaxesParser } from 'saxes';
import { LOCAL_ORIGIN, manifest } from '../../src/build/manifest/manifest';
import { OFFICE_LOCALES } from '../../src/build/manifest/office-locales';

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly parents: readonly string[];
  readonly children: Element[];
  text: string;
}

/** Every element, in the order in which it begins. */
function elementsOf(xml: string): readonly Element[] {
  const all: Element[] = [];
  const open: Element[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes, parents: open.map((one) => one.name), children: [], text: '' };
    open[open.length - 1]?.children.push(element);
    all.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const last = open[open.length - 1];
    if (last) last.text += text.trim();
  });
  parser.on('closetag', () => void open.pop());
  parser.write(xml).close();
  return all;
}

const elements = elementsOf(readFileSync('manifest.xml', 'utf8'));
const named = (...names: string[]): readonly Element[] => elements.filter(({ name }) => names.includes(name));
const RESOURCES = ['bt:Image', 'bt:Url', 'bt:String'];
const resources = elements.filter(({ name, attributes }) => RESOURCES.includes(name) && attributes['id'] !== undefined);
const resource = (id: string): Element | undefined => resources.find(({ attributes }) => attributes['id'] === id);
const urls = elements
  .flatMap(({ attributes }) => [attributes['DefaultValue'], attributes['Value']])
  .filter((value): value is string => value !== undefined && value.includes('://'));

describe('manifest.xml', () => {
  it('is what the texts make of it', () => {
    expect(readFileSync('manifest.xml', 'utf8')).toBe(manifest(LOCAL_ORIGIN));
  });

  it('names only resources that exist, by ids that Office accepts, and none twice', () => {
    const used = elements.flatMap(({ attributes }) => attributes['resid'] ?? []);
    const ids = resources.map(({ attributes }) => attributes['id'] ?? '');
    expect(used.length).toBeGreaterThan(20);
    expect(used.filter((id) => !ids.includes(id))).toEqual([]);
    expect(ids.filter((id) => !used.includes(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => id.length > 32)).toEqual([]);
  });

  it('has one origin, and it is https', () => {
    expect(urls.length).toBeGreaterThan(10);
    expect(urls.filter((url) => !url.startsWith(`${LOCAL_ORIGIN}/`))).toEqual([]);
    expect(named('AppDomain')).toEqual([]);
  });

  it('points to icons that are there, in their true sizes', () => {
    const icons = urls.filter((url) => url.endsWith('.png'));
    expect(new Set(icons.map((url) => /(\d+)\.png$/.exec(url)?.[1]))).toEqual(new Set(['16', '32', '64', '80']));
    for (const url of icons) {
      const path = url.slice(LOCAL_ORIGIN.length + 1);
      expect(existsSync(path)).toBe(true);
      const png = readFileSync(path);
      const size = Number(/(\d+)\.png$/.exec(path)?.[1]);
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
    }
    for (const icon of named('Icon')) {
      expect(icon.children.map(({ attributes }) => attributes['size'])).toEqual(['16', '32', '80']);
    }
  });

  it('asks for ExcelApi 1.14 and nothing else, and may read and write the document only', () => {
    expect(named('Set').map(({ attributes }) => attributes)).toEqual([{ Name: 'ExcelApi', MinVersion: '1.14' }]);
    expect(named('Permissions').map(({ text }) => text)).toEqual(['ReadWriteDocument']);
  });

  it('has no shared runtime, no function file and no extended overrides', () => {
    expect(named('Runtimes', 'Runtime', 'FunctionFile', 'ExtendedOverrides')).toEqual([]);
  });

  it('shows the one pane at the one address from every button', () => {
    const actions = named('Action');
    expect(actions.map(({ attributes }) => attributes['xsi:type'])).toEqual(['ShowTaskpane', 'ShowTaskpane']);
    const panes = actions.map(({ children }) => children.map(({ text, attributes }) => text || attributes['resid']));
    expect(panes).toEqual([
      ['Accord', 'Pane.Url'],
      ['Accord', 'Pane.Url'],
    ]);
    expect(resource('Pane.Url')?.attributes['DefaultValue']).toBe(`${LOCAL_ORIGIN}/taskpane.html`);
    const parents = named('Control').map(({ parents }) => parents[parents.length - 1]);
    expect(parents).toEqual(['Group', 'OfficeMenu']);
  });

  it('has every text once a locale of Office, at most 125 and 250 characters long', () => {
    const translated = elements.filter(({ children }) => children.some(({ name }) => /(^|:)Override$/.test(name)));
    expect(translated.length).toBe(10);
    for (const { children, attributes } of translated) {
      expect(children.map((child) => child.attributes['Locale'])).toEqual(Object.keys(OFFICE_LOCALES));
      const limit = attributes['id']?.endsWith('.Label') || attributes['id']?.endsWith('.Title') ? 125 : 250;
      for (const text of [attributes['DefaultValue'], ...children.map((child) => child.attributes['Value'])]) {
        expect(text!.length).toBeGreaterThan(0);
        expect(text!.length).toBeLessThanOrEqual(limit);
      }
    }
    const untranslated = resources.filter(({ name, children }) => name === 'bt:String' && children.length === 0);
    expect(untranslated.map(({ attributes }) => attributes['DefaultValue'])).toEqual(['ACCORD', 'Accord']);
  });

  it('is made for any https origin, and for no other', () => {
    const deployed = manifest('https://accord.example.com');
    expect(deployed).not.toContain('localhost');
    expect(deployed.replaceAll('https://accord.example.com', LOCAL_ORIGIN)).toBe(manifest(LOCAL_ORIGIN));
    for (const origin of ['http://example.com', 'https://example.com/path', 'example.com', 'https://a"b', '']) {
      expect(() => manifest(origin)).toThrow(TypeError);
    }
  });
});
