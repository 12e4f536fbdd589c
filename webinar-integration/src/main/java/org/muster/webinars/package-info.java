/** Live sessions: schedule, registration, the way in, attendance that counts. */
@NullMarked
package org.muster.webinars;

import org.jspecify.annotations.NullMarked;
