/** What the template asks for on every page: who is here, where one can go, what must be said. */
@NullMarked
package org.muster.core.web.page;

import org.jspecify.annotations.NullMarked;
