/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type IntakeQuestion = {
    /**
     * Names the answer.
     */
    key: string;
    label: string;
    type: 'short_text' | 'long_text' | 'number' | 'boolean' | 'date' | 'email' | 'phone' | 'url' | 'choice' | 'multi_choice';
    /**
     * For choices.
     */
    options?: Array<string>;
    help?: string;
    required: boolean;
};

