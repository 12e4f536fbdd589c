package org.muster.courses.exchange.qti;

import java.util.Optional;
import org.muster.core.kernel.RuleBroken;
import org.muster.courses.exchange.question.ImportedPicture;
import org.muster.courses.exchange.xml.Xml;

/** The pictures that an item names; they have to lie in the same package. */
record QtiPictures(QtiPackage files, String item) {

    /** {@code element} is an {@code img} or an {@code object}; nothing when it cannot be had. */
    Optional<ImportedPicture> of(Xml element) {
        String href = element.is("img") ? element.attribute("src") : element.attribute("data");
        String alt = element.is("img") ? element.attribute("alt") : element.text();
        try {
            return files.file(item, href).map(content -> ImportedPicture.of(content, width(element), alt.strip()));
        } catch (RuleBroken | IllegalArgumentException noPicture) {
            return Optional.empty();
        }
    }

    private static int width(Xml element) {
        String width = element.attribute("width");
        return width.matches("[1-9][0-9]{0,4}") ? Integer.parseInt(width) : 0;
    }
}
