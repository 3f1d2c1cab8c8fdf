import type { TestApp } from './harness';
import type { Http } from './http';
import { mailTo, type Person } from './people';

/** A contact of a client who came into the portal. */
export interface PortalClient {
  accessId: string;
  contactId: string;
  clientId: string;
  token: string;
  /** the portal as this contact uses it */
  http: Http;
}

export interface PortalOptions {
  /** only this engagement; all of the client unless told */
  engagementId?: string;
  /** all of them unless told */
  permissions?: readonly string[];
  /** RFC 3339 */
  expiresAt?: string;
}

/** Grants a contact access as the owner does, and comes in by the link of the mail. The contact needs a client and an e-mail. */
export async function portalClient(
  app: TestApp,
  owner: Person,
  contactId: string,
  options: PortalOptions = {},
): Promise<PortalClient> {
  const { primaryEmail } = await owner.http.json<{ primaryEmail: string }>(
    'GET',
    `/v1/contacts/${contactId}`,
  );
  const granted = await owner.http.json<{ id: string }>('POST', '/v1/portal-access', {
    body: { contactId, ...options },
  });
  const session = await redeemPortalLink(app, await portalToken(app, primaryEmail));
  return {
    accessId: granted.id,
    contactId,
    clientId: session.access.clientId,
    token: session.accessToken,
    http: app.http.as(session.accessToken),
  };
}

interface Session {
  accessToken: string;
  expiresAt: string;
  access: { id: string; contactId: string; clientId: string; engagementId: string | null };
  permissions: string[];
}

/** The token of the newest link that was mailed to an address. */
export async function portalToken(app: TestApp, address: string): Promise<string> {
  const token = (await mailTo(app, address))
    .map((mail) => /token=(obs_link_[\w-]+)/.exec(mail.text)?.[1])
    .find((found) => found !== undefined);
  if (!token) throw new Error(`no link into the portal came to ${address}`);
  return token;
}

export const redeemPortalLink = (app: TestApp, token: string): Promise<Session> =>
  app.http.json<Session>('POST', '/v1/portal/login/redeem', { body: { token } });
