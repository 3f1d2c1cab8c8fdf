import { ClearBusy, ImportBusy, ListBusy } from './import-busy/import-busy.commands';
import { ClearBusyHandler, ImportBusyHandler, ListBusyHandler } from './import-busy/import-busy.handlers';
import { ReadFeedHandler } from './share-feed/read-feed.handler';
import { ReadFeed } from './share-feed/read-feed.query';
import { ShareFeed, StopFeed } from './share-feed/share-feed.commands';
import { ShareFeedHandler, StopFeedHandler } from './share-feed/share-feed.handlers';

export const availabilityCommands = [ShareFeed, StopFeed, ImportBusy, ClearBusy];
export const availabilityQueries = [ReadFeed, ListBusy];
export const availabilityHandlers = [
  ShareFeedHandler,
  StopFeedHandler,
  ImportBusyHandler,
  ClearBusyHandler,
  ReadFeedHandler,
  ListBusyHandler,
];
