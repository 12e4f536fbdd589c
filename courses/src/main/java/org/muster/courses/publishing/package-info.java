/** From a complete course document to a published version: cleaned, checked rule by rule, then never changed. */
@NullMarked
package org.muster.courses.publishing;

import org.jspecify.annotations.NullMarked;
