/** Who may do what with webinars. */
@NullMarked
package org.muster.webinars.access;

import org.jspecify.annotations.NullMarked;
