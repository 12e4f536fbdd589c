/** The operator's address: commands of the command line, with the operator's token only. */
@NullMarked
package org.muster.core.web.operator;

import org.jspecify.annotations.NullMarked;
