export type { PendingEvent } from './bus/effects';
export { ChildBusy, ChildFault, runChild, type ChildLimits } from './child/child';
export { Batch } from './bus/batch';
export type { BatchItem, BatchResult, BatchVerb } from './bus/batch';
export { BearerSource, Bearers } from './bus/bearers';
export { Bus } from './bus/bus';
export type { Outcome } from './bus/job';
export { internalCall } from './bus/call';
export type { Call } from './bus/call';
export { PrincipalSource } from './bus/principal-source';
export { Denials } from './bus/denials';
export { loadAbove, matchBelow } from './bus/if-match';
export { CommandRunner } from './bus/command-runner';
export type { CommandRun, Runnable } from './bus/command-runner';
export { pendingEvent } from './bus/effects';
export { matchVersion } from './bus/if-match';
export { Facts } from './bus/facts';
export type { Origin } from './bus/facts';
export { Reader } from './bus/reader';
export { approvalBar, isApproval, requireSecondFactor } from './bus/approving';
export type { ApprovalBar } from './bus/approving';
export { ruleId, words } from './bus/names';
export { Unit } from './bus/unit';
export { LegalHolds } from './bus/legal-holds';
export { CustomFields } from './bus/custom-fields';
export type { CustomFieldFact, CustomFieldKind, CustomFieldsAsked } from './bus/custom-fields';
export type { Change } from './bus/tracked';
export { CreateRecord, applyPatch } from './bus/records';
export type { Preview } from './bus/preview';
export { idsNamed } from './catalogue/references';
export {
  Catalogue,
  Consumes,
  DomainModule,
  Scheduled,
  command,
  declarationOf,
  defineEvent,
  defineMetric,
  defineResource,
  query,
} from './catalogue';
export type {
  Answers,
  AnyResource,
  CommandClass,
  CommandDecl,
  ConsumerDecl,
  Contract,
  DomainModuleDecl,
  Effect,
  EventConsumer,
  EventData,
  EventDecl,
  EventEnvelope,
  Handles,
  Lifecycle,
  LifecycleAction,
  LifecycleClock,
  LifecycleStep,
  ListSpec,
  MetricDecl,
  MetricUnit,
  Part,
  PurgeStep,
  QueryClass,
  QueryDecl,
  Relation,
  Resource,
  ScheduleDecl,
  ScheduledJob,
  SearchSpec,
  Span,
} from './catalogue';
export { Database } from './database/database';
export type { ReadStatement } from './database/database';
export { observeStatements } from './database/tx';
export type { Row, Tx } from './database/tx';
export {
  BaseEntity,
  Big,
  BusinessDate,
  Citext,
  Country,
  Currency,
  Flag,
  Inet,
  Instant,
  Int,
  Json,
  Ltree,
  MoneyMinor,
  Numeric,
  Percentage,
  Quantity,
  SmallInt,
  Table,
  TenantEntity,
  Text,
  UnitAmount,
  Uuid,
  Xid,
  allEntities,
  tableOf,
  tenantSql,
  toSnake,
  unpurged,
} from './entity';
export type { ActorKind, ColumnFact, EntityClass, TableFact } from './entity';
export {
  Fault,
  conflict,
  faultFromPg,
  forbidden,
  invalidTransition,
  isRetryable,
  notFound,
  unprocessable,
} from './errors';
export type { ConstraintFaults, FaultDetail } from './errors';
export { Api } from './http/api';
export { ANONYMOUS } from './http/door';
export {
  Asks,
  Creates,
  Does,
  Gets,
  Lists,
  OPERATION,
  Plain,
  PortalRoutes,
  Removes,
  Restores,
  Revises,
  ROUTES,
  Root,
  Routes,
  Versions,
} from './http/operation';
export type { Operation, PlainOperation } from './http/operation';
export { API_VERSIONS, NEWEST_API_VERSION } from './http/api-versions';
export { parseInput } from './http/parse';
export { sendProblem } from './http/problem.filter';
export type { ApiRequest } from './http/request';
export { SETTINGS } from './http/settings-token';
export type { PlatformSettings } from './http/settings-token';
export { Lister } from './listing/lister';
export { Witness } from './listing/witnesses';
export type { Page } from './listing/lister';
export { hide, present } from './listing/present';
export { RowExtras } from './listing/row-extras';
export { gatedPage } from './listing/gated-page';
export { filterSql } from './listing/list-sql';
export { parseListQuery } from './listing/list-query';
export { searchTells } from './listing/searched';
export type { GatedPage } from './listing/gated-page';
export { decodePlace, encodePlace } from './listing/place';
export { Visibility } from './policy/visibility';
export type { Subject } from './policy/visibility';
export { fromRow } from './listing/history';
export { seenStatement } from './listing/as-of';
export {
  NOBODY,
  POLICY_ROLES,
  Params,
  ROLES,
  Rights,
  all,
  holdersOf,
  isHouse,
  isOnlyHolder,
  isRight,
  may,
  memberRole,
  mine,
  scopeSql,
  systemPrincipal,
  theirs,
} from './policy';
export type {
  Access,
  Action,
  Condition,
  ConditionValue,
  Grant,
  GrantLevel,
  OrganizationFacts,
  OrganizationSettings,
  PolicyRole,
  PortalSeat,
  Principal,
  Reach,
  Role,
  Scope,
} from './policy';
export { base, id, page, viewOf } from './contract';
export {
  FieldCipher,
  TOKEN_PREFIXES,
  Keyring,
  canonicalJson,
  constantTimeEqual,
  hashToken,
  packToken,
  randomToken,
  redact,
  sha256,
  unpackToken,
} from './crypto';
export { cut } from './text/cut';
export { transition } from './transitions';
export type { Transitions } from './transitions';
export {
  Clock,
  MovableClock,
  SystemClock,
  addDays,
  addMonths,
  businessDate,
  businessDateString,
  diffDays,
  endOfBusinessDay,
  ianaZone,
  instantString,
  lastDayOfMonth,
  periodBuckets,
  startOfBusinessDay,
} from './time';
export type { Period, PeriodGrain } from './time';
export {
  Decimal,
  MoneyError,
  apportion,
  convertMoney,
  divideHalfAway,
  formatAmount,
  formatDecimal,
  formatUnitAmount,
  fxRateString,
  toMinor,
  currencyCode,
  currencyExponent,
  decimalString,
  formatMoney,
  moneyMinor,
  moneySchema,
  quantityString,
  rateString,
  splitByWeights,
  unitAmountString,
} from './money';
export { DevMailbox, Mailer, escapedMarkup, mailBody, oneLine, sender } from './mail';
export type { CaughtMail, Letter, MailAddress, MailAttachment, MailLink, MailMessage, Sender } from './mail';
export { PlatformModule } from './platform.module';
export type { PlatformParts } from './platform.module';
export { WorkerLife, WorkerModule } from './worker.module';
export type { WorkerParts } from './worker.module';
export { Organizations } from './schedule/organizations';
export { Schedules } from './schedule/schedules';
export { Errand, delist, enlist } from './errands/errand';
export type { Advice, Enlisting, ErrandDecl, ErrandRunner, RunningErrand } from './errands/errand';
export { Errands } from './errands/errands';
export { Consumers } from './outbox/consumers';
export { LaneWorker } from './outbox/lane-worker';
export { RelayDatabase } from './outbox/relay-database';
export { Sweeper } from './outbox/sweeper';
export { OutboxStatus } from './outbox/outbox-status';
export { OutboxWake } from './outbox/wake';
export { WakeChannel } from './outbox/wake-channel';
export { Relay } from './outbox/relay';
export { openQueue } from './queue/open-queue';
export { JobQueue } from './queue/job-queue';
export type { Job, JobHandler, NewJob, ProcessOptions, QueueDepth } from './queue/job-queue';
export { httpAdapter, prepareHttp } from './http/server';
export { runMigrations, revertMigrations } from './database/migrate';
export type { MigrationClass } from './database/migrate';
export { pgTypes } from './database/types';
export { openPool, withSsl } from './database/pool';
export type { PoolSpec } from './database/pool';
export { loadSettings, withDatabase } from './config/settings';
export type { Settings } from './config/settings';
export { loadSecrets } from './config/secrets';
export { StartFault } from './config/start-fault';
export { startEmbeddedPostgres } from './embedded/embedded-postgres';
export type { EmbeddedPostgres } from './embedded/embedded-postgres';
export { openApiDocument, routesOf } from './openapi/document';
export type { Route } from './openapi/document';
export { serveDocs } from './openapi/swagger-ui';
export { asyncApiDocument } from './openapi/async-api';
export { breakingChanges } from './openapi/breaking';
export type { ApiDoc } from './openapi/breaking';
export { accessTable, memberOf, operationList } from './openapi/tables';
export { StructuredLogger } from './logging/logger';
export type { LogLevel } from './logging/logger';
export { HealthModule } from './health/health.module';
export { Health } from './health/health';
export { Metrics } from './health/metrics';
export { bareServer } from './health/bare-server';
export { observeHttp } from './http/observe';
export { Failures, type ParkedDelivery } from './outbox/failures';
