import type { ErrorMessages } from "./errorMessages.ts";

export const zhCN: ErrorMessages = {
  cell_edit_mode: {
    cause: "有单元格正在编辑，Excel 暂时不接受改动。",
    remedy: "按 Enter 键结束编辑，或按 Esc 键放弃，然后重试。",
  },
  protected: {
    cause: "工作表或工作簿受保护，不能写入。",
    remedy: "在“审阅”选项卡中撤销保护后重试。",
  },
  structure_protected: {
    cause: "工作簿的结构受保护，不能新增或更换工作表。",
    remedy: "请在“审阅”选项卡中点击“保护工作簿”取消保护，发布后再重新启用。",
  },
  not_found: {
    cause: "要找的工作表或单元格已不存在。",
    remedy: "可能已被改名或删除。请重新读取工作簿后再试。",
  },
  too_large: {
    cause: "数据量超过了 Excel 一次能够传送的上限。",
    remedy: "请把评分表拆分成几个工作表，或删除数据下方多余的带格式空行后重试。",
  },
  invalid_argument: {
    cause: "Excel 不接受这项操作。",
    remedy: "请重新读取工作簿后再试。若仍不成功，请复制详细信息交给管理员。",
  },
  read_only: {
    cause: "文件以只读方式打开，不能写入。",
    remedy: "请另存为一份可编辑的副本，在副本中重试。",
  },
  not_supported: {
    cause: "这个版本的 Excel 不支持所需的功能。",
    remedy: "请更新 Excel，或改用 Excel 网页版打开此文件。",
  },
  busy: {
    cause: "Excel 正忙，没有回应。",
    remedy: "请等待片刻后重试。",
  },
  cancelled: {
    cause: "操作已取消。",
    remedy: "工作簿保持原样，可以随时重新开始。",
  },
  connection_lost: {
    cause: "与 Excel 的连接已中断。",
    remedy: "请检查网络后重新打开窗格，数据没有受到影响。",
  },
  check_failed: {
    cause: "写入后复核发现内容与结果不一致，已恢复原样。",
    remedy: "可能有人同时在编辑。请确认无人编辑后重试。",
  },
  changed_meanwhile: {
    cause: "发布过程中有人修改了汇总表的单元格。发布已停止，内容已恢复，对方的修改予以保留。",
    remedy: "请重新读取工作簿，使该修改计入结果后再次发布。",
  },
  user_content: {
    cause: "汇总表要扩展的位置上有您自己填写的内容。",
    remedy: "请把这些内容移到其他工作表，或给它们留出位置，然后重试。",
  },
  file_unreadable: {
    cause: "所选文件中有一个无法作为工作簿打开。",
    remedy: "请用 Excel 打开该文件，另存为不带密码的 .xlsx 后重新选择。",
  },
  interrupted: {
    cause: "发布中断，已写入的内容暂时未能撤回。",
    remedy: "待 Excel 恢复响应后重新打开窗格，会自动清理，然后可再次发布。",
  },
  part_missing: {
    cause: "窗格的一部分未能加载。",
    remedy: "请检查网络后重新打开窗格，数据没有受到影响。",
  },
  unknown: {
    cause: "发生了意外错误。",
    remedy: "请重试。若仍不成功，请复制详细信息交给管理员。",
  },
};
