/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type TemplateTask = {
    /**
     * Names it within the template.
     */
    key: string;
    title: string;
    description?: string;
    /**
     * Names it within the template.
     */
    milestone?: string;
    /**
     * Names it within the template.
     */
    parent?: string;
    /**
     * Names it within the template.
     */
    role?: string;
    /**
     * Days from the project's start, in the organization's calendar.
     */
    dueOffsetDays?: number;
    /**
     * Days from the project's start, in the organization's calendar.
     */
    remindOffsetDays?: number;
    estimateMinutes?: number;
    priority?: 'low' | 'normal' | 'high' | 'urgent';
    billable?: boolean;
    clientVisible?: boolean;
    checklist?: Array<string>;
    blockedBy?: Array<string>;
};

