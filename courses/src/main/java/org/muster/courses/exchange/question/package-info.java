/** Questions between formats: what a file holds, where it stands there, and what could not be taken. */
@NullMarked
package org.muster.courses.exchange.question;

import org.jspecify.annotations.NullMarked;
