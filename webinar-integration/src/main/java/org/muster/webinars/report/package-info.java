/** Reports of meeting services about who was there, and our own. */
@NullMarked
package org.muster.webinars.report;

import org.jspecify.annotations.NullMarked;
