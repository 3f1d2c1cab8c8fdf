import type { Rule } from './rule';

const both = { in_app: 'instant', email: 'instant' } as const;
const inApp = { in_app: 'instant', email: 'off' } as const;
const mailAlone = { email: 'instant' } as const;
const securityInApp = { in_app: 'instant' } as const;

const keeperOfClient = { of: 'client_company', by: 'clientId', member: 'ownerMemberId' } as const;
const ownerOfDeal = { of: 'deal', by: 'dealId', member: 'ownerMemberId' } as const;
const ownerOfEngagement = { of: 'engagement', by: 'engagementId', member: 'ownerMemberId' } as const;
const managerOfProject = { of: 'project', by: 'projectId', member: 'managerMemberId' } as const;

/** What members and clients hear of. A type whose module is not installed never happens. */
export const RULES: readonly Rule[] = [
  {
    type: 'task.assigned',
    summary: 'A task became yours',
    recipients: [{ member: 'assigneeMemberId' }],
    title: 'Task “{title}” is yours',
    channels: both,
  },
  {
    type: 'task.completed',
    summary: 'A task was done that is yours, that you wrote down or whose project you manage',
    recipients: [{ member: 'assigneeMemberId' }, { user: 'createdById' }, managerOfProject],
    title: 'Task “{title}” is done',
    channels: inApp,
  },
  {
    type: 'task.due_soon',
    summary: 'A task of yours is due soon',
    recipients: [{ member: 'assigneeMemberId' }],
    title: 'Task “{title}” is due soon',
    channels: inApp,
  },
  {
    type: 'task.overdue',
    summary: 'A task of yours is overdue',
    recipients: [{ member: 'assigneeMemberId' }],
    title: 'Task “{title}” is overdue',
    channels: both,
  },
  {
    type: 'task.reminder_due',
    summary: 'You wanted to be reminded of a task',
    recipients: [{ member: 'assigneeMemberId' }],
    title: 'Reminder: {title}',
    channels: both,
  },
  {
    type: 'project.completed',
    summary: 'A project you manage was completed',
    recipients: [{ member: 'managerMemberId' }],
    title: 'Project {code} “{name}” is completed',
    channels: inApp,
  },
  {
    type: 'project.completed',
    summary: 'A client’s project was completed',
    recipients: [{ clientOf: 'clientId' }],
    title: 'Your project “{name}” is completed',
    body: 'Work on “{name}” is done. Thank you for working with {organization}.',
    channels: both,
    when: { clientVisible: [true] },
  },
  {
    type: 'approval.asked',
    summary: 'Something waits for your approval',
    recipients: [{ member: 'memberIds' }],
    title: 'Your approval is asked for: {subjectLabel}',
    // Each is mailed an address of their own by which they answer.
    channels: inApp,
  },
  {
    type: 'approval.approved',
    summary: 'What you asked approval for was approved',
    recipients: [{ member: 'requestedByMemberId' }],
    title: 'Approved: {subjectLabel}',
    channels: inApp,
  },
  {
    type: 'approval.rejected',
    summary: 'What you asked approval for was refused',
    recipients: [{ member: 'requestedByMemberId' }],
    title: 'Not approved: {subjectLabel}',
    body: '{reason}',
    channels: both,
  },
  {
    type: 'approval.expired',
    summary: 'Nobody answered what you asked approval for',
    recipients: [{ member: 'requestedByMemberId' }],
    title: 'Nobody answered in time: {subjectLabel}',
    channels: both,
  },
  {
    type: 'thread.assigned',
    summary: 'A conversation became yours',
    recipients: [{ member: 'assigneeMemberId' }],
    title: 'A conversation is yours: {subject}',
    channels: both,
  },
  {
    type: 'message.received',
    summary: 'A message came in to a conversation of yours',
    recipients: [{ member: 'assigneeMemberId' }, { member: 'memberId' }, { member: 'participantMemberIds' }],
    first: true,
    title: 'New message: {subject}',
    about: { type: 'thread', by: 'threadId' },
    channels: inApp,
    when: { automatic: [false] },
  },
  {
    type: 'message.sent',
    summary: 'A client has a new message in the portal',
    recipients: [{ contact: 'contactIds' }],
    title: 'New message from {organization}',
    body: 'There is a new message for you in the portal: {subject}',
    about: { type: 'thread', by: 'threadId' },
    // The message itself is what they see there.
    channels: mailAlone,
    when: { channel: ['portal', 'chat'], direction: ['outbound'], authorKind: ['user', 'ai'] },
  },
  {
    type: 'message.bounced',
    summary: 'A message of yours came back',
    recipients: [{ member: 'memberId' }],
    title: 'A message came back: {subject}',
    body: '{error}',
    about: { type: 'thread', by: 'threadId' },
    channels: both,
  },
  {
    type: 'message.failed',
    summary: 'A message of yours could not be sent',
    recipients: [{ member: 'memberId' }],
    title: 'A message could not be sent: {subject}',
    body: '{error}',
    about: { type: 'thread', by: 'threadId' },
    channels: both,
  },
  {
    type: 'email_account.needs_reauth',
    summary: 'A mailbox of yours wants a new password',
    recipients: [{ member: 'ownerMemberId' }],
    title: 'Mailbox {address} wants a new password',
    channels: both,
  },
  {
    type: 'file_request.completed',
    summary: 'Files that you are to review are complete',
    recipients: [{ member: 'reviewerMemberId' }, { user: 'createdById' }, keeperOfClient],
    first: true,
    title: 'Files are complete: {title}',
    channels: both,
  },
  {
    type: 'appointment.booked',
    summary: 'Somebody booked an appointment with you',
    recipients: [{ member: 'hostMemberIds' }, { member: 'hostMemberId' }],
    title: 'New appointment: {title}',
    channels: both,
  },
  {
    type: 'appointment.rescheduled',
    summary: 'An appointment of yours was moved',
    recipients: [{ member: 'hostMemberIds' }, { member: 'hostMemberId' }],
    title: 'Appointment moved: {title}',
    channels: both,
  },
  {
    type: 'appointment.cancelled',
    summary: 'An appointment of yours was cancelled',
    recipients: [{ member: 'hostMemberIds' }, { member: 'hostMemberId' }],
    title: 'Appointment cancelled: {title}',
    channels: both,
  },
  {
    type: 'proposal.accepted',
    summary: 'A client of yours accepted a proposal',
    recipients: [ownerOfDeal, ownerOfEngagement, keeperOfClient],
    first: true,
    title: 'Proposal {number} is accepted',
    channels: both,
  },
  {
    type: 'contract.signed',
    summary: 'A contract with a client of yours is signed',
    recipients: [ownerOfDeal, ownerOfEngagement, keeperOfClient],
    first: true,
    title: 'A contract is signed: {title}',
    channels: both,
  },
  {
    type: 'contract.declined',
    summary: 'A client of yours declined a contract',
    recipients: [ownerOfDeal, ownerOfEngagement, keeperOfClient],
    first: true,
    title: 'A contract was declined: {title}',
    body: '{reason}',
    channels: both,
  },
  {
    type: 'contract.expired',
    summary: 'A contract for a client of yours was not signed in time',
    recipients: [ownerOfDeal, ownerOfEngagement, keeperOfClient],
    first: true,
    title: 'Nobody signed in time: {title}',
    channels: both,
    // A signed contract whose term is over was announced long before.
    when: { offer: [true] },
  },
  {
    type: 'workflow_run.failed',
    summary: 'A workflow stopped, and somebody has to look',
    recipients: [{ roles: ['owner', 'manager'] }],
    title: 'Workflow {key} stopped and needs you',
    channels: inApp,
    // One that is broken stops for every row of an import.
    once: true,
  },
  {
    type: 'invoice.paid',
    summary: 'A client of yours paid an invoice',
    recipients: [keeperOfClient],
    title: 'Invoice {number} is paid',
    channels: inApp,
  },
  {
    type: 'invoice.overdue',
    summary: 'An invoice of a client of yours is overdue',
    recipients: [keeperOfClient],
    title: 'Invoice {number} is overdue',
    channels: inApp,
  },
  {
    type: 'session.reuse_detected',
    summary: 'Login alert: a session of yours was used from two places',
    recipients: [{ user: 'userId' }],
    title: 'A session of yours was used from two places at once and has ended',
    body: 'If it was not you, set a new password at once.',
    // The mail about it goes to the person whatever their organization, from where accounts are kept.
    channels: securityInApp,
    security: true,
  },
  {
    type: 'user.password_changed',
    summary: 'Login alert: your password was changed',
    recipients: [{ user: 'userId' }],
    title: 'Your password was changed',
    body: 'If it was not you, set a new password at once.',
    channels: securityInApp,
    security: true,
  },
  {
    type: 'user.mfa_changed',
    summary: 'Login alert: your second factor was changed',
    recipients: [{ user: 'userId' }],
    title: 'The second factor of your account was changed',
    body: 'If it was not you, set a new password at once.',
    channels: securityInApp,
    security: true,
  },
  {
    type: 'user.locked',
    summary: 'Login alert: your account was locked after failed logins',
    recipients: [{ user: 'userId' }],
    title: 'Your account was locked after too many failed logins',
    channels: both,
    security: true,
  },
];

/** What `notification.send` tells where its caller names no kind of its own. */
export const NOTICE: Rule = {
  type: 'notice',
  summary: 'What a workflow or a colleague lets you know',
  recipients: [],
  title: '{title}',
  channels: both,
};

const byType = new Map<string, Rule[]>();
for (const rule of [...RULES, NOTICE]) byType.set(rule.type, [...(byType.get(rule.type) ?? []), rule]);

export const rulesFor = (type: string): readonly Rule[] => byType.get(type) ?? [];
export const ruleTypes = (): string[] => [...byType.keys()];
export const isSecurity = (type: string): boolean => rulesFor(type).some((rule) => rule.security);
