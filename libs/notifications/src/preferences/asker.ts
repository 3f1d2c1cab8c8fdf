import { forbidden, type Principal } from '@omni/platform';
import type { Someone } from './preference.entity';

/** The member or client whose own choices and notifications are meant. A workflow has none. */
export function askerOf({ memberId, portal }: Principal): Someone {
  if (portal) return { kind: 'contact', id: portal.contactId };
  if (memberId) return { kind: 'member', id: memberId };
  throw forbidden('Only members and clients have notifications of their own.', 'notifications.own');
}
