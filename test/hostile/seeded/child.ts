import { runChild } from "../run-child.js";
import { faultySubjects } from "./faulty-subjects.js";

runChild(faultySubjects);
