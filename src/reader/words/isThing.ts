const thing =
  /^(供应商|供方|供货商|厂商|承包商|外包商|服务商|经销商|代理商|合作方|客户|商户|产品|商品|物料|材料|设备|机器|车辆|课程|培训课程|资产|系统|软件|楼盘|房源|车牌)(名称|编号|号码?|编码|代码|代号|型号|品名|id)?$|^(supplier|vendor|contractor|subcontractor|distributor|dealer|customer|client|product|item|material|equipment|machine|vehicle|course|asset|software|property)s?[ _-]?(name|id|code|no\.?|number|title)?$|^(风险|危险源|隐患|缺陷)(描述|名称|点|事件|项|内容|说明)?$|^(risk|hazard|defect|issue|incident)( description| event| title| name| statement)$/u;

/**
 * Does this heading name things or firms that a list may rate: suppliers, products, courses, risks?
 *
 * @param compact - Text as `compactText` gives it.
 */
export const isThing = (compact: string): boolean => thing.test(compact);
