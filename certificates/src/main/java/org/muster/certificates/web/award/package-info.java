/** The pages of awards for those who look after them: find, suspend, reinstate, revoke one or many. */
@NullMarked
package org.muster.certificates.web.award;

import org.jspecify.annotations.NullMarked;
