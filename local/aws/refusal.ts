/** An answer that an AWS service gives instead of a result. */
export type Refusal = Error & { refusal: { type: string; status: number } };

export const refusal = (type: string, message: string, status = 400): Refusal =>
  Object.assign(new Error(message), { refusal: { type, status } });

export const isRefusal = (error: unknown): error is Refusal => error instanceof Error && 'refusal' in error;
