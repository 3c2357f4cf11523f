import { mkdtempSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { builtAddIn } from './built-add-in';
import { CHROMIUM } from './excel-in-chromium';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.png': 'image/png',
};

/** The production build of the page, served as any static host would. */
export interface BuiltPage {
  open(options?: {
    readonly width?: number;
    readonly height?: number;
    readonly dark?: boolean;
    readonly locale?: string;
  }): Promise<OpenPage>;
  close(): Promise<void>;
}

export interface OpenPage {
  readonly page: Page;
  /** Requests to anywhere but our own server. */
  readonly strays: readonly string[];
  /** What the browser refused or reported. */
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

export async function builtPage(): Promise<BuiltPage> {
  const folder = process.env['ACCORD_BUILT_WEB'] ?? (await build());
  const server = await served(folder);
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  const browser: Browser = await chromium.launch({ executablePath: CHROMIUM ?? '', args: ['--no-sandbox'] });
  return {
    open: async ({ width = 1400, height = 800, dark = false, locale = 'pt-BR' } = {}) => {
      const context = await browser.newContext({
        viewport: { width, height },
        locale,
        colorScheme: dark ? 'dark' : 'light',
        acceptDownloads: true,
      });
      const page = await context.newPage();
      const strays: string[] = [];
      const complaints: string[] = [];
      page.on('request', (request) => {
        const { protocol, origin: to } = new URL(request.url());
        if (protocol.startsWith('http') && to !== origin) strays.push(request.url());
      });
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(error.message));
      await page.goto(origin);
      return { page, strays, complaints, close: () => context.close() };
    },
    close: async () => {
      await browser.close();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function build(): Promise<string> {
  process.env['ACCORD_BUILT_WEB'] = await builtAddIn('', ['web']);
  return process.env['ACCORD_BUILT_WEB'];
}

function served(folder: string): Promise<Server> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const name = pathname === '/' ? '/index.html' : pathname;
    try {
      const body = readFileSync(join(folder, name));
      response.writeHead(200, { 'content-type': TYPES[extname(name)] ?? 'application/octet-stream' }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  return new Promise((resolve) => server.listen(0, () => resolve(server)));
}

/** A folder for what the browser downloads. */
export const downloads = (): string => mkdtempSync(join(tmpdir(), 'accord-downloads-'));
