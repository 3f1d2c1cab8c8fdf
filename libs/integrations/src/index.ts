// Front door: what modules say to the world outside, whoever the provider is, and how its errors are classed.
export { ProviderFault } from './ports/provider-fault';
export type { ProviderFaultKind } from './ports/provider-fault';
export { Connections } from './ports/connections';
export type { Connection, ConnectionCategory } from './ports/connections';
export type {
  BusyBlock,
  CalendarChanges,
  CalendarEvent,
  CalendarEventDraft,
  CalendarPort,
  ExternalCalendar,
} from './ports/calendar.port';
export type {
  LedgerApplication,
  LedgerChange,
  LedgerChanges,
  LedgerCode,
  LedgerDocument,
  LedgerDocumentKind,
  LedgerLine,
  LedgerPlace,
  LedgerPort,
} from './ports/ledger.port';
export type {
  Envelope,
  EnvelopeSigner,
  EnvelopeState,
  EnvelopeStatus,
  SignaturePort,
  SignatureWebhook,
} from './ports/signature.port';
export type { OutboundText, TextPort, TextState, TextStatus, TextWebhook } from './ports/text.port';
export type { InboundMail, MailChanges, MailPort, OutboundMail } from './ports/mail.port';
export {
  IntegrationConnected,
  IntegrationDegraded,
  IntegrationDisconnected,
  IntegrationNeedsReauth,
  IntegrationPaused,
  IntegrationRecovered,
  IntegrationResumed,
} from './connections/integration.events';
export { SandboxControl } from './sandbox/control/sandbox-control';
export { startSandbox as startSandboxProviders } from './sandbox/server/server';
export type { SandboxOptions, SandboxProviders } from './sandbox/server/server';
