import { policyMessagesOf, type GalleryTexts } from "../../messages/index.ts";
import { useLanguage } from "../PaneContext.tsx";

/** The texts of the gallery in the language chosen. */
export function useGalleryTexts(): GalleryTexts {
  return policyMessagesOf(useLanguage()).gallery;
}
