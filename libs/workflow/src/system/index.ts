import type { SystemWorkflow } from './define-workflow';

/** Every workflow that ships with the product. */
export const systemWorkflows: readonly SystemWorkflow[] = [];
