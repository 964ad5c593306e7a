const ofPerson =
  /^\p{Script=Han}{0,5}(员|师|者|生|长|手|警|人|士|兵|师傅|经理|主管|顾问|代表|干部|助理|技工|保洁|保安)(编号|编码|代号|代码|工号|证号|号)$/u;
const code =
  /(编码|编号|代码|代号|标识|识别码|档案号|工牌|胸牌|卡号|号)$|\b(no|nr|num|number|code|ref|reference|id)\b\.?$|#$/u;
const other =
  /合同|项目|订单|产品|商品|物料|设备|机台|机器|机床|工位|产线|班次|库位|证书|证件|身份证|准考|部门|岗位|职位|区域|门店|指标|报告|文件|流程|考核|表|分机|电话|手机|邮编|车牌|批号|房号|座号|楼号|账号|票号|期号|型号|版本|\b(phone|mobile|tel|ext(ension)?|post ?code|zip|order|invoice|contract|product|item|batch|lot|room|seat|vehicle|account|version|year|age|cost|budget|project|machine|shift|line|station|desk|ticket|calls?)\b/u;

/**
 * Does this heading give the ids of people by its words ("技师工号", "警号")?
 *
 * @param compact - Text as `compactText` gives it.
 */
export const headsIds = (compact: string): boolean => ofPerson.test(compact) && !other.test(compact);

/** May it: is it called a code, and not one of things, places or papers ("档案号", "Payroll ref", but not "合同编号")? */
export const mayHeadIds = (compact: string): boolean => code.test(compact) && !other.test(compact);

/** Is it called a code, of whatever ("部门编码")? */
export const headsCodes = (compact: string): boolean => code.test(compact);

/** Is it surely of something else ("分机", "Phone")? */
export const headsOthers = (compact: string): boolean => other.test(compact);
