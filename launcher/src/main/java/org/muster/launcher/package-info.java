/** The operator's command: starts, watches and stops the database and the server. Holds nothing of the business. */
@NullMarked
package org.muster.launcher;

import org.jspecify.annotations.NullMarked;
