import type { ErrorMessages } from "./errorMessages.ts";

export const zhTW: ErrorMessages = {
  cell_edit_mode: {
    cause: "有儲存格正在編輯，Excel 暫時不接受變動。",
    remedy: "按 Enter 鍵結束編輯，或按 Esc 鍵放棄，然後重試。",
  },
  protected: {
    cause: "工作表或活頁簿受保護，無法寫入。",
    remedy: "在「校閱」索引標籤中取消保護後重試。",
  },
  structure_protected: {
    cause: "活頁簿的結構受保護，無法新增或更換工作表。",
    remedy: "請在「校閱」索引標籤中按「保護活頁簿」取消保護，發佈後再重新啟用。",
  },
  not_found: {
    cause: "要找的工作表或儲存格已不存在。",
    remedy: "可能已被重新命名或刪除。請重新讀取活頁簿後再試。",
  },
  too_large: {
    cause: "資料量超過了 Excel 一次能夠傳送的上限。",
    remedy: "請把評分表拆分成幾個工作表，或刪除資料下方多餘的帶格式空白列後重試。",
  },
  invalid_argument: {
    cause: "Excel 不接受這項操作。",
    remedy: "請重新讀取活頁簿後再試。若仍不成功，請複製詳細資訊交給管理員。",
  },
  read_only: {
    cause: "檔案以唯讀方式開啟，無法寫入。",
    remedy: "請另存為一份可編輯的複本，在複本中重試。",
  },
  not_supported: {
    cause: "這個版本的 Excel 不支援所需的功能。",
    remedy: "請更新 Excel，或改用 Excel 網頁版開啟此檔案。",
  },
  busy: {
    cause: "Excel 忙碌中，沒有回應。",
    remedy: "請稍候片刻後重試。",
  },
  cancelled: {
    cause: "操作已取消。",
    remedy: "活頁簿維持原樣，可以隨時重新開始。",
  },
  connection_lost: {
    cause: "與 Excel 的連線已中斷。",
    remedy: "請檢查網路後重新開啟窗格，資料沒有受到影響。",
  },
  check_failed: {
    cause: "寫入後複核發現內容與結果不一致，已還原原樣。",
    remedy: "可能有人同時在編輯。請確認無人編輯後重試。",
  },
  changed_meanwhile: {
    cause: "發佈過程中有人修改了彙總表的儲存格。發佈已停止，內容已還原，對方的修改予以保留。",
    remedy: "請重新讀取活頁簿，使該修改計入結果後再次發佈。",
  },
  user_content: {
    cause: "彙總表要延伸的位置上有您自己填寫的內容。",
    remedy: "請把這些內容移到其他工作表，或為它們留出位置，然後重試。",
  },
  file_unreadable: {
    cause: "所選檔案中有一個無法作為活頁簿開啟。",
    remedy: "請用 Excel 開啟該檔案，另存為不含密碼的 .xlsx 後重新選取。",
  },
  interrupted: {
    cause: "發佈中斷，已寫入的內容暫時未能撤回。",
    remedy: "待 Excel 恢復回應後重新開啟窗格，會自動清理，然後可再次發佈。",
  },
  part_missing: {
    cause: "窗格的一部分無法載入。",
    remedy: "請檢查網路後重新開啟窗格，資料沒有受到影響。",
  },
  unknown: {
    cause: "發生了未預期的錯誤。",
    remedy: "請重試。若仍不成功，請複製詳細資訊交給管理員。",
  },
};
