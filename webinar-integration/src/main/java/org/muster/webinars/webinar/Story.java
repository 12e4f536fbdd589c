package org.muster.webinars.webinar;

import java.time.Instant;
import java.util.Optional;

/**
 * What became of a webinar since it was scheduled.
 *
 * @param sequence how often it changed in what people's calendars show
 * @param cancelledBecause what people are told, when it was cancelled
 * @param confirmedAt when its host confirmed who attended
 * @param version how often it was saved
 */
public record Story(int sequence, Optional<String> cancelledBecause, Optional<Instant> confirmedAt, long version) {}
