/** The pages of readers. */
@NullMarked
package org.muster.library.web;

import org.jspecify.annotations.NullMarked;
