export function withSingleNames(code: string): string;
