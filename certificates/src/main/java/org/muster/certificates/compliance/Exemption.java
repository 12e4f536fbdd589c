package org.muster.certificates.compliance;

import java.time.LocalDate;

/** From when until when somebody is let off, both days included, and why. */
public record Exemption(LocalDate from, LocalDate until, String reason) {}
