package org.muster.courses.publishing.rule;

import java.util.stream.Stream;
import org.muster.courses.syllabus.Syllabus;
import org.muster.courses.syllabus.Video;

/** Every film has its words as a text, and subtitles once it is there. */
final class VideosHaveTranscripts implements PublishingRule {

    @Override
    public String key() {
        return "courses.publish.transcript";
    }

    @Override
    public Stream<String> brokenBy(Syllabus syllabus) {
        return syllabus.videos().stream()
                .filter(video -> video.transcript().isBlank()
                        || video.file() != null && video.captions().isEmpty())
                .map(Video::id);
    }
}
