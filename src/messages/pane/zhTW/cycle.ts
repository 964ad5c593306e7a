import type { CycleMessages } from "../cycleTexts.ts";
import { number } from "./numbers.ts";

const parts = {
  policy: "考核規則",
  sheets: "儲存格內容",
  results: "考核結果",
  head: "名稱、時間或封存人",
  chain: "與上一版本的銜接",
} as const;

export const cycle: CycleMessages = {
  closing: {
    intro:
      "封存後，考核規則、全部儲存格與全部結果連同 SHA-256 檢核值一併存入本活頁簿，之後的更動可逐格查出。",
    looking: "正在查看本期是否已封存…",
    cycle: "考核期名稱",
    cycleNeeded: "請填寫考核期名稱，如「2026 年度」。",
    close: "封存本期考核",
    closeHelp: "封存不會鎖定工作表；封存之後的更動都能查出。",
    version: (version, title) => `第 ${String(version)} 版：${title}`,
    sealedBy: (who, when) => `封存人 ${who}，${when}`,
    hash: "SHA-256",
    hashHelp: "請抄存到檔案之外：只存在檔案裡的檢核值，防不住重寫整份紀錄的人。",
    state: {
      intact: "與封存時完全一致。",
      edited: "封存之後有更動。",
      damaged: "封存紀錄本身被更動過。",
      unreadable: "這裡有封存紀錄，但無法讀取。",
    },
    isOpen: "封存後又已重新開放。",
    fault: (version, part) => `第 ${String(version)} 版：${parts[part]}被更動`,
    edits: (count) => `封存後有 ${number.format(count)} 處不同`,
    editKinds: {
      value_changed: "被更動",
      formula_changed: "公式被更動",
      recalculated: "隨其他更動重算",
      sheet_added: "新增工作表",
      sheet_removed: "刪除工作表",
      sheet_renamed: "工作表改名",
    },
    change: (sealed, now) => `${sealed} → ${now}`,
    empty: "（空白）",
    more: (count) => `再顯示 ${number.format(count)} 處`,
    checkAgain: "重新核驗",
    reopen: "重新開放…",
    reopenConfirm: "重新開放",
    reopenWhy: "重新開放的原因",
    whyNeeded: "請填寫原因，將與該版本一併留存。",
    reopenings: "重新開放紀錄",
    reopened: (version, who, when, why) => `第 ${String(version)} 版：${who}，${when}，${why}`,
    needsScores: "這裡沒有可封存的評分。",
  },
  collect: {
    collect: "回收合併",
    collectHelp: "選取收回的活頁簿。填寫的內容併入本活頁簿；被更動的標題列、權重、公式和列只列出，不採用。",
    choose: "選取回收檔案…",
    tooLarge: (file) => `「${file}」超過 50 MB，請用命令列合併。`,
    unsupported:
      "目前版本的 Excel 不允許增益集讀取其他檔案（需要更新後的 Office 2021、Microsoft 365 或 Excel 網頁版）。請負責增益集的同仁用指令 npm run merge 合併，方法見 docs/batch.md。",
    share: (file, part, rows, entries) =>
      `${file}${part === null ? "" : `（${part}）`}：${number.format(rows)} 列，新填 ${number.format(entries)} 項`,
    conflicts: (count) => `${number.format(count)} 處填寫不一致`,
    conflict: (person, heading) => `${person}，${heading}`,
    entry: (value, file) => `${value}（${file}）`,
    empty: "（空白）",
    tampering: (count) => `${number.format(count)} 處更動未採用`,
    changed: (kind, file, at, sent, returned) => `${kind}：${file} ${at}，${sent} → ${returned}`,
    missing: (count) => `${number.format(count)} 人未收回`,
    nothing: "這些檔案裡沒有新的填寫。",
    merge: (entries) => `合併 ${number.format(entries)} 項填寫`,
    mergeHelp: "同時新增一張核對表，列出不一致、被更動和未收回的內容。",
    drop: "不合併",
    send: "分發",
    sendHelp:
      "每個部門一張工作表，只含本部門人員，保留標題列、權重、公式和資料驗證。Excel 不允許增益集直接產生檔案。",
    split: "依部門產生工作表",
    madeTabs: (departments) => `已為 ${number.format(departments)} 個部門產生工作表`,
    department: (name, people) => `${name}：${number.format(people)} 人`,
    moveHelp:
      "發出方法：以滑鼠右鍵按一下工作表索引標籤，選「移動或複製」，移至新活頁簿後儲存。若要檔案中完全不含其他部門的任何資料，請用指令 npm run split，方法見 docs/batch.md。",
    noDepartments: "沒有找到部門。",
    unplaced: (count) => `${number.format(count)} 人沒有部門，不在任何一張工作表中。`,
  },
};
