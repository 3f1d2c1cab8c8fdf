import type { EventDecl } from '@omni/platform';
import { accessEvents } from './access/access.events';
import { linkEvents } from './links/link.events';
import { PortalViewPublished } from './views/view.events';

/** Every fact that this module tells. */
export const portalEvents = [...accessEvents, ...linkEvents, PortalViewPublished] as readonly EventDecl[];
