/** Statements to be read by people: all of them by administrators, their own by everybody; how many there were each day. */
@NullMarked
package org.muster.core.records.view;

import org.jspecify.annotations.NullMarked;
