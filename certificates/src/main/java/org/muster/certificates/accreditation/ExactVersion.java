package org.muster.certificates.accreditation;

import org.muster.courses.api.CourseId;
import org.muster.courses.api.CourseVersionFacts;

/**
 * Exactly one version of a course, named as bodies name it. It may be accredited before it is published.
 *
 * @param number the version as people write it, unique within the course, such as {@code 1.0}
 */
public record ExactVersion(CourseId course, String number) {

    public static ExactVersion of(CourseVersionFacts published) {
        return new ExactVersion(published.course(), published.number());
    }
}
