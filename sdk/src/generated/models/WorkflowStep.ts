/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { __schema0 } from './__schema0';
import type { ApprovalRule } from './ApprovalRule';
import type { WorkflowRetry } from './WorkflowRetry';
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
    guard?: boolean;
    type: 'command';
    command: string;
    input?: Record<string, any>;
    retry?: WorkflowRetry;
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
    guard?: boolean;
    type: 'condition';
    /**
     * JSONata.
     */
    if: string;
    then: __schema0;
    else?: __schema0;
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
        steps: __schema0;
    }>;
    default?: __schema0;
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
    guard?: boolean;
    type: 'approval';
    subject: {
        type: string;
        id: string;
    };
    policy?: string;
    rules?: Array<ApprovalRule>;
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
    guard?: boolean;
    type: 'parallel';
    branches: Array<{
        /**
         * A name that expressions can use.
         */
        key: string;
        steps: __schema0;
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
    steps: __schema0;
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
    guard?: boolean;
    type: 'stop';
    outcome?: 'completed' | 'failed';
    reason?: string;
});

