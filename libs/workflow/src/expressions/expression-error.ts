/** An expression that cannot be read, or whose evaluation failed. Trying again gives the same. */
export class ExpressionError extends Error {
  constructor(
    message: string,
    /** position in the source, where it is known */
    readonly position: number | null = null,
  ) {
    super(message);
    this.name = 'ExpressionError';
  }
}
