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

const fragment = window.location.hash;
// Neither the history nor a copied address keeps it.
window.location.hash = "";

// Only Excel opens this page. Elsewhere it was a link, and a link may be anybody's: it is not read.
void Office.onReady()
  .then(({ host }) => describeNotice(host === Office.HostType.Excel ? fragment : ""))
  .then(show);
