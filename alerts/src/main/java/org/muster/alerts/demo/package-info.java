/** The alerts of the demonstration. */
@NullMarked
package org.muster.alerts.demo;

import org.jspecify.annotations.NullMarked;
