package org.muster.courses.publishing.rule;

import java.util.stream.Stream;
import org.muster.courses.syllabus.Media;
import org.muster.courses.syllabus.Syllabus;

/** Every picture has a text for those who cannot see it, or is said to be decoration. */
final class PicturesHaveTextOrAreDecorative implements PublishingRule {

    @Override
    public String key() {
        return "courses.publish.alternative-text";
    }

    @Override
    public Stream<String> brokenBy(Syllabus syllabus) {
        return syllabus.media().items().stream()
                .filter(item -> item.decorative() != item.picture().alt().isBlank())
                .map(Media.Item::id);
    }
}
