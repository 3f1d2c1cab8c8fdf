import { enlist, type Unit } from '@omni/platform';
import type { PortalAccess } from '../access/access.entity';
import { PortalLink } from './link.entity';
import { DOCUMENT_DAYS, LOGIN_MINUTES, TARGET_TYPES, type DocumentPurpose } from './link.purposes';

export const MAIL_LINK = 'portal.mail-link';

type Wanted =
  { purpose: 'login' } | { purpose: DocumentPurpose; targetId: string; days?: number | undefined };

/** A link that is mailed once this commits. Its token is made with the mail, so that nothing but the mail ever holds it. */
export async function sendLink(unit: Unit, access: PortalAccess, wanted: Wanted): Promise<PortalLink> {
  const link = unit.insert(PortalLink, {
    accessId: access.id,
    ...(wanted.purpose === 'login'
      ? { purpose: 'login', validMinutes: LOGIN_MINUTES }
      : {
          purpose: wanted.purpose,
          targetType: TARGET_TYPES[wanted.purpose],
          targetId: wanted.targetId,
          validMinutes: (wanted.days ?? DOCUMENT_DAYS) * 24 * 60,
        }),
  });
  await enlist(unit, MAIL_LINK, { linkId: link.id }, { key: link.id });
  return link;
}
