/** Pages of forums and the forms on them. */
@NullMarked
package org.muster.forums.web;

import org.jspecify.annotations.NullMarked;
