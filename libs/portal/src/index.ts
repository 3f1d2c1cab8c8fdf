// Front door: other modules know portal by its events, by the names of its commands and by ids.
export {
  PortalAccessActivated,
  PortalAccessGranted,
  PortalAccessRevoked,
  PortalAccessSuspended,
} from './access/access.events';
export { PortalLinkIssued, PortalLinkUsed } from './links/link.events';
export { PORTAL_PERMISSIONS, type PortalPermission } from './access/permissions';
export { PortalViewPublished } from './views/view.events';
