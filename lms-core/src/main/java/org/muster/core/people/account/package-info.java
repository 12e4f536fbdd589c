/** What people do with their own account: register, find back in, change it. */
@NullMarked
package org.muster.core.people.account;

import org.jspecify.annotations.NullMarked;
