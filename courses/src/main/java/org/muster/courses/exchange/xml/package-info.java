/** XML of strangers, read without anything it could harm. */
@NullMarked
package org.muster.courses.exchange.xml;

import org.jspecify.annotations.NullMarked;
