/** What hosts type. */
@NullMarked
package org.muster.webinars.web.studio;

import org.jspecify.annotations.NullMarked;
