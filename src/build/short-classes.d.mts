export function withShortClasses(code: string): string;
