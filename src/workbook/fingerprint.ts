/** A text of sixteen hexadecimal digits that is equal for equal texts added in the same order. */
export interface Fingerprint {
  readonly add: (text: string) => void;
  readonly hex: () => string;
}

/** Starts one. FNV-1a over the UTF-16 units, twice with different starts: no secret, only a fingerprint. */
export function startFingerprint(): Fingerprint {
  let one = 0x811c9dc5;
  let other = 0x01000193;
  return {
    add: (text) => {
      for (let index = 0; index < text.length; index++) {
        const unit = text.charCodeAt(index);
        one = Math.imul(one ^ unit, 0x01000193);
        other = Math.imul(other ^ (unit + 1), 0x01000193);
      }
    },
    hex: () => [one, other].map((part) => (part >>> 0).toString(16).padStart(8, "0")).join(""),
  };
}
