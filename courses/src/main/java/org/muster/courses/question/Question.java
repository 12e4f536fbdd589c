package org.muster.courses.question;

import java.util.List;
import org.muster.core.records.api.Interaction;

/** A question: reads what a form sent, marks it, explains it, and describes itself to the record store. */
public sealed interface Question
        permits ChoiceQuestion,
                MatchingQuestion,
                OrderingQuestion,
                TextQuestion,
                NumericQuestion,
                GapQuestion,
                HotspotQuestion {

    Wording wording();

    /** What pages draw it by: {@code single}, {@code multiple}, {@code truefalse}, {@code matching}, … */
    String type();

    /** The response in what a form sent; parts that make no sense are left out. */
    Response read(AnswerForm form);

    /** Whether the response earns the points: all of it or nothing. */
    boolean isRight(Response response);

    /** What to tell the person about their response, one remark a line. */
    List<String> remarks(Response response);

    /** A right response, for whoever may see it. */
    Response solution();

    /** Whether somebody who knows the subject can answer it at all. */
    boolean isAnswerable();

    /** The ids of what may be shown in another order; none when the order is part of the question. */
    List<String> arrangeable();

    /** How the question looks to the record store (xAPI 1.0.3, part two, 2.4.4.1). */
    Interaction interaction(String language);

    /** The response as the record store writes it, with {@code [,]} and {@code [.]}. */
    String told(Response response);

    default String id() {
        return wording().id();
    }

    default int points() {
        return wording().points();
    }
}
