package org.muster.courses.web.cohort;

import java.time.LocalDate;
import org.muster.core.web.api.Mark;

/** Something a learner is to be through with by a day. */
public record Deadline(String title, LocalDate day, Mark mark) {}
