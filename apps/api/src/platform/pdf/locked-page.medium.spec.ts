import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';

import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import puppeteer from 'puppeteer-core';

import { compact, pageTexts } from '../../../test/support/read-pdf.js';
import { findChromium } from './chromium.js';
import { PdfPrinter } from './pdf-printer.js';
import { smallDocument } from './small-document.fixture.js';

const SECRET = 'PLANTEDSECRET4711';

let printer: PdfPrinter;
let server: Server;
let folder: string;
let base: string;
let file: string;
const hits: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assay-secret-'));
  file = pathToFileURL(join(folder, 'secret.txt')).href;
  await writeFile(join(folder, 'secret.txt'), SECRET);
  server = createServer((request, response) => {
    hits.push(request.url ?? '');
    response.setHeader('content-type', 'text/html').end(`<p>${SECRET}</p>`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  printer = new PdfPrinter();
});
afterAll(async () => {
  await printer.close();
  await new Promise((resolve) => server.close(resolve));
  await rm(folder, { recursive: true });
});
beforeEach(() => {
  hits.length = 0;
});

/** Each way of HTML and SVG to fetch something, of a page or of a file. */
const CORPUS: Readonly<Record<string, (url: string) => string>> = {
  img: (url) => `<img src="${url}/img">`,
  srcset: (url) => `<img srcset="${url}/srcset 1x"><picture><source srcset="${url}/source"><img></picture>`,
  link: (url) => `<link rel="stylesheet" href="${url}/css">`,
  preload: (url) =>
    `<link rel="preload" as="fetch" href="${url}/preload"><link rel="prefetch" href="${url}/prefetch">`,
  preconnect: (url) => `<link rel="preconnect" href="${url}"><link rel="dns-prefetch" href="${url}">`,
  iframe: (url) => `<iframe src="${url}/iframe" width="400" height="90"></iframe>`,
  srcdoc: (url) => `<iframe srcdoc="<img src='${url}/srcdoc'>"></iframe>`,
  object: (url) => `<object data="${url}/object"></object><embed src="${url}/embed">`,
  'svg image': (url) =>
    `<svg width="99" height="99"><image href="${url}/svg" width="9" height="9"/><use href="${url}/use#a"/></svg>`,
  'svg foreign': (url) => `<svg><foreignObject><iframe src="${url}/foreign"></iframe></foreignObject></svg>`,
  'css import': (url) => `<style>@import url("${url}/import");p{background:url("${url}/background")}</style>`,
  font: (url) => `<style>@font-face{font-family:x;src:url("${url}/font")}i{font-family:x}</style><i>x</i>`,
  'meta refresh': (url) => `<meta http-equiv="refresh" content="0;url=${url}/refresh">`,
  script: (url) =>
    `<script src="${url}/script"></script><script>fetch("${url}/fetch");new Image().src="${url}/beacon"</script>`,
  event: (url) =>
    `<img src="data:," onerror="fetch('${url}/onerror')"><svg onload="fetch('${url}/onload')"></svg>`,
  video: (url) =>
    `<video src="${url}/video" poster="${url}/poster" autoplay></video><audio src="${url}/audio"></audio>`,
  form: (url) => `<form action="${url}/form"><input type="image" src="${url}/input"></form>`,
  base: (url) => `<base href="${url}/"><img src="relative">`,
};

const documents = (url: string) =>
  Object.entries(CORPUS).map(([key, html]) => smallDocument(key, `<p>段落</p>${html(url)}<p>结尾</p>`));

describe('what a document can reach', () => {
  it.each([
    ['of a server on this machine', () => base],
    ['of files on this machine', () => file],
  ])('nothing %s', async (_, url) => {
    const printed = await printer.printBatch(documents(url()));
    expect(hits).toEqual([]);
    expect(printed.map(({ key }) => key)).toEqual(Object.keys(CORPUS));
    for (const { pdf } of printed) {
      const text = (await pageTexts(pdf)).join('');
      expect(text).toContain('段落');
      expect(text).toContain('结尾');
      expect(text).not.toContain(SECRET);
      expect(Buffer.from(pdf).toString('latin1')).not.toContain(SECRET);
    }
  });

  it('and the corpus is no empty threat: an unlocked page fetches most of it and prints the answer', async () => {
    const executablePath = process.env['CHROME_PATH'] ?? findChromium() ?? '';
    const browser = await puppeteer.launch({
      executablePath,
      pipe: true,
      args: ['--no-sandbox', '--disable-gpu'],
    });
    try {
      const page = await browser.newPage();
      for (const [key, html] of Object.entries(CORPUS)) {
        if (key !== 'meta refresh') await page.setContent(html(base), { waitUntil: 'domcontentloaded' });
        await pause(150);
      }
      expect(new Set(hits).size).toBeGreaterThanOrEqual(15);
      await page.setContent(CORPUS['iframe']?.(base) ?? '');
      expect(compact((await pageTexts(await page.pdf())).join(''))).toContain(SECRET);
    } finally {
      await browser.close();
    }
  });

  it('data: stays allowed, for drawings within the document', async () => {
    const dot =
      'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><text y="9">点</text></svg>';
    const [printed] = await printer.printBatch([smallDocument('图', `<img src='${dot}'>`)]);
    expect(printed?.pages).toBe(1);
    expect(hits).toEqual([]);
  });
});
