import { createRoot } from "react-dom/client";
import { Workbench } from "./Workbench";

const root = document.getElementById("root");
if (root === null) throw new Error("The page has no #root");
createRoot(root).render(<Workbench />);
