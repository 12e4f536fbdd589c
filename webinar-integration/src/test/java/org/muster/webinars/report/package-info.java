/** Reports as meeting services write them. */
@NullMarked
package org.muster.webinars.report;

import org.jspecify.annotations.NullMarked;
