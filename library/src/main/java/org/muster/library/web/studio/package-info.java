/** The pages of editors. */
@NullMarked
package org.muster.library.web.studio;

import org.jspecify.annotations.NullMarked;
