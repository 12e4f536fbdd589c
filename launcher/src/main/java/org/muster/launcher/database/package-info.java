/** MariaDB as a child process: unpacked, installed, started and stopped without ever losing a row. */
@NullMarked
package org.muster.launcher.database;

import org.jspecify.annotations.NullMarked;
