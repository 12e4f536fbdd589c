/** The operator's commands: what was asked for, and the running server's address that carries it out. */
@NullMarked
package org.muster.launcher.operator;

import org.jspecify.annotations.NullMarked;
