import type { CycleMessages } from "../cycleTexts.ts";
import { number } from "./numbers.ts";

const parts = {
  policy: "考核规则",
  sheets: "单元格内容",
  results: "考核结果",
  head: "名称、时间或封存人",
  chain: "与上一版本的衔接",
} as const;

export const cycle: CycleMessages = {
  closing: {
    intro:
      "封存后，考核规则、全部单元格与全部结果连同 SHA-256 校验值一并存入本工作簿，之后的改动可逐格查出。",
    looking: "正在查看本期是否已封存…",
    cycle: "考核期名称",
    cycleNeeded: "请填写考核期名称，如“2026年度”。",
    close: "封存本期考核",
    closeHelp: "封存不锁定工作表；封存之后的改动都能查出。",
    version: (version, title) => `第 ${String(version)} 版：${title}`,
    sealedBy: (who, when) => `封存人 ${who}，${when}`,
    hash: "SHA-256",
    hashHelp: "请抄存到文件之外：只存在文件里的校验值，防不住重写整份记录的人。",
    state: {
      intact: "与封存时完全一致。",
      edited: "封存之后有改动。",
      damaged: "封存记录本身被改动过。",
      unreadable: "这里有封存记录，但无法读取。",
    },
    isOpen: "封存后又已重新开放。",
    fault: (version, part) => `第 ${String(version)} 版：${parts[part]}被改动`,
    edits: (count) => `封存后有 ${number.format(count)} 处不同`,
    editKinds: {
      value_changed: "被改动",
      formula_changed: "公式被改动",
      recalculated: "随其他改动重算",
      sheet_added: "新增工作表",
      sheet_removed: "删除工作表",
      sheet_renamed: "工作表改名",
    },
    change: (sealed, now) => `${sealed} → ${now}`,
    empty: "（空）",
    more: (count) => `再显示 ${number.format(count)} 处`,
    checkAgain: "重新核验",
    reopen: "重新开放…",
    reopenConfirm: "重新开放",
    reopenWhy: "重新开放的原因",
    whyNeeded: "请填写原因，将与该版本一并留存。",
    reopenings: "重新开放记录",
    reopened: (version, who, when, why) => `第 ${String(version)} 版：${who}，${when}，${why}`,
    needsScores: "这里没有可封存的评分。",
  },
  collect: {
    collect: "回收合并",
    collectHelp: "选择收回的工作簿。填写的内容并入本工作簿；被改动的表头、权重、公式和行只列出，不采用。",
    choose: "选择回收文件…",
    tooLarge: (file) => `“${file}”超过 50 MB，请用命令行合并。`,
    unsupported:
      "当前版本的 Excel 不允许加载项读取其他文件（需要更新后的 Office 2021、Microsoft 365 或 Excel 网页版）。请负责加载项的同事用命令 npm run merge 合并，方法见 docs/batch.md。",
    share: (file, part, rows, entries) =>
      `${file}${part === null ? "" : `（${part}）`}：${number.format(rows)} 行，新填 ${number.format(entries)} 项`,
    conflicts: (count) => `${number.format(count)} 处填写不一致`,
    conflict: (person, heading) => `${person}，${heading}`,
    entry: (value, file) => `${value}（${file}）`,
    empty: "（空）",
    tampering: (count) => `${number.format(count)} 处改动未采用`,
    changed: (kind, file, at, sent, returned) => `${kind}：${file} ${at}，${sent} → ${returned}`,
    missing: (count) => `${number.format(count)} 人未收回`,
    nothing: "这些文件里没有新的填写。",
    merge: (entries) => `合并 ${number.format(entries)} 项填写`,
    mergeHelp: "同时新增一张核对表，列出不一致、被改动和未收回的内容。",
    drop: "不合并",
    send: "分发",
    sendHelp:
      "每个部门一张工作表，只含本部门人员，保留表头、权重、公式和数据验证。Excel 不允许加载项直接生成文件。",
    split: "按部门生成工作表",
    madeTabs: (departments) => `已为 ${number.format(departments)} 个部门生成工作表`,
    department: (name, people) => `${name}：${number.format(people)} 人`,
    moveHelp:
      "下发方法：右键单击工作表标签，选“移动或复制”，移至新工作簿后保存。若要文件中完全不含其他部门的任何数据，请用命令 npm run split，方法见 docs/batch.md。",
    noDepartments: "没有找到部门。",
    unplaced: (count) => `${number.format(count)} 人没有部门，不在任何一张工作表中。`,
  },
};
