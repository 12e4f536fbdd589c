package org.muster.courses.exchange.cartridge;

import org.muster.courses.exchange.question.Gathered;
import org.muster.courses.exchange.question.Place;
import org.muster.courses.exchange.xml.SafeXml;
import org.muster.courses.exchange.xml.Xml;

/** A test or a bank in QTI 1.2, as Common Cartridge has it and as others write it. */
final class Qti12Test {

    private Qti12Test() {}

    /** Its questions are filed under {@code category}. */
    static void read(String file, byte[] content, String category, KeptPictures pictures, Gathered gathered) {
        gathered.tryTo(Place.item(file), () -> {
            Xml root = SafeXml.read(content);
            String title = root.all("assessment", "objectbank")
                    .map(test -> test.attribute("title"))
                    .filter(each -> !each.isEmpty())
                    .findFirst()
                    .orElse(file);
            root.all("item").forEach(item -> {
                Place place = Place.item((title + " " + item.attribute("title") + " " + item.attribute("ident"))
                        .replaceAll("\\s+", " "));
                gathered.take(place, () -> new Qti12Item(place, item, file, pictures).question(category));
            });
        });
    }
}
