package org.muster.courses.publishing.advice;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.muster.courses.syllabus.Media;
import org.muster.courses.syllabus.Syllabus;

/** The text of a picture says what is on it: it is no file name and more than "picture" (WCAG 2.2, 1.1.1, failure F30). */
final class PicturesAreDescribed implements Advice {

    private static final Pattern FILE_NAME =
            Pattern.compile("\\S+\\.(png|jpe?g|gif|webp|svg|bmp|tiff?)|(img|dsc|pict?|screenshot|image)[-_ ]?\\d+");
    private static final Pattern NOTHING =
            Pattern.compile("(a |an |the )?(image|picture|photo|photograph|graphic|icon|logo|diagram|chart)( of)?"
                    + "|(y |yr )?(llun|delwedd|ffotograff|eicon|diagram|siart)( o)?");

    @Override
    public String key() {
        return "review.advice.alternative";
    }

    @Override
    public Stream<Doubt> on(Syllabus syllabus) {
        return syllabus.media().items().stream()
                .filter(item -> saysNothing(item.picture().alt().strip().toLowerCase(Locale.ROOT)))
                .map(PicturesAreDescribed::doubt);
    }

    private static boolean saysNothing(String alt) {
        return FILE_NAME.matcher(alt).matches() || NOTHING.matcher(alt).matches();
    }

    private static Doubt doubt(Media.Item item) {
        return new Doubt(item.id(), item.picture().alt());
    }
}
