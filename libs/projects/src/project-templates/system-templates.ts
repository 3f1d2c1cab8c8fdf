import type { TemplateDefinition } from './definition';

export interface SystemTemplate {
  name: string;
  description: string;
  industry: string;
  definition: TemplateDefinition;
}

const agencyWebProject: SystemTemplate = {
  name: 'Agency web project',
  description:
    'A website from kickoff to launch in twelve weeks, with three milestones that the client approves.',
  industry: 'agency',
  definition: {
    roles: [
      { key: 'manager', name: 'Project manager' },
      { key: 'designer', name: 'Designer' },
      { key: 'developer', name: 'Developer' },
    ],
    milestones: [
      { key: 'concept', name: 'Concept approved', dueOffsetDays: 18, needsClientApproval: true },
      { key: 'design', name: 'Design approved', dueOffsetDays: 39, needsClientApproval: true },
      { key: 'launch', name: 'Website launched', dueOffsetDays: 84, needsClientApproval: true },
    ],
    tasks: [
      {
        key: 'kickoff',
        title: 'Hold the kickoff meeting',
        role: 'manager',
        milestone: 'concept',
        dueOffsetDays: 3,
        estimateMinutes: 120,
        checklist: ['Goals and audience', 'Who decides what', 'Dates that cannot move'],
      },
      {
        key: 'content',
        title: 'Collect texts and pictures',
        role: 'manager',
        milestone: 'concept',
        dueOffsetDays: 14,
        clientVisible: true,
        blockedBy: ['kickoff'],
      },
      {
        key: 'sitemap',
        title: 'Draw the site map and page outlines',
        role: 'designer',
        milestone: 'concept',
        dueOffsetDays: 16,
        estimateMinutes: 480,
        blockedBy: ['kickoff'],
      },
      {
        key: 'design',
        title: 'Design the key pages',
        role: 'designer',
        milestone: 'design',
        dueOffsetDays: 35,
        estimateMinutes: 2400,
        blockedBy: ['sitemap'],
      },
      {
        key: 'setup',
        title: 'Set up repository, hosting and domain',
        role: 'developer',
        milestone: 'launch',
        dueOffsetDays: 21,
        estimateMinutes: 240,
      },
      {
        key: 'build',
        title: 'Build the pages',
        role: 'developer',
        milestone: 'launch',
        dueOffsetDays: 67,
        estimateMinutes: 4800,
        blockedBy: ['design', 'setup'],
      },
      {
        key: 'fill',
        title: 'Fill in the contents',
        role: 'developer',
        milestone: 'launch',
        dueOffsetDays: 74,
        estimateMinutes: 960,
        blockedBy: ['build', 'content'],
      },
      {
        key: 'check',
        title: 'Check before the launch',
        role: 'manager',
        milestone: 'launch',
        dueOffsetDays: 80,
        priority: 'high',
        blockedBy: ['fill'],
        checklist: [
          'Forms arrive',
          'Legal notice and privacy policy',
          'Readable without a mouse',
          'Fast on a telephone',
          'Old addresses lead somewhere',
        ],
      },
      {
        key: 'launch',
        title: 'Launch',
        role: 'developer',
        milestone: 'launch',
        dueOffsetDays: 84,
        priority: 'high',
        clientVisible: true,
        blockedBy: ['check'],
      },
    ],
    folders: [
      'Contract',
      'Material from the client',
      'Deliverables/Design',
      'Deliverables/Website',
      'Invoices',
    ],
  },
};

const retainerMonth: SystemTemplate = {
  name: 'Retainer month',
  description: 'What recurs in every month of a retainer: plan, do, report.',
  industry: 'agency',
  definition: {
    roles: [{ key: 'manager', name: 'Account manager' }],
    milestones: [{ key: 'report', name: 'Month reported', dueOffsetDays: 30 }],
    tasks: [
      {
        key: 'plan',
        title: 'Agree the plan of the month',
        role: 'manager',
        dueOffsetDays: 2,
        clientVisible: true,
        estimateMinutes: 60,
      },
      {
        key: 'midway',
        title: 'Check hours against the retainer',
        role: 'manager',
        dueOffsetDays: 14,
        estimateMinutes: 30,
        blockedBy: ['plan'],
      },
      {
        key: 'report',
        title: 'Write and send the report',
        role: 'manager',
        milestone: 'report',
        dueOffsetDays: 29,
        clientVisible: true,
        estimateMinutes: 120,
        blockedBy: ['midway'],
        checklist: ['Results', 'Hours used', 'Proposals for the next month'],
      },
      {
        key: 'approve',
        title: 'Approve the time of the month',
        role: 'manager',
        dueOffsetDays: 30,
        billable: false,
        estimateMinutes: 30,
        blockedBy: ['report'],
      },
    ],
    folders: ['Reports', 'Material from the client'],
  },
};

/** What every organization begins with. Rows copy them, so a change here reaches organizations that are founded later. */
export const systemTemplates: readonly SystemTemplate[] = [agencyWebProject, retainerMonth];
