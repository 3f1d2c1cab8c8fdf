import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { signUpOwner, startApp, type TestApp } from '@omni/testing';
import { describeInBrowser, openBrowser } from './chromium';

describeInBrowser('Swagger UI', () => {
  let app: TestApp;
  let browser: BrowserContext;
  let page: Page;
  let token: string;

  beforeAll(async () => {
    app = await startApp();
    token = (await signUpOwner(app)).token;
    browser = await openBrowser();
    page = await browser.newPage();
  });
  afterAll(async () => {
    await browser.close();
    await app.stop();
  });

  /** Opens an operation, fills its request and sends it; answers the response's text. */
  async function tryOut(
    operation: string,
    fill: (block: ReturnType<Page['locator']>) => Promise<void>,
  ): Promise<string> {
    const block = page.locator(`[id^="operations-"][id$="-${operation}"]`);
    await block.locator('.opblock-summary').click();
    await fill(block);
    await block.locator('button.execute').click();
    const answer = block.locator('.live-responses-table .response-col_description pre').first();
    await answer.waitFor({ timeout: 15_000 });
    return answer.innerText();
  }

  it('O-202 O-242 lets an administrator authorise, create a contact and read it back', async () => {
    await page.goto(`${app.url}/`);
    await page.locator('button.authorize').first().click();
    await page.locator('.modal-ux input[type="text"], .modal-ux input[type="password"]').first().fill(token);
    await page.locator('.modal-ux button.modal-btn.auth.authorize').click();
    await page.locator('.modal-ux button.btn-done').click();
    const tag = page.locator('#operations-tag-contacts');
    await tag.click();
    const created = await tryOut('createContact', async (block) => {
      await block
        .locator('textarea')
        .fill(
          JSON.stringify({ firstName: 'Ada', lastName: 'Byron', emails: [{ email: 'ada@example.com' }] }),
        );
    });
    const contact = JSON.parse(created) as { id: string; displayName: string };
    expect(contact.displayName).toBe('Ada Byron');
    await page.screenshot({ path: join(__dirname, '../../docs/swagger-ui.png') });
    const read = await tryOut('getContact', async (block) => {
      await block.locator('tr[data-param-name="id"] input').fill(contact.id);
    });
    expect((JSON.parse(read) as { id: string }).id).toBe(contact.id);
  });
});
