/** From an address to a page: every route is named by a module and says who may open it. */
@NullMarked
package org.muster.core.web.routing;

import org.jspecify.annotations.NullMarked;
