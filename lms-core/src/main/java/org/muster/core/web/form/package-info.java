/** Forms: their mistakes, their fields' values, and the attributes of the tags that draw them. */
@NullMarked
package org.muster.core.web.form;

import org.jspecify.annotations.NullMarked;
