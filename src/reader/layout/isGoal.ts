/** "99.95% availability", "首单率到30%" beside a weight of its own: the percent is what shall be reached. */
export const isGoal = (typed: string): boolean =>
  typed.includes("%") && !/权重|占比|比重|weight|[（(【[]\s*[\d.]+\s*%\s*[)）】\]]/iu.test(typed);
