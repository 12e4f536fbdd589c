/** The assessment: its questions one by one, what is left to answer, and how it went. */
@NullMarked
package org.muster.courses.web.assessment;

import org.jspecify.annotations.NullMarked;
