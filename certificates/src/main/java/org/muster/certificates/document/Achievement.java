package org.muster.certificates.document;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * What was achieved, and from when until when it counts.
 *
 * @param version the course version's number, such as {@code 1.0}
 * @param completedAt with the zone in which its date is printed
 * @param lastDay the last day it is valid, empty when it does not expire
 */
public record Achievement(String course, String version, ZonedDateTime completedAt, Optional<LocalDate> lastDay) {}
