/** How the application tells the launcher what it is doing, and how that is shown to a person. */
@NullMarked
package org.muster.launcher.progress;

import org.jspecify.annotations.NullMarked;
