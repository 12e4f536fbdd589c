/** Pages: check a certificate, one's own certificates, who is trained. */
@NullMarked
package org.muster.certificates.web;

import org.jspecify.annotations.NullMarked;
