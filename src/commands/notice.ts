import { describeNotice, type DescribedNotice } from "./describeNotice";

function show({ language, title, sentence, close }: DescribedNotice): void {
  document.documentElement.lang = language;
  document.title = title;
  const heading = document.createElement("h1");
  heading.textContent = title;
  const text = document.createElement("p");
  text.textContent = sentence;
  const button = document.createElement("button");
  button.textContent = close;
  button.addEventListener("click", () => Office.context.ui.messageParent("close"));
  const main = document.createElement("main");
  main.append(heading, text, button);
  document.body.append(main);
  button.focus();
}

void describeNotice(window.location.search).then(show);

// The button closes by way of Office.js, which is ready once it has spoken to Excel.
void Office.onReady();
