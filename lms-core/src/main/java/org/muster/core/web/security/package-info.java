/** What every answer carries and every form must show: headers, origin, form token. */
@NullMarked
package org.muster.core.web.security;

import org.jspecify.annotations.NullMarked;
