/**
 * "团队", "Service": a unit that somebody belongs to, or what is rated. Which of the two the cells say, or the headings below.
 *
 * @param compact - Text as `compactText` gives it.
 */
export const isUnitOrQuality = (compact: string): boolean => /^(专业|团队|班组|team|service)$/u.test(compact);
