import { canonicalText } from "../text/canonicalText.ts";
import { remembered } from "../text/remembered.ts";
import { readPeriod } from "../value/readPeriod.ts";
import { readWord } from "../value/readWord.ts";
import { findRaterGroup } from "./findRaterGroup.ts";
import { findWordRole } from "./findWordRole.ts";
import { findRowReason } from "./rowWords.ts";

const surnames =
  "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝湛禹狄贝伏谈茅茹危昝裘宣贲郁杭钮嵇滑荀羊於惠芮羿汲邴糜井乌巴牧隗宓蓬郗仰伊钭厉祖束幸韶郜蓟宿邰鄂咸籍赖蔺屠胥莘贡逄堵宰郦雍璩濮扈燕冀郏庾暨匡禄阙殳沃蔚夔隆厍晁訾阚乜鞠巢蒯荆竺逯桓帅缑亢况琴哈谯墨昌慕傅皮奚花鱼容练揭禤植占谌鄢漆粟楼战原官候廉云水经符劳申揣郄奉彦尧奕洪萧凤";
const firstNames = new Set(
  "james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald steven paul andrew joshua kenneth kevin brian george edward ronald timothy jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel frank gregory raymond alexander patrick jack dennis jerry tyler aaron henry peter adam nathan zachary walter kyle harold carl arthur roger lawrence albert joe juan jesse billy bruce noah ethan liam lucas mason logan oliver mary patricia jennifer linda elizabeth barbara susan jessica sarah karen nancy lisa margaret betty sandra ashley dorothy kimberly emily donna michelle carol amanda melissa deborah stephanie rebecca laura helen sharon cynthia kathleen amy shirley angela anna ruth brenda pamela nicole katherine virginia catherine christine samantha debra janet rachel carolyn emma maria heather diane julie joyce evelyn joan victoria kelly christina lauren frances martha judith cheryl megan andrea ann alice jean doris jacqueline kathryn hannah olivia gloria teresa sara janice julia grace judy theresa rose denise marilyn amber danielle brittany diana abigail jane sophia chloe zoe ella mia ava carlos jose luis miguel jorge pedro pablo ana carmen rosa lucia elena isabel sofia diego fernando ricardo alejandro javier sergio manuel francisco antonio mehmet mustafa ahmet ali huseyin hasan ibrahim murat emre burak fatma ayse emine hatice zeynep elif merve selin deniz can cem jean pierre marie sophie claire camille julien antoine louis luc hugo mohamed mohammed ahmed omar fatima aisha priya raj ravi anil sunil amit rahul neha pooja sanjay vijay kumar wei li ming hong chen ivan olga igor tom tim ben sam max alex chris mike steve dave nick tony bob jim bill kate lucy amy leo ian neil sean ryan omar nina tina gina lena amelia oscar tomas ingrid marcus nadia owen petra quentin stefan tara victor wendy xavier yasmin bruno celia dmitri dmitry farid greta isla freya poppy ruby lily evie harper layla leila nora hazel violet stella mateo levi elijah isaac caleb wyatt julian gabriel dylan luke connor aiden evan colin graham stuart gareth rhys nigel trevor keith derek douglas roy ralph eugene philip phillip russell vincent louise charlotte felix leon jonas lukas klaus jurgen hans anja katja svetlana natalia irina tatiana sergei andrei boris vladimir yuri akira hiroshi kenji yuki sakura kwame kofi chidi ngozi amina yusuf hassan karim samira farah nour tariq imran arjun rohan anita deepa lakshmi kavya meera vikram suresh ramesh mahesh ganesh manoj rajesh rakesh dinesh astrid lars nils erik bjorn sven olaf mikkel freja matteo luca giulia marco paolo giovanni francesca chiara alessandro valentina lorenzo joao thiago rafael beatriz mariana larissa gustavo leonardo camila valeria andres felipe santiago gabriela paula monica guadalupe uma".split(
    " ",
  ),
);
const compound =
  /^(欧阳|上官|司马|诸葛|司徒|司空|司寇|东方|东郭|东门|西门|南门|南宫|北宫|独孤|夏侯|皇甫|尉迟|公孙|公良|公冶|公羊|公西|公仪|令狐|慕容|端木|百里|呼延|轩辕|长孙|仲孙|颛孙|宇文|鲜于|闾丘|左丘|梁丘|亓官|子车|巫马|漆雕|乐正|壤驷|拓跋|夹谷|宰父|谷梁|段干|羊舌|微生|第五|澹台|濮阳|淳于|单于|太叔|申屠|钟离|闻人|万俟|赫连|完颜|纳兰|尔朱|申徒|太史|即墨|达奚|褚师)/u;
const notPersons =
  /(部|组|科|室|中心|公司|店|厂|区|率|额|量|数|分|度|性|力|表|值|期|制|化|风|心|标准|管理|能力|态度|业绩|完成|质量|效率|团队|协作|沟通|创新|学习|责任|纪律|服务|计划|执行|目标|考核|工作|安全|成本|利润|销售|项目|指标|客户|满意|[^\u5973]人|员|单|页|册|版|稿|本|次|项|线|班|队|岗|段|类|级|比|号)$/u;
