// Hands a record in to the database in a folder, and dies before anybody has been answered.
import type { PointsRecord } from "wenming/points";
import { openEmbedded } from "./database.js";
import { scheme } from "./scheme.js";
import { handIn, openSupermarket } from "./supermarket.js";

const [folder = "", record = ""] = process.argv.slice(2);
const database = await openEmbedded(folder);
await handIn(openSupermarket(database, scheme), JSON.parse(record) as PointsRecord);
process.kill(process.pid, "SIGKILL");
