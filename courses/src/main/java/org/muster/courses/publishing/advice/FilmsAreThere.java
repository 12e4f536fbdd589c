package org.muster.courses.publishing.advice;

import java.util.stream.Stream;
import org.muster.courses.syllabus.Syllabus;

/** No film is only promised. */
final class FilmsAreThere implements Advice {

    @Override
    public String key() {
        return "review.advice.film";
    }

    @Override
    public Stream<Doubt> on(Syllabus syllabus) {
        return syllabus.videos().stream()
                .filter(video -> video.file() == null)
                .map(video -> new Doubt(video.id(), video.title()));
    }
}
