/** Which letters are to be written: asked for in the transaction of the change, written when they are due. */
@NullMarked
package org.muster.webinars.notice;

import org.jspecify.annotations.NullMarked;
