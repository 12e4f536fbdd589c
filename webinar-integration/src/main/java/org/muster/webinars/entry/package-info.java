/** The door of every webinar: who may see it. */
@NullMarked
package org.muster.webinars.entry;

import org.jspecify.annotations.NullMarked;
