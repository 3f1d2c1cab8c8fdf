import { TOKEN_PREFIXES, hashToken, packToken, randomToken } from '@omni/platform';

const SHOWN = 8;

export interface KeySecret {
  secret: string;
  secretHash: string;
  prefix: string;
}

/** A new secret. Its first eight random characters name it; the 35 that stay hidden are more than can be guessed. */
export function newSecret(organizationId: string, sandbox: boolean): KeySecret {
  const kind = sandbox ? TOKEN_PREFIXES.sandboxApiKey : TOKEN_PREFIXES.apiKey;
  const secret = packToken(kind, organizationId, randomToken());
  return { secret, secretHash: hashToken(secret), prefix: `${kind}${secret.slice(-43, -43 + SHOWN)}` };
}
