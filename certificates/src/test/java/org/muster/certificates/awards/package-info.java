@org.jspecify.annotations.NullMarked
package org.muster.certificates.awards;
