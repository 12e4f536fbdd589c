/** The product's war with the tests in it, on a real MariaDB, in a real server: started once for all of them. */
@NullMarked
package org.muster.inserver;

import org.jspecify.annotations.NullMarked;
