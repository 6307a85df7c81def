import { useSyncExternalStore } from "react";

/** Whether a media query holds now; false where the page cannot tell. */
export function useMedia(query: string): boolean {
  const media = typeof matchMedia === "function" ? matchMedia(query) : undefined;
  return useSyncExternalStore(
    (onChange) => {
      media?.addEventListener("change", onChange);
      return () => {
        media?.removeEventListener("change", onChange);
      };
    },
    () => media?.matches ?? false,
  );
}
