import type { Model } from '../model/index.ts';

/** The same function with its answer for each model kept: several rules ask the same. */
export function perModel<T>(make: (model: Model) => T): (model: Model) => T {
  const made = new WeakMap<Model, { readonly value: T }>();
  return (model) => {
    const known = made.get(model);
    if (known) return known.value;
    const value = make(model);
    made.set(model, { value });
    return value;
  };
}
