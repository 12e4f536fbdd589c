package org.muster.courses.exchange.cartridge;

import java.util.function.Consumer;
import org.muster.courses.exchange.xml.SafeXml;
import org.muster.courses.exchange.xml.Xml;
import org.muster.courses.exchange.xml.XmlText;

/** A link of a cartridge to a page elsewhere. */
record WebLink(byte[] content) {

    /** A paragraph with it; only https leads anywhere. */
    String html(Consumer<String> say) {
        Xml root = SafeXml.read(content);
        String address = root.child("url").map(url -> url.attribute("href")).orElse("");
        String title = XmlText.escaped(root.text("title").isBlank() ? address : root.text("title"));
        if (address.startsWith("https://")) {
            return "<p><a href=\"" + XmlText.escaped(address) + "\">" + title + "</a></p>";
        }
        say.accept("exchange.cartridge.links");
        return "<p>" + title + "</p>";
    }
}
