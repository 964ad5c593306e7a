import type { Language } from "../language.ts";
import { gallery as galleryEn } from "./en/gallery.ts";
import { model as modelEn } from "./en/model.ts";
import { whatIf as whatIfEn } from "./en/whatIf.ts";
import type { GalleryTexts } from "./galleryTexts.ts";
import type { ModelTexts } from "./modelTexts.ts";
import type { WhatIfTexts } from "./whatIfTexts.ts";
import { gallery as galleryZhCN } from "./zhCN/gallery.ts";
import { model as modelZhCN } from "./zhCN/model.ts";
import { whatIf as whatIfZhCN } from "./zhCN/whatIf.ts";
import { gallery as galleryZhTW } from "./zhTW/gallery.ts";
import { model as modelZhTW } from "./zhTW/model.ts";
import { whatIf as whatIfZhTW } from "./zhTW/whatIf.ts";

/** Texts of the panels about the rules; apart from the others', because they load when such a panel is opened. */
export interface PolicyMessages {
  readonly model: ModelTexts;
  readonly whatIf: WhatIfTexts;
  readonly gallery: GalleryTexts;
}

const catalogues: Readonly<Record<Language, PolicyMessages>> = {
  "zh-CN": { model: modelZhCN, whatIf: whatIfZhCN, gallery: galleryZhCN },
  "zh-TW": { model: modelZhTW, whatIf: whatIfZhTW, gallery: galleryZhTW },
  en: { model: modelEn, whatIf: whatIfEn, gallery: galleryEn },
};

/** The texts about the rules in a language. */
export function policyMessagesOf(language: Language): PolicyMessages {
  return catalogues[language];
}
