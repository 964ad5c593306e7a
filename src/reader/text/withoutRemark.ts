/** A text without the remark in brackets at its end: "加分项（上限5分）" is "加分项". */
export const withoutRemark = (text: string): string => text.replace(/\s*[（(].*[)）]$/u, "");
