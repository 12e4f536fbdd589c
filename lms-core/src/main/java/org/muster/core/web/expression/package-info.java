/** What the expression language of Jakarta EE 10 lacks. */
@NullMarked
package org.muster.core.web.expression;

import org.jspecify.annotations.NullMarked;