/** Words that begin with the character of a surname. */
const plainWords =
  /^(云[南端台图]|云(计算|服务|平台|办公|存储|主机|客服)|水[电务利管泵费暖位量库域稻果]|水(平|质|处理|电费|资源)|经[理办销费济营验手纪常过]|廉洁|廉政|廉|成果|成效|成长|成绩|安排|安装|高(效|管|层|工|职|知|研|技)|明确|明细|时效|时间|文明|文化|文书|文档|文件|方法|方案|常识|卫生|包装|关怀|关爱|关系|关键|严谨|严格|严肃|平衡|强度|谈判|谈话|谈吐|周报|周转|周期|周到|金额|钱款|连续|连带|简洁|简历|单价|单量|单据|陈列|陈述|宣传|党建|党务|全勤|全面|毛利|师德|温馨|温控|花费|应变|应急|应收|和谐|祝福|房态|冷静|舒适|慎重|施工|施救|宣导|司机|司龄|车辆|车间|石料|米粉|牛奶|马达|熊猫|江苏|江西|河南|云南|甘肃|宁夏|贵州|海南|湖南|广东|安徽|吉林|华东|华南|华北|华中|金融|银行|汪洋|钢材|温度|湿度|白班|夜班|早班|晚班|路线|路况|路程|邮件|邮箱|农业|季末|季度|向上|支持|支出|经验|经营|阳光|阳性|祖国|鱼类|尤其|元旦|平均|平稳|水平|水质|习惯|游戏|连锁|郎才|谷物|乐观|乐器|余额|余款|万元|万吨|计件|计时|封面|封装|富余|易用|易损|权限|权重|曲线|简报|宫格|官网|战略|战术|战役|原因|原料|麦当|植物|候选|客诉|顾客|顾问|常规|常用|常见|房产|房屋|花名|花样|严重|严守|贝类|车检|石油|龙头|龙门|包干|包容|莫名|钟点|钟表|师傅|师资|查询|查验|查找|别人|解答|解决|解释|宗旨|宣讲|甘心|米数|成材|成型|成品|成交|成功|安心|安稳|安检|安保|安装率|(项目|任务|科目|题目|单元|环节|步骤|方面|成果|计划|安排|向度)[一二三四五六七八九十])$/u;

/** Words of headings: no name holds them. */
const notNames =
  /\b(job|work|quality|quantity|knowledge|skills?|team(work)?|communications?|service|customers?|performance|leadership|punctuality|attendance|productivity|initiative|attitude|technical|decision|making|problem|solving|management|planning|client|business|core|overall|scores?|ratings?|average|total|goals?|objectives?|competenc(y|ies)|dependability|reliability|adaptability|cooperation|accuracy|safety|compliance|sales|growth|innovation|creativity|department|review|reviews|period|self|comments?|projects?|delivery|development|process|cost|budget|financial|learning|training|professional(ism)?|integrity|focus|orientation|results?|analysis|drafting|response|resolution|empathy|greeting|closing|strategic|thinking|vision|coaching|ethics|discipline|efficiency|effectiveness|judge?ment|organi[sz]ation(al)?|interpersonal|relations?|relationships?|region|office|branch|store|final|option|vendor|supplier|product|scenario|alternative|proposal|bidder|criteri(on|a))\b/iu;

/**
 * How sure can one be that this text is a person's name (0..1)? By form alone: Chinese surname and length, or
 * capitalised words. Words of headers, grades, periods and totals are none.
 */
export const looksLikePerson = remembered((text): number => {
  const plain = canonicalText(text).replace(/\s*\((男|女|m|f|\d+)\)$/iu, "");
  if (plain === "" || plain.length > 40 || /[\d%:：?？!=<>≥≤@#]/u.test(plain.replace(/\d{1,2}$/u, "")))
    return 0;
  const compact = plain.toLowerCase().replace(/(?<=\p{Script=Han}) +(?=\p{Script=Han})/gu, "");
  if (findWordRole(compact) !== null || findRaterGroup(compact) !== null || findRowReason(compact) !== null)
    return 0;
  if (plainWords.test(compact) || readPeriod(plain) !== null || readWord(plain) !== null) return 0;
  if (/^\p{Script=Han}{2,4}$/u.test(compact)) {
    const isKnownSurname =
      compound.test(compact) || (surnames.includes(compact.charAt(0)) && compact.length <= 3);
    return notPersons.test(compact)
      ? isKnownSurname && compact.length <= 3
        ? 0.3
        : 0.05
      : isKnownSurname
        ? 0.9
        : 0.25;
  }
  if (/^\p{Script=Han}{2,6}·\p{Script=Han}{1,8}$/u.test(compact)) return 0.9;
  const words = plain.replace(",", " ").split(/\s+/u);
  const isCapitalised = words.every((word) =>
    /^(\p{Lu}[\p{L}'’.-]*|de|del|la|van|von|der|bin|al|da|dos|el)$/u.test(word),
  );
  if (!isCapitalised || /\p{Script=Han}/u.test(plain) || notNames.test(plain)) return 0;
  const hasFirstName = words.some((word) =>
    firstNames.has(word.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "")),
  );
  if (hasFirstName) return words.length === 1 ? 0.7 : 0.85;
  return words.length === 1 ? 0.35 : words.length <= 4 ? (plain.includes(",") ? 0.7 : 0.5) : 0;
});
