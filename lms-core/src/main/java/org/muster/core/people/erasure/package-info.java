/** An account is erased: every module erases by its register, the identity is destroyed, the opaque id stays. */
@NullMarked
package org.muster.core.people.erasure;

import org.jspecify.annotations.NullMarked;
