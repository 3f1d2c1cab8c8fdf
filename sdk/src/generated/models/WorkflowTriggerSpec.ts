/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type WorkflowTriggerSpec = {
    /**
     * A name that expressions can use.
     */
    key: string;
    kind: 'event' | 'schedule' | 'manual' | 'webhook' | 'threshold';
    event?: string;
    /**
     * JSONata.
     */
    filter?: string;
    cron?: string;
    timezone?: string;
    /**
     * JSONata.
     */
    value?: string;
    /**
     * JSONata.
     */
    reaches?: string;
    /**
     * JSONata.
     */
    per?: string;
    /**
     * JSONata.
     */
    dedupe?: string;
};

