package org.muster.courses.delivery;

import org.muster.courses.question.Response;

/** The last answer to a question that does not count. */
public record CheckAnswer(String question, Response response, boolean right) {}
