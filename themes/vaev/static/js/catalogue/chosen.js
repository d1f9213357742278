// On the catalogue's plain pages and on a profile: choosing, and the tray.

import { startTray } from "./tray.js";

startTray();
