import { Inject, Injectable } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';
import { SETTINGS } from '@omni/platform';
import type { FilesSettings } from '../settings';

/** Passwords of links, by argon2id with the memory and passes that the settings name for every password. */
@Injectable()
export class SharePasswords {
  constructor(@Inject(SETTINGS) private readonly settings: FilesSettings) {}

  hash(password: string): Promise<string> {
    const { passwordHashMemoryKib: memoryCost, passwordHashPasses: timeCost } = this.settings;
    return hash(password, { memoryCost, timeCost, parallelism: 1 });
  }

  async matches(stored: string, password: string | undefined): Promise<boolean> {
    return password !== undefined && (await verify(stored, password));
  }
}
