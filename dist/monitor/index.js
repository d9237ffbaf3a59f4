import { main } from "../index.js";
main("monitor");
