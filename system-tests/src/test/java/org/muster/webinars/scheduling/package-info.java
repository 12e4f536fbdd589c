/** What people are written about their places. */
@NullMarked
package org.muster.webinars.scheduling;

import org.jspecify.annotations.NullMarked;
