import { runChild } from "./run-child.js";
import { allSubjects } from "./subjects/all-subjects.js";

runChild(allSubjects);
