import type { OrganizationFacts } from '@omni/platform';

/** Where the organization's portal is: at its own address (`settings.portal.url`), else at the house's. */
export function portalAddress({ id, settings }: OrganizationFacts, publicUrl: string): string {
  const own = (settings.portal as { url?: string } | undefined)?.url;
  return own ? own.replace(/\/+$/, '') : `${publicUrl}/portal/${id}`;
}
