@NullMarked
package org.muster.library.web;

import org.jspecify.annotations.NullMarked;
