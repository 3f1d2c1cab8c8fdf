import { createSecretKey, type KeyObject } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { Clock, SETTINGS } from '@omni/platform';
import jwt from 'jsonwebtoken';
import type { IdentitySettings } from '../settings';

export const ISSUER = 'omnibusiness';
export const ALGORITHM = 'HS256';
export const ACCESS_TOKEN_SECONDS = 15 * 60;

/** What a token is for; one made for one purpose is void for every other. */
export type Audience = 'api' | 'verify-email' | 'password-reset' | 'mfa';

export interface Claims {
  sub: string;
  exp: number;
  [claim: string]: unknown;
}

/** Signs and verifies JWTs with the rotating key set: the newest key signs, all verify. */
@Injectable()
export class Tokens {
  private readonly keys: ReadonlyMap<string, KeyObject>;
  private readonly current: { kid: string; key: KeyObject };

  constructor(
    @Inject(SETTINGS) settings: IdentitySettings,
    private readonly clock: Clock,
  ) {
    const keys = settings.jwtKeys.map(({ kid, secret }) => ({
      kid,
      key: createSecretKey(secret, 'base64url'),
    }));
    const [current] = keys;
    if (!current) throw new Error('there is no key to sign tokens with');
    this.current = current;
    this.keys = new Map(keys.map(({ kid, key }) => [kid, key]));
  }

  sign(audience: Audience, claims: { sub: string } & Record<string, unknown>, seconds: number): string {
    const now = this.seconds();
    const { kid, key } = this.current;
    return jwt.sign({ ...claims, iat: now, exp: now + seconds, iss: ISSUER, aud: audience }, key, {
      algorithm: ALGORITHM,
      keyid: kid,
    });
  }

  /** The claims of a token of ours for this purpose that has not expired, else null. */
  verify(audience: Audience, token: string): Claims | null {
    try {
      const key = this.keyOf(token);
      if (!key) return null;
      return jwt.verify(token, key, {
        algorithms: [ALGORITHM],
        issuer: ISSUER,
        audience,
        clockTimestamp: this.seconds(),
      }) as Claims;
    } catch {
      return null;
    }
  }

  /** The key that a token's header names. */
  keyOf(token: string): KeyObject | undefined {
    const header = jwt.decode(token, { complete: true })?.header;
    return header?.kid === undefined ? undefined : this.keys.get(header.kid);
  }

  private seconds(): number {
    return Math.floor(this.clock.now().getTime() / 1000);
  }
}
