/** The store's address: /xapi, Experience API 1.0.3, part three. */
@NullMarked
package org.muster.core.records.rest;

import org.jspecify.annotations.NullMarked;
