/** Language and appearance, chosen by a link and kept in a cookie. */
@NullMarked
package org.muster.core.web.preference;

import org.jspecify.annotations.NullMarked;
