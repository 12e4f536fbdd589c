package org.muster.certificates.document;

import java.math.BigDecimal;

/**
 * Who vouches for the course, and how much learning it counts for.
 *
 * @param bodyNote what the body wants to stand below its name; may be empty
 * @param howCounted how the hours were counted, in a sentence or two
 */
public record AccreditedBy(String body, String bodyNote, String reference, BigDecimal cpdHours, String howCounted) {}
