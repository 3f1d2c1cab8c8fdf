import { Req } from '@nestjs/common';
import { Api, Asks, Does, Gets, Lists, PortalRoutes, Routes, type ApiRequest } from '@omni/platform';
import { notifications } from './notification.resource';
import {
  CountUnread,
  ReadAllNotifications,
  ReadNotification,
  UnreadNotification,
} from './read-notifications/read-notifications.messages';
import { SendNotification } from './send-notification/send-notification.command';

@Routes(notifications)
export class NotificationsController {
  constructor(private readonly api: Api) {}
  @Does(SendNotification, { path: '', status: 201 }) sendNotification(@Req() request: ApiRequest) {
    return this.api.send(SendNotification, request);
  }
  @Lists(notifications) listNotifications(@Req() request: ApiRequest) {
    return this.api.list(notifications, request);
  }
  @Asks(CountUnread, 'unread-count') countUnreadNotifications(@Req() request: ApiRequest) {
    return this.api.ask(CountUnread, request);
  }
  @Gets(notifications) getNotification(@Req() request: ApiRequest) {
    return this.api.get(notifications, request);
  }
  @Does(ReadAllNotifications) readAllNotifications(@Req() request: ApiRequest) {
    return this.api.send(ReadAllNotifications, request);
  }
  @Does(ReadNotification) readNotification(@Req() request: ApiRequest) {
    return this.api.send(ReadNotification, request);
  }
  @Does(UnreadNotification) unreadNotification(@Req() request: ApiRequest) {
    return this.api.send(UnreadNotification, request);
  }
}

@PortalRoutes(notifications)
export class PortalNotificationsController {
  constructor(private readonly api: Api) {}
  @Lists(notifications) listPortalNotifications(@Req() request: ApiRequest) {
    return this.api.list(notifications, request);
  }
  @Asks(CountUnread, 'unread-count') countUnreadPortalNotifications(@Req() request: ApiRequest) {
    return this.api.ask(CountUnread, request);
  }
  @Does(ReadAllNotifications) readAllPortalNotifications(@Req() request: ApiRequest) {
    return this.api.send(ReadAllNotifications, request);
  }
  @Does(ReadNotification) readPortalNotification(@Req() request: ApiRequest) {
    return this.api.send(ReadNotification, request);
  }
}
