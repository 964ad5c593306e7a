const others =
  /审|批|发约|[检巡]查|巡检|点检|制表|填|编制|经办|负责|主管|经理|领导|上级|评|考核人|联系|签|记录|抄送|汇报|统计|报告|督导|督察|巡查|导师|师傅|客户|日期|时间|类别|类型|性质|方式|by|review|approv|prepar|check|inspect|manager|supervisor|rater|assess|evaluat|apprais|contact|author|client|category|type/iu;

/**
 * Does this key ask for somebody whom a form is not about: who checks, signs, rates, leads, or is to be called, or for a kind of something? "受评人员"
 * is whom it is about.
 */
export const isKeyOfOthers = (key: string): boolean => others.test(key) && !/^[被受]/u.test(key);
