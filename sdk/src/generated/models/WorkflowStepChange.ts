/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type WorkflowStepChange = {
    key: string;
    change: 'added' | 'removed' | 'changed' | 'moved';
    /**
     * Where it stands in the later version; in the earlier one when removed.
     */
    pointer: string | null;
    /**
     * What of it changed.
     */
    fields: Array<string>;
    before: any;
    after: any;
};

