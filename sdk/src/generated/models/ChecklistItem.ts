/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type ChecklistItem = {
    id: string;
    text: string;
    done: boolean;
    doneAt: string | null;
    doneById: string | null;
};

