/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type TemplateRole = {
    /**
     * Names it within the template.
     */
    key: string;
    name: string;
    /**
     * Who fills it unless the project says otherwise.
     */
    memberId?: string;
};

