/** Static files: styles, fonts, icons, scripts, named by their content and cached for a year. */
@NullMarked
package org.muster.core.web.look;

import org.jspecify.annotations.NullMarked;
