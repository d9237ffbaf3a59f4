import { main } from "../index.js";
main("deploy-post");
