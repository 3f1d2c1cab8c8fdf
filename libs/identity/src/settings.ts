import type { PlatformSettings } from '@omni/platform';

/** What this module needs of the settings beside the platform's. */
export interface IdentitySettings extends PlatformSettings {
  /** newest first: the first signs, all verify */
  jwtKeys: readonly { kid: string; secret: string }[];
  /** memory of one password hash in KiB, and passes over it */
  passwordHashMemoryKib: number;
  passwordHashPasses: number;
}
