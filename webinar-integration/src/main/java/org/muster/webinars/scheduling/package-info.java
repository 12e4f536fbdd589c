/** Where hosts schedule, change and cancel webinars. */
@NullMarked
package org.muster.webinars.scheduling;

import org.jspecify.annotations.NullMarked;
