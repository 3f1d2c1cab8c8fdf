import { Injectable } from '@nestjs/common';
import { Clock, FieldCipher, NOBODY, hashToken } from '@omni/platform';
import { randomBytes } from 'node:crypto';
import { generateSecret, generateURI, verifySync } from 'otplib';
import type { User } from './user.entity';

const PERIOD = 30;
const RECOVERY_CODES = 10;

/** What the sealed column holds. */
interface Factor {
  /** base32 */
  secret: string;
  /** null while the first code is still awaited */
  confirmedAt: string | null;
  /** the 30-second step of the last code that was taken: no code counts twice */
  lastStep: number | null;
  recoveryHashes: string[];
}

/** Time-based codes by RFC 6238, and recovery codes for when the phone is gone. */
@Injectable()
export class SecondFactor {
  constructor(
    private readonly cipher: FieldCipher,
    private readonly clock: Clock,
  ) {}

  isOn(user: Pick<User, 'id' | 'mfa'>): boolean {
    return this.open(user)?.confirmedAt != null;
  }

  /** A new secret that counts only once a code of it was shown. */
  enrol(user: User): { secret: string; uri: string } {
    const secret = generateSecret();
    this.seal(user, { secret, confirmedAt: null, lastStep: null, recoveryHashes: [] });
    return { secret, uri: generateURI({ issuer: 'OmniBusiness', label: user.email, secret }) };
  }

  /** Takes the first code and answers the recovery codes; null for a wrong code or without an enrolment. */
  confirm(user: User, code: string): string[] | null {
    const factor = this.open(user);
    if (!factor || factor.confirmedAt !== null) return null;
    const step = this.stepOf(factor, code);
    if (step === null) return null;
    const codes = newCodes();
    this.seal(user, {
      ...factor,
      confirmedAt: this.clock.now().toISOString(),
      lastStep: step,
      recoveryHashes: codes.map(hashOf),
    });
    return codes;
  }

  /** Takes a code from the app or one of the recovery codes, each good for once. */
  take(user: User, code: string): 'totp' | 'recovery_code' | null {
    const factor = this.open(user);
    if (!factor?.confirmedAt) return null;
    const step = this.stepOf(factor, code);
    if (step !== null) {
      this.seal(user, { ...factor, lastStep: step });
      return 'totp';
    }
    const left = factor.recoveryHashes.filter((hash) => hash !== hashOf(code));
    if (left.length === factor.recoveryHashes.length) return null;
    this.seal(user, { ...factor, recoveryHashes: left });
    return 'recovery_code';
  }

  /** New recovery codes; the old ones are void. */
  renewCodes(user: User): string[] {
    const factor = this.open(user);
    if (!factor) return [];
    const codes = newCodes();
    this.seal(user, { ...factor, recoveryHashes: codes.map(hashOf) });
    return codes;
  }

  private stepOf(factor: Factor, code: string): number | null {
    if (!/^\d{6}$/.test(code)) return null;
    const result = verifySync({
      secret: factor.secret,
      token: code,
      epoch: Math.floor(this.clock.now().getTime() / 1000),
      period: PERIOD,
      epochTolerance: PERIOD,
      ...(factor.lastStep === null ? {} : { afterTimeStep: factor.lastStep }),
    });
    return result.valid && 'timeStep' in result ? result.timeStep : null;
  }

  private open(user: Pick<User, 'id' | 'mfa'>): Factor | null {
    return user.mfa === null ? null : (JSON.parse(this.cipher.decrypt(user.mfa, placeOf(user))) as Factor);
  }

  private seal(user: User, factor: Factor): void {
    user.mfa = this.cipher.encrypt(JSON.stringify(factor), placeOf(user));
  }
}

const placeOf = ({ id }: Pick<User, 'id'>) => ({
  organizationId: NOBODY,
  table: 'identity.users',
  rowId: id,
  column: 'mfa',
});

/** `3f9a-c21b-77e0-4d5a`: 64 random bits, read aloud without ambiguity. */
const newCodes = (): string[] =>
  Array.from({ length: RECOVERY_CODES }, () =>
    randomBytes(8)
      .toString('hex')
      .replace(/(.{4})(?=.)/g, '$1-'),
  );

const hashOf = (code: string): string => hashToken(code.toLowerCase().replace(/[^0-9a-f]/g, ''));
