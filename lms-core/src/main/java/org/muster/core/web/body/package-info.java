/** What comes with a request: where its body ends. */
@NullMarked
package org.muster.core.web.body;

import org.jspecify.annotations.NullMarked;
