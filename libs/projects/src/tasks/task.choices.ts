export const TASK_PRIORITIES = ['low', 'normal', 'high', 'urgent'] as const;
export type TaskPriority = (typeof TASK_PRIORITIES)[number];

export const TASK_SOURCES = ['manual', 'template', 'workflow', 'ai', 'file_request', 'import'] as const;
export type TaskSource = (typeof TASK_SOURCES)[number];
