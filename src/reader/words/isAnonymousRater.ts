import { compactText } from "../text/compactText.ts";

const anonymous =
  /^(评|评分|打分|评价人|评分人|评议人|测评人|打分人|评委|匿名|评价者|评分者|答卷人?|问卷|下属|下级|同事|respondent|rater|reviewer|assessor|evaluator|anonymous|response|subordinate|peer|colleague)\s*[#_-]?\s*(\d{1,3}|[一二三四五六七八九十]|[a-h])$/iu;

/** "评价人1", "Rater 2": somebody who rated and is not named. */
export const isAnonymousRater = (text: string): boolean => anonymous.test(compactText(text));
