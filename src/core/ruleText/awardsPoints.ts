const weightOnly =
  /^(?:(?:本项|该项|指标|占)?(?:权重|占比|比重|分值|标准分|配分|总分))(?:的|为|:)?\d+(?:\.\d+)?(?:分|%)?$/u;
const points =
  /\d(?:e\d+)?[百千万]?(?:分(?![钟之店公部])|%|[ ]?(?:points?|pts?|marks?)\b)|满分|不得分|不计分|不给分|零分|否决|[加扣减]分|[扣减]\d|酌情|otherwise ?\d|pro rata/iu;

/**
 * Does a piece of a rule's text say something about points, so that leaving it out would make another rule of it? The
 * weight of the indicator does not.
 *
 * @example
 * [awardsPoints("旷工1次扣20分"), awardsPoints("由市场部提供数据"), awardsPoints("权重20%")]
 * //=> [true, false, false]
 */
export function awardsPoints(words: string): boolean {
  return !weightOnly.test(words) && points.test(words);
}
