@NullMarked
package org.muster.certificates.signature;

import org.jspecify.annotations.NullMarked;
