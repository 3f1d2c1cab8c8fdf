import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { BrowserContext } from 'playwright-core';
import { signUpOwner, startApp, type TestApp } from '@omni/testing';
import { describeInBrowser, openBrowser } from './chromium';

const entry = join(__dirname, '../../sdk/src/index.ts');

async function bundle(contents: string): Promise<string> {
  const made = await build({
    stdin: { contents, resolveDir: join(__dirname, '../..'), loader: 'ts' },
    bundle: true,
    format: 'iife',
    globalName: 'sdk',
    platform: 'browser',
    target: 'es2022',
    write: false,
    minify: true,
    treeShaking: true,
  });
  return made.outputFiles[0]?.text ?? '';
}

describeInBrowser('the SDK in a browser', () => {
  let app: TestApp;
  let pageServer: Server;
  let browser: BrowserContext;
  let origin: string;

  beforeAll(async () => {
    const code = await bundle(`export { OmniBusiness, OmniError } from ${JSON.stringify(entry)};`);
    pageServer = createServer((request, response) => {
      const isScript = request.url === '/sdk.js';
      response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html');
      response.end(isScript ? code : '<!doctype html><title>shop</title><script src="/sdk.js"></script>');
    }).listen(0, '127.0.0.1');
    await new Promise((resolve) => pageServer.once('listening', resolve));
    origin = `http://127.0.0.1:${String((pageServer.address() as AddressInfo).port)}`;
    app = await startApp({ env: { CORS_ORIGINS: origin } });
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await app.stop();
    pageServer.close();
  });

  it('O-066 O-242 creates and reads a contact from a page of an allowed origin', async () => {
    const owner = await signUpOwner(app);
    const page = await browser.newPage();
    await page.goto(origin);
    const name = await page.evaluate(
      async ({ baseUrl, accessToken }) => {
        const { OmniBusiness } = (globalThis as unknown as { sdk: typeof import('@omnibusiness/sdk') }).sdk;
        const omni = new OmniBusiness({ baseUrl, tokens: { accessToken, refreshToken: '' } });
        const made = await omni.contacts.createContact({
          requestBody: { firstName: 'Grace', lastName: 'Hopper' },
        });
        const read = await omni.contacts.getContact({ id: made.id });
        return read.displayName;
      },
      { baseUrl: app.url, accessToken: owner.token },
    );
    expect(name).toBe('Grace Hopper');
  });
});

describe('the SDK as a bundle', () => {
  it('O-066 builds for browsers, and one service alone stays small', async () => {
    const services = join(__dirname, '../../sdk/src/generated/services/ContactsService.ts');
    const http = join(__dirname, '../../sdk/src/http.ts');
    const one = await bundle(
      `export { ContactsService } from ${JSON.stringify(services)}; export { OmniHttp } from ${JSON.stringify(http)};`,
    );
    const size = gzipSync(one).length;
    expect(size).toBeLessThan(25 * 1024);
  });
});
