/** Certificates: who accredits what, who holds which award, the document, its verification, and who is compliant. */
@NullMarked
package org.muster.certificates;

import org.jspecify.annotations.NullMarked;
