/** Pages about webinars, their forms, panels and the calendar’s address. */
@NullMarked
package org.muster.webinars.web;

import org.jspecify.annotations.NullMarked;
