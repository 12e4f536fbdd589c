/** The pages of the studio and the forms behind them. */
@NullMarked
package org.muster.courses.studio.web;

import org.jspecify.annotations.NullMarked;
