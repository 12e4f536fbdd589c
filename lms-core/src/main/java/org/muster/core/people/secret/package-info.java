/** What only its owner knows: passwords, tokens, codes. No database in here. */
@NullMarked
package org.muster.core.people.secret;

import org.jspecify.annotations.NullMarked;
