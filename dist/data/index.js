import { main } from "../index.js";
main("data");
