/** Signing in and staying signed in: one row for each device, one cookie, no HTTP session. */
@NullMarked
package org.muster.core.people.signin;

import org.jspecify.annotations.NullMarked;
