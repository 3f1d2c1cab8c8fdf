import { Inject, Injectable } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';
import { SETTINGS, randomToken, sha256 } from '@omni/platform';
import type { IdentitySettings } from '../settings';

/** Password hashes by argon2id; memory and passes are settings (OWASP: 19 MiB and 2). */
@Injectable()
export class Passwords {
  private nobodys: Promise<string> | undefined;

  constructor(@Inject(SETTINGS) private readonly settings: IdentitySettings) {}

  hash(password: string): Promise<string> {
    const { passwordHashMemoryKib: memoryCost, passwordHashPasses: timeCost } = this.settings;
    return hash(password, { memoryCost, timeCost, parallelism: 1 });
  }

  /** Costs the same where there is no hash to compare with, so that the time does not tell who exists. */
  async matches(stored: string | null | undefined, password: string): Promise<boolean> {
    this.nobodys ??= this.hash(randomToken());
    const right = await verify(stored ?? (await this.nobodys), password);
    return right && stored != null;
  }
}

/** Names the password that a mailed token was made under: once it is changed, the token is void. */
export const passwordMark = (passwordHash: string | null): string => sha256(passwordHash ?? '').slice(0, 16);
