import { Injectable } from '@nestjs/common';
import { ANONYMOUS, PrincipalSource, hashToken, unpackToken, type Principal } from '@omni/platform';

/** Somebody who shows a token of ours and nothing else. */
export interface Stranger {
  /** has no role and so no right: what they may do is what the token is for */
  principal: Principal;
  tokenHash: string;
}

const SHUT = new Set(['suspended', 'closed']);

/** Finds out where a token leads. Whether it is good there is for the row with its hash to say. */
@Injectable()
export class Strangers {
  constructor(private readonly principals: PrincipalSource) {}

  /** Null for what is no token of this kind, and for organizations that take nobody in. */
  async of(prefix: string, token: string): Promise<Stranger | null> {
    const parts = unpackToken(prefix, token);
    if (!parts) return null;
    const organization = await this.principals.organization(parts.organizationId).catch(() => null);
    if (!organization || SHUT.has(organization.status)) return null;
    return { principal: { ...ANONYMOUS, kind: 'client', organization }, tokenHash: hashToken(token) };
  }
}
