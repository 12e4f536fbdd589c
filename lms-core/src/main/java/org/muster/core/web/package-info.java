/** The page template, the tag library, the look, and the way from an address to a page. */
@NullMarked
package org.muster.core.web;

import org.jspecify.annotations.NullMarked;
