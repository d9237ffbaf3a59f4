import { main } from "../index.js";
main("gate");
