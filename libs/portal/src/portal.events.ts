import type { EventDecl } from '@omni/platform';
import { accessEvents } from './access/access.events';
import { linkEvents } from './links/link.events';

/** Every fact that this module tells. */
export const portalEvents = [...accessEvents, ...linkEvents] as readonly EventDecl[];
