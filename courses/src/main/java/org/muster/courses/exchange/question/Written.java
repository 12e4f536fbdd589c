package org.muster.courses.exchange.question;

import java.util.List;

/**
 * A file of questions.
 *
 * @param held how many it holds
 * @param lost what the format cannot hold, question by question
 */
public record Written(byte[] content, int held, List<Notice> lost) {}
