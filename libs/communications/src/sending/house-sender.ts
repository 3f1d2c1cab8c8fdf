import type { PlatformSettings } from '@omni/platform';

const WITH_NAME = /^\s*(.*?)\s*<([^<>]+)>\s*$/;

/** The sender that the house's settings name: `OmniBusiness <no-reply@localhost>`. */
export function senderOf({ mailFrom }: PlatformSettings): { name: string | null; address: string } {
  const [, name, address] = WITH_NAME.exec(mailFrom ?? '') ?? [];
  return { name: name?.replaceAll('"', '') || null, address: address ?? mailFrom ?? 'no-reply@localhost' };
}
