/** What the rooms above give to the web: routes, navigation, panels; and what it tells them of the person who asks. */
@NullMarked
package org.muster.core.web.api;

import org.jspecify.annotations.NullMarked;
