import type { FactHeading } from "./factHeading.ts";

/** Facts about the posts that a person held within a period. The reader makes stretches of days of them. */
export const PostFact = {
  transferDate: "transferDate",
  formerRole: "formerRole",
  formerDepartment: "formerDepartment",
  /** First and last day of the row's post. */
  postFrom: "postFrom",
  postTo: "postTo",
  /** Both in one cell: "2024.1.1-2024.2.15". */
  postSpan: "postSpan",
  /** Days in the row's post. */
  postDays: "postDays",
} as const;

const headings: readonly (readonly [FactHeading, RegExp])[] = [
  [
    { factId: PostFact.transferDate, kind: "day" },
    /^(转岗|调岗|轮岗|换岗|调动|岗位调整|岗位变动|岗位异动|异动|调任|内部调动|转任|部门调动)(日期|时间|生效日期?|日)$|^((date of )?(internal )?transfer( date)?|transfer(red)? (date|on)|date (of )?transfer(red)?|position change date)$/u,
  ],
  [
    { factId: PostFact.formerRole, kind: "text" },
    /^(原|前|(转岗|调岗|调动|轮岗|异动|变动)前)(的)?(岗位|职位|职务|工作岗位)(名称)?$|^(former|previous|prior|old) (position|role|job( title)?|post|title)$/u,
  ],
  [
    { factId: PostFact.formerDepartment, kind: "text" },
    /^(原|前|(转岗|调岗|调动|轮岗|异动|变动)前)(的)?(所在|所属)?(部门|团队|科室)(名称)?$|^(former|previous|prior|old) (department|team|division|dept\.?)$/u,
  ],
  [
    { factId: PostFact.postFrom, kind: "day" },
    /^(在岗|任职|本岗位?|岗位|在职|任期|考核)?(起始|开始|起)(日期|时间|日)$|^(post|role|position|period|segment|assignment) (start|from)( date)?$|^from( date)?$/u,
  ],
  [
    { factId: PostFact.postTo, kind: "day" },
    /^(在岗|任职|本岗位?|岗位|在职|任期|考核)?(截止|结束|终止|止)(日期|时间|日)$|^(post|role|position|period|segment|assignment) (end|to)( date)?$|^(to|until)( date)?$/u,
  ],
  [
    { factId: PostFact.postSpan, kind: "text" },
    /^(在岗|任职|本岗位?|岗位|在职)(期间|时段|时间段|起止(日期|时间)?|起讫(日期|时间)?)$|^起[止讫](日期|时间)$|^(period|time|dates) (in|of) (post|role|position|assignment)$/u,
  ],
  [
    { factId: PostFact.postDays, kind: "number" },
    /^(实际)?(在岗|在职|任职|本岗位?在岗|本岗位?任职)(日历)?天数(\(天\))?$|^(calendar )?days (in|at) (post|role|position)$/u,
  ],
];

/** Which fact about a post does this heading name? Null where it names none of them. */
export const postFactOfHeading = (compact: string): FactHeading | null =>
  headings.find(([, pattern]) => pattern.test(compact))?.[0] ?? null;
