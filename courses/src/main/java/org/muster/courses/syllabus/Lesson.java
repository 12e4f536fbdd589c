package org.muster.courses.syllabus;

import java.util.List;
import java.util.Optional;
import org.muster.courses.question.Question;

/**
 * One page of a module.
 *
 * @param minutes the estimated time
 * @param checks questions to try oneself; they are placed by its blocks
 */
public record Lesson(String id, String title, int minutes, List<Block> blocks, List<Question> checks) {

    public Optional<Question> check(String id) {
        return checks.stream().filter(check -> check.id().equals(id)).findFirst();
    }

    /** The blocks of one kind, in their order. */
    public <B extends Block> List<B> blocks(Class<B> kind) {
        return blocks.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
