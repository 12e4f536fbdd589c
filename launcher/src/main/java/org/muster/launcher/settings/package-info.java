/** What the operator asked for, by options and by environment, checked before anything is started. */
@NullMarked
package org.muster.launcher.settings;

import org.jspecify.annotations.NullMarked;
