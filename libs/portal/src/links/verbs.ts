import { IssueLink } from './issue-link/issue-link.command';
import { IssueLinkHandler } from './issue-link/issue-link.handler';
import { NotifyClients } from './notify-clients/notify-clients.command';
import { NotifyClientsHandler } from './notify-clients/notify-clients.handler';

export const linkCommands = [IssueLink, NotifyClients];

export const linkHandlers = [IssueLinkHandler, NotifyClientsHandler];
