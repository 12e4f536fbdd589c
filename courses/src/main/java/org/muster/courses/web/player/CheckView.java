package org.muster.courses.web.player;

import java.util.List;
import org.muster.courses.web.QuestionView;

/** A question to try oneself on, and what was said of the last answer. */
public record CheckView(QuestionView question, boolean answered, boolean right, List<String> remarks) {}
