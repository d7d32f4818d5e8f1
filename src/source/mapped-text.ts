/** `from[i]`, `to[i]`: where the i-th UTF-16 unit of `value` is written, offsets into the same text as the input's. */
export type MappedText = { readonly value: string; readonly from: readonly number[]; readonly to: readonly number[] };

/** Gathers a value unit by unit with the places it comes from. */
export class MappedTextBuilder {
  readonly #parts: string[] = [];
  readonly #from: number[] = [];
  readonly #to: number[] = [];

  /** Every unit of `text` is written at [from, to). */
  add(text: string, from: number, to: number): void {
    if (text === '') return;
    this.#parts.push(text);
    for (let i = 0; i < text.length; i++) {
      this.#from.push(from);
      this.#to.push(to);
    }
  }

  /** `text` is written as it stands, from `from` on. */
  copy(text: string, from: number): void {
    if (text === '') return;
    this.#parts.push(text);
    for (let i = 0; i < text.length; i++) {
      this.#from.push(from + i);
      this.#to.push(from + i + 1);
    }
  }

  done(): MappedText {
    return { value: this.#parts.join(''), from: this.#from, to: this.#to };
  }
}
