import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext } from 'playwright-core';

const PLACES = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

/** The browser that this machine has; undefined where there is none. */
export const browserPath = PLACES.find((path) => path !== undefined && existsSync(path));

/** Tests in a browser, or a word on why there are none. */
export const describeInBrowser: typeof describe = browserPath ? describe : describe.skip;
if (!browserPath)
  process.stdout.write('No Chromium here: browser tests are skipped (Debian: apt-get install chromium).\n');

/** A fresh profile without the browser's own errands on the network. */
export function openBrowser(): Promise<BrowserContext> {
  return chromium.launchPersistentContext(mkdtempSync(join(tmpdir(), 'browser-')), {
    executablePath: browserPath ?? '',
    headless: true,
    viewport: { width: 1280, height: 900 },
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-dev-shm-usage',
    ],
  });
}
