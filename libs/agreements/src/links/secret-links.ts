import { Inject, Injectable } from '@nestjs/common';
import {
  FieldCipher,
  SETTINGS,
  hashToken,
  packToken,
  randomToken,
  type PlatformSettings,
} from '@omni/platform';

/** Where a sealed token lies: it opens for this row alone. */
export interface TokenPlace {
  organizationId: string;
  table: string;
  rowId: string;
}

export interface IssuedToken {
  hash: string;
  sealed: string;
}

/** Tokens are stored hashed, to recognise them, and sealed, for mail and reminders: in clear they are nowhere. */
@Injectable()
export class SecretLinks {
  constructor(
    private readonly cipher: FieldCipher,
    @Inject(SETTINGS) private readonly settings: PlatformSettings,
  ) {}

  issue(prefix: string, place: TokenPlace): IssuedToken {
    const token = packToken(prefix, place.organizationId, randomToken());
    return { hash: hashToken(token), sealed: this.seal(token, place) };
  }

  seal(text: string, place: TokenPlace): string {
    return this.cipher.encrypt(text, { ...place, column: 'sealed' });
  }

  open(sealed: string, place: TokenPlace): string {
    return this.cipher.decrypt(sealed, { ...place, column: 'sealed' });
  }

  /** The page that a token opens in whatever frontend is there. */
  page(path: string, token: string): string {
    return `${this.settings.publicUrl}${path}?token=${token}`;
  }

  api(path: string): string {
    return `${this.settings.publicUrl}${path}`;
  }
}
