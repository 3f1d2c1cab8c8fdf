import type { TestApp } from './harness';
import type { Http } from './http';

/** Somebody who can act in one organization. */
export interface Person {
  userId: string;
  memberId: string;
  organizationId: string;
  name: string;
  email: string;
  password: string;
  token: string;
  refreshToken: string;
  /** the API as this person uses it */
  http: Http;
}

export type Role = 'owner' | 'manager' | 'staff' | 'accountant';

export const PASSWORD = 'correct horse battery staple';

let count = 0;
const next = (): string => `${String(++count)}-${String(process.pid)}`;

interface SignedIn {
  accessToken: string;
  refreshToken: string;
  user: { id: string; email: string; name: string };
  organization: { id: string; memberId: string } | null;
}

interface OwnerOptions {
  name?: string;
  email?: string;
  password?: string;
  /** what the organization is created with, on top of defaults */
  organization?: Record<string, unknown>;
}

/** Registers, confirms and logs in somebody who is in no organization yet; answers what login answered. */
export async function signUp(
  app: TestApp,
  { name = 'Ada Lovelace', email, password = PASSWORD }: OwnerOptions = {},
) {
  const address = email ?? `ada-${next()}@example.com`;
  await app.http.json('POST', '/v1/auth/register', { body: { name, email: address, password } });
  await app.http.json('POST', '/v1/auth/verify-email', { body: { token: await mailedToken(app, address) } });
  const signedIn = await logIn(app, address, password);
  return { ...signedIn, password };
}

/** A founder with an organization of their own, and tokens for it: by way of the API alone. */
export async function signUpOwner(app: TestApp, options: OwnerOptions = {}): Promise<Person> {
  const founder = await signUp(app, options);
  const organization = await app.http
    .as(founder.accessToken)
    .json<{ id: string }>('POST', '/v1/organizations', {
      body: {
        name: 'Analytical Engines',
        country: 'DE',
        baseCurrency: 'EUR',
        timezone: 'Europe/Berlin',
        ...options.organization,
      },
    });
  return switchTo(app, founder.accessToken, organization.id, founder.password);
}

/** Somebody with a new account who accepted the owner's invitation. */
export async function inviteMember(
  app: TestApp,
  owner: Person,
  role: Role,
  more: { name?: string; email?: string; moduleGrants?: Record<string, string> } = {},
): Promise<Person> {
  const {
    name = `${role.charAt(0).toUpperCase()}${role.slice(1)} Member`,
    email = `${role}-${next()}@example.com`,
    moduleGrants,
  } = more;
  await owner.http.json('POST', '/v1/invitations', {
    body: { email, role, ...(moduleGrants ? { moduleGrants } : {}) },
  });
  const token = await mailedToken(app, email);
  const signedIn = await app.http.json<SignedIn>('POST', '/v1/invitations/accept', {
    body: { token, name, password: PASSWORD },
  });
  return personOf(app, signedIn, PASSWORD);
}

export async function logIn(app: TestApp, email: string, password = PASSWORD): Promise<SignedIn> {
  return app.http.json<SignedIn>('POST', '/v1/auth/login', { body: { email, password } });
}

/** Tokens for another of a person's organizations. */
export async function switchTo(
  app: TestApp,
  token: string,
  organizationId: string,
  password = PASSWORD,
): Promise<Person> {
  const signedIn = await app.http
    .as(token)
    .json<SignedIn>('POST', '/v1/auth/switch-organization', { body: { organizationId } });
  return personOf(app, signedIn, password);
}

export interface Mail {
  to: string[];
  subject: string;
  text: string;
  html: string | null;
  headers: Record<string, string>;
}

/** Mail to an address, newest first, once everything that is to be sent has been. */
export async function mailTo(app: TestApp, address: string): Promise<Mail[]> {
  await app.drain();
  const { data } = await app.http.json<{ data: Mail[] }>(
    'GET',
    `/v1/dev/mailbox?to=${encodeURIComponent(address)}`,
  );
  return data;
}

/** The token in the newest mail to an address. */
export async function mailedToken(app: TestApp, address: string): Promise<string> {
  const [mail] = await mailTo(app, address);
  const token = /token=([\w.-]+)/.exec(mail?.text ?? '')?.[1];
  if (!token) throw new Error(`no mail with a token came to ${address}`);
  return token;
}

function personOf(
  app: TestApp,
  { user, organization, accessToken, refreshToken }: SignedIn,
  password: string,
): Person {
  if (!organization) throw new Error('this person is in no organization');
  return {
    userId: user.id,
    memberId: organization.memberId,
    organizationId: organization.id,
    name: user.name,
    email: user.email,
    password,
    token: accessToken,
    refreshToken,
    http: app.http.as(accessToken),
  };
}
