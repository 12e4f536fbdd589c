/** Letters to people, sent through the work queue. */
@NullMarked
package org.muster.core.kernel.mail;

import org.jspecify.annotations.NullMarked;
