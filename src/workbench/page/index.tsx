import { createRoot } from "react-dom/client";
import { readSettings } from "./settings.ts";
import { Workbench } from "./Workbench.tsx";

const root = document.getElementById("root");
if (root !== null) {
  createRoot(root).render(<Workbench settings={readSettings(window.location.search, navigator.language)} />);
}
