// Front door: other modules know notifications by its events, by the names of its commands and by ids.
export { NotificationDelivered, NotificationQueued } from './notifications/notification.events';
