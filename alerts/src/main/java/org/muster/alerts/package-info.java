/** Warnings that reach whom they concern: drafted, approved by a second person, delivered, counted. */
@NullMarked
package org.muster.alerts;

import org.jspecify.annotations.NullMarked;
