package org.muster.courses.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.muster.courses.publishing.Proof;
import org.muster.courses.question.AnswerForm;
import org.muster.courses.question.Question;
import org.muster.courses.syllabus.Syllabus;

/** What somebody who knows everything sends in the forms of ACT Awareness's assessment. */
public final class RightAnswers {

    private final Map<String, Question> questions = new HashMap<>();

    public RightAnswers() {
        Syllabus syllabus = Proof.of(DemoCourse.all().get(0).document("1.0")).syllabus();
        syllabus.bank().forEach(question -> questions.put(question.id(), question));
    }

    /** The fields to send, as name and value, when the form has fields of these names. */
    public List<Map.Entry<String, String>> to(String question, List<String> names) {
        Question asked = Objects.requireNonNull(questions.get(question), question);
        AnswerForm form = Filled.form(asked, asked.solution());
        return names.stream()
                .distinct()
                .flatMap(name -> form.all(name).stream().map(value -> Map.entry(name, value)))
                .toList();
    }
}
