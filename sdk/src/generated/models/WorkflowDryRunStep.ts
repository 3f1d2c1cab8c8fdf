/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type WorkflowDryRunStep = {
    step: string;
    iteration: string;
    kind: 'command' | 'condition' | 'switch' | 'wait' | 'approval' | 'parallel' | 'for_each' | 'sub_workflow' | 'set' | 'stop';
    action: string;
    outcome: 'would_run' | 'decided' | 'skipped' | 'assumed' | 'failed';
    input: any;
    output: any;
    events: Array<string>;
    note: string | null;
};

