import { main } from "../index.js";
main("report");
