package org.muster.courses.evaluation;

import java.util.EnumMap;
import java.util.Map;
import org.muster.core.kernel.RuleBroken;

/**
 * What somebody says of a course.
 *
 * @param degrees one for each aspect, 1 to 5
 */
public record Opinion(Map<Aspect, Integer> degrees, Remark remark) {

    public Opinion {
        degrees = new EnumMap<>(degrees);
        for (Aspect aspect : Aspect.values()) {
            int degree = degrees.getOrDefault(aspect, 0);
            if (degree < Aspect.LEAST || degree > Aspect.MOST) {
                throw new RuleBroken("courses.evaluation.degree.rule");
            }
        }
    }

    public int degree(Aspect aspect) {
        return degrees.getOrDefault(aspect, 0);
    }
}
