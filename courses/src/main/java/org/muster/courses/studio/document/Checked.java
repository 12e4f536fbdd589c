package org.muster.courses.studio.document;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.muster.core.kernel.RuleBroken;
import org.muster.courses.publishing.Proof;
import org.muster.courses.publishing.advice.Advices;
import org.muster.courses.publishing.advice.Warning;
import org.muster.courses.publishing.rule.Finding;
import org.muster.courses.syllabus.Syllabus;

/**
 * What stands between a draft and its publishing.
 *
 * @param syllabus the course as learners would meet it; nothing when it cannot even be read
 * @param findings what has to be mended
 * @param warnings what is to be mended or let stand for a reason
 */
public record Checked(Optional<Syllabus> syllabus, List<Finding> findings, List<Warning> warnings) {

    /** {@code addresses} says where each file is seen meanwhile. */
    public static Checked of(JsonObject document, Map<String, String> addresses) {
        try {
            Proof proof = Proof.of(document, addresses);
            return new Checked(Optional.of(proof.syllabus()), proof.findings(), Advices.on(proof.syllabus()));
        } catch (RuleBroken unreadable) {
            String place = unreadable.arguments().stream()
                    .map(String::valueOf)
                    .findFirst()
                    .orElse("");
            return new Checked(Optional.empty(), List.of(new Finding(unreadable.key(), place)), List.of());
        }
    }
}
