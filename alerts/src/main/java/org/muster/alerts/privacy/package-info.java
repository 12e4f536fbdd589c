/** What alerts hold about people, to be given and erased. */
@NullMarked
package org.muster.alerts.privacy;

import org.jspecify.annotations.NullMarked;
