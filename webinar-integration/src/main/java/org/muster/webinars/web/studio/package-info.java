/** The pages where hosts schedule, change and cancel webinars and confirm who attended. */
@NullMarked
package org.muster.webinars.web.studio;

import org.jspecify.annotations.NullMarked;
