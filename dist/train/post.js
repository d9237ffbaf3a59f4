import { main } from "../index.js";
main("train-post");
