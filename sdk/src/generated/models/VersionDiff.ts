/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type VersionDiff = {
    entityType: string;
    entityId: string;
    from: {
        version: number;
        validFrom: string;
        actor: {
            kind: string;
            id: string | null;
        };
    };
    to: {
        version: number;
        validFrom: string;
        actor: {
            kind: string;
            id: string | null;
        };
    };
    changes: Array<{
        field: string;
        from: any;
        to: any;
    }>;
    /**
     * Relations that include= asked for; `truncated` names those that not all rows came of.
     */
    included?: Record<string, any>;
};

