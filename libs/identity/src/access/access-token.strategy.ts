import { Injectable } from '@nestjs/common';
import { Strategy, type SecretOrKeyProvider } from 'passport-jwt';
import { ALGORITHM, ISSUER, Tokens } from '../sessions/tokens';

export interface AccessClaims {
  /** user */
  sub: string;
  /** organization, the nil uuid for people who have none */
  org: string;
  /** family of the session */
  sid: string;
  exp: number;
}

interface Attempt {
  success: (claims: AccessClaims) => void;
  fail: (reason: unknown) => void;
  error: (error: Error) => void;
  authenticate: (request: unknown) => void;
}

/**
 * Reads access tokens by passport-jwt. The platform's guard calls it for a token that it has not seen before. Expiry is
 * the caller's to check, against the house's clock and at each use.
 */
@Injectable()
export class AccessTokenStrategy {
  private readonly strategy: Strategy;

  constructor(tokens: Tokens) {
    const secretOrKeyProvider: SecretOrKeyProvider = (_request, raw, done) => {
      // The types know no KeyObject, which jsonwebtoken verifies with at a quarter of the cost.
      const key = tokens.keyOf(raw as string) as unknown as Buffer | undefined;
      done(key ? null : 'unknown key', key);
    };
    this.strategy = new Strategy(
      {
        jwtFromRequest: (request) => (request as unknown as { bearer: string }).bearer,
        secretOrKeyProvider,
        algorithms: [ALGORITHM],
        issuer: ISSUER,
        audience: 'api',
        ignoreExpiration: true,
      },
      (claims: AccessClaims, done: (error: null, claims: AccessClaims) => void) => {
        done(null, claims);
      },
    );
  }

  /** The claims of a genuine token, else null. */
  read(bearer: string): Promise<AccessClaims | null> {
    return new Promise((resolve, reject) => {
      // A strategy is told what to do with the outcome by methods on a copy of it: passport's own way, without Express.
      const attempt = Object.create(this.strategy) as Attempt;
      attempt.success = resolve;
      attempt.fail = () => {
        resolve(null);
      };
      attempt.error = reject;
      attempt.authenticate({ bearer });
    });
  }
}
