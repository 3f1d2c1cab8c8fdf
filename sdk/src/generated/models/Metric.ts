/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type Metric = {
    key: string;
    name: string;
    summary: string;
    module: string;
    unit: 'money' | 'count' | 'percent' | 'minutes' | 'ratio';
    /**
     * flow: what happened within each period; stock: what stood at its end.
     */
    kind: 'flow' | 'stock';
    better: 'up' | 'down';
    /**
     * What `by` may split it by.
     */
    dimensions: Array<string>;
    grains: Array<'day' | 'week' | 'month' | 'quarter' | 'year'>;
    resource: string;
    /**
     * Whether the asker may see it; one’s own rows are measured where one sees one’s own alone.
     */
    allowed: boolean;
};

