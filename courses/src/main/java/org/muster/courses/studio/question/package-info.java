/** Questions between their document and the form their author fills: what a form has no field for stays as it is. */
@NullMarked
package org.muster.courses.studio.question;

import org.jspecify.annotations.NullMarked;
