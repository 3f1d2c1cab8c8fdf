/** Metrics are declared by the modules that own the rows (`defineMetric`) and asked by their routes. */
export {};
