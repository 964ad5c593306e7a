import { Button, FluentProvider, Select, Tab, TabList, webLightTheme } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";

/** What every pane of Fluent needs and nothing more: a heading, a choice, tabs and a button, once Excel is ready. */
void Office.onReady(() => {
  const root = document.getElementById("root");
  if (root === null) throw new RangeError("The page has no element #root.");
  createRoot(root).render(
    <FluentProvider theme={webLightTheme}>
      <header>
        <h1>Bare pane</h1>
        <Select aria-label="Language">
          <option>English</option>
        </Select>
      </header>
      <TabList selectedValue="one">
        <Tab value="one">One</Tab>
        <Tab value="two">Two</Tab>
      </TabList>
      <Button id="bare-button" appearance="primary">
        Ready
      </Button>
    </FluentProvider>,
  );
});
