export { renderHtml } from "./html/page.ts";
