/** Tests of the whole: its architecture, its parts in the server, its journeys in a browser. */
@NullMarked
package org.muster;

import org.jspecify.annotations.NullMarked;
