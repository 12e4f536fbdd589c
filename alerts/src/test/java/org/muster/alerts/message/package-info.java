@org.jspecify.annotations.NullMarked
package org.muster.alerts.message;
