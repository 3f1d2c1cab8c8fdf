/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { ApprovalRule } from './ApprovalRule';
import type { WorkflowRetry } from './WorkflowRetry';
import type { WorkflowSteps } from './WorkflowSteps';
export type WorkflowStep = ({
    /**
     * A name that expressions can use.
     */
    key: string;
    name?: string;
    /**
     * JSONata.
     */
    when?: string;
    skipReason?: string;
    /**
     * ISO 8601 duration.
     */
    timeout?: string;
    onError?: 'fail' | 'continue';
    /**
     * Error codes that say that there is nothing to do: the step is skipped.
     */
    skipOn?: Array<string>;
    guard?: boolean;
    type: 'command';
    command: string;
    input?: Record<string, any>;
    retry?: WorkflowRetry;
    /**
     * What it tells is no link in the chain: what follows has the same cause as this step.
     */
    aside?: boolean;
    compensate?: {
        command: string;
        input?: Record<string, any>;
    };
} | {
    /**
     * A name that expressions can use.
     */
    key: string;
    name?: string;
    /**
     * JSONata.
     */
    when?: string;
    skipReason?: string;
    /**
     * ISO 8601 duration.
     */
    timeout?: string;
    onError?: 'fail' | 'continue';
    /**
     * Error codes that say that there is nothing to do: the step is skipped.
     */
    skipOn?: Array<string>;
    guard?: boolean;
    type: 'condition';
    /**
     * JSONata.
     */
    if: string;
    then: WorkflowSteps;
    else?: WorkflowSteps;
} | {
    /**
     * A name that expressions can use.
     */
    key: string;
    name?: string;
    /**
     * JSONata.
     */
    when?: string;
    skipReason?: string;
    /**
     * ISO 8601 duration.
     */
    timeout?: string;
    onError?: 'fail' | 'continue';
    /**
     * Error codes that say that there is nothing to do: the step is skipped.
     */
    skipOn?: Array<string>;
    guard?: boolean;
    type: 'switch';
    cases: Array<{
        /**
         * A name that expressions can use.
         */
        key: string;
        /**
         * JSONata.
         */
        when: string;
        steps: WorkflowSteps;
    }>;
    default?: WorkflowSteps;
} | {
    /**
     * A name that expressions can use.
     */
    key: string;
    name?: string;
    /**
     * JSONata.
     */
    when?: string;
    skipReason?: string;
    /**
     * ISO 8601 duration.
     */
    timeout?: string;
    onError?: 'fail' | 'continue';
    /**
     * Error codes that say that there is nothing to do: the step is skipped.
     */
    skipOn?: Array<string>;
    guard?: boolean;
    type: 'wait';
    /**
     * ISO 8601 duration.
     */
    for?: string;
    /**
     * JSONata.
     */
    until?: string;
    events?: Array<{
        type: string;
        /**
         * JSONata.
         */
        filter?: string;
        entity?: string;
    }>;
    onTimeout?: 'continue' | 'fail';
} | {
    /**
     * A name that expressions can use.
     */
    key: string;
    name?: string;
    /**
     * JSONata.
     */
    when?: string;
    skipReason?: string;
    /**
     * ISO 8601 duration.
     */
    timeout?: string;
    onError?: 'fail' | 'continue';
    /**
     * Error codes that say that there is nothing to do: the step is skipped.
     */
    skipOn?: Array<string>;
    guard?: boolean;
    type: 'approval';
    subject: {
        type: string;
        id: string;
    };
    policy?: string;
    rules?: Array<ApprovalRule>;
    /**
     * Done along with the question; its input may name approval.id.
     */
    asking?: {
        command: string;
        input?: Record<string, any>;
    };
    /**
     * JSONata.
     */
    amount?: string;
    /**
     * JSONata.
     */
    currency?: string;
    note?: string;
    /**
     * JSON schema.
     */
    form?: Record<string, any>;
    /**
     * ISO 8601 duration.
     */
    expiresAfter?: string;
    separationOfDuties?: boolean;
    onRejected?: 'fail' | 'stop' | 'continue';
} | {
    /**
     * A name that expressions can use.
     */
    key: string;
    name?: string;
    /**
     * JSONata.
     */
    when?: string;
    skipReason?: string;
    /**
     * ISO 8601 duration.
     */
    timeout?: string;
    onError?: 'fail' | 'continue';
    /**
     * Error codes that say that there is nothing to do: the step is skipped.
     */
    skipOn?: Array<string>;
    guard?: boolean;
    type: 'parallel';
    branches: Array<{
        /**
         * A name that expressions can use.
         */
        key: string;
        steps: WorkflowSteps;
    }>;
} | {
    /**
     * A name that expressions can use.
     */
    key: string;
    name?: string;
    /**
     * JSONata.
     */
    when?: string;
    skipReason?: string;
    /**
     * ISO 8601 duration.
     */
    timeout?: string;
    onError?: 'fail' | 'continue';
    /**
     * Error codes that say that there is nothing to do: the step is skipped.
     */
    skipOn?: Array<string>;
    guard?: boolean;
    type: 'for_each';
    /**
     * JSONata.
     */
    items: string;
    /**
     * A name that expressions can use.
     */
    as?: string;
    concurrency?: number;
    steps: WorkflowSteps;
} | {
    /**
     * A name that expressions can use.
     */
    key: string;
    name?: string;
    /**
     * JSONata.
     */
    when?: string;
    skipReason?: string;
    /**
     * ISO 8601 duration.
     */
    timeout?: string;
    onError?: 'fail' | 'continue';
    /**
     * Error codes that say that there is nothing to do: the step is skipped.
     */
    skipOn?: Array<string>;
    guard?: boolean;
    type: 'sub_workflow';
    workflow: string;
    input?: Record<string, any>;
} | {
    /**
     * A name that expressions can use.
     */
    key: string;
    name?: string;
    /**
     * JSONata.
     */
    when?: string;
    skipReason?: string;
    /**
     * ISO 8601 duration.
     */
    timeout?: string;
    onError?: 'fail' | 'continue';
    /**
     * Error codes that say that there is nothing to do: the step is skipped.
     */
    skipOn?: Array<string>;
    guard?: boolean;
    type: 'set';
    values: Record<string, any>;
} | {
    /**
     * A name that expressions can use.
     */
    key: string;
    name?: string;
    /**
     * JSONata.
     */
    when?: string;
    skipReason?: string;
    /**
     * ISO 8601 duration.
     */
    timeout?: string;
    onError?: 'fail' | 'continue';
    /**
     * Error codes that say that there is nothing to do: the step is skipped.
     */
    skipOn?: Array<string>;
    guard?: boolean;
    type: 'stop';
    outcome?: 'completed' | 'failed';
    reason?: string;
});

