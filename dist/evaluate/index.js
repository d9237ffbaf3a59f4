import { main } from "../index.js";
main("evaluate");
