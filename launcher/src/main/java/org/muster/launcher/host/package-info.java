/** What the machine gives: processes, ports, private files, directories. */
@NullMarked
package org.muster.launcher.host;

import org.jspecify.annotations.NullMarked;
