/** Anyone may ask whether a certificate is genuine and still counts; nobody learns a name. */
@NullMarked
package org.muster.certificates.verification;

import org.jspecify.annotations.NullMarked;
