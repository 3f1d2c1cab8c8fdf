import { randomBytes } from 'node:crypto';
import { ask } from './setup';

/** The mail is delivered by a worker of its own pace. */
const PATIENCE_MS = 5000;
const PAUSE_MS = 50;

/** Founds an organization the way anybody does: registers, confirms, logs in, creates it and goes there. */
export async function signUp(url: string): Promise<{ accessToken: string; organizationId: string }> {
  const email = `bench-${randomBytes(6).toString('hex')}@example.com`;
  const password = randomBytes(18).toString('base64url');
  await ask(url, 'POST', '/v1/auth/register', null, { name: 'Ada Lovelace', email, password });
  await ask(url, 'POST', '/v1/auth/verify-email', null, { token: await mailedToken(url, email) });
  const { accessToken } = await ask<{ accessToken: string }>(url, 'POST', '/v1/auth/login', null, {
    email,
    password,
  });
  const { id } = await ask<{ id: string }>(url, 'POST', '/v1/organizations', accessToken, {
    name: 'Analytical Engines',
    country: 'DE',
    baseCurrency: 'EUR',
    timezone: 'Europe/Berlin',
  });
  const inside = await ask<{ accessToken: string }>(
    url,
    'POST',
    '/v1/auth/switch-organization',
    accessToken,
    { organizationId: id },
  );
  return { accessToken: inside.accessToken, organizationId: id };
}

async function mailedToken(url: string, address: string): Promise<string> {
  const until = Date.now() + PATIENCE_MS;
  do {
    const { data } = await ask<{ data: { text: string }[] }>(
      url,
      'GET',
      `/v1/dev/mailbox?to=${encodeURIComponent(address)}`,
      null,
    );
    const token = /token=([\w.-]+)/.exec(data[0]?.text ?? '')?.[1];
    if (token) return token;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  } while (Date.now() < until);
  throw new Error(`no mail with a token came to ${address}`);
}
