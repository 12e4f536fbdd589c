/** Payara Micro as a child process: its settings, its log, and when it is ready. */
@NullMarked
package org.muster.launcher.server;

import org.jspecify.annotations.NullMarked;
