package org.muster.courses.exchange.xml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.muster.core.kernel.RuleBroken;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Reads XML without document type definitions, so that it can name no other file and no entity can grow. */
public final class SafeXml {

    private static final String DEEPEST = "200";
    private static final Map<String, Boolean> FEATURES = Map.of(
            XMLConstants.FEATURE_SECURE_PROCESSING,
            true,
            "http://apache.org/xml/features/disallow-doctype-decl",
            true,
            "http://xml.org/sax/features/external-general-entities",
            false,
            "http://xml.org/sax/features/external-parameter-entities",
            false);

    private SafeXml() {}

    /** The root; {@link RuleBroken} for what is not well-formed or has a document type definition. */
    public static Xml read(byte[] content) {
        try {
            DocumentBuilder builder = builder();
            builder.setErrorHandler(null);
            return new Xml(builder.parse(new InputSource(new ByteArrayInputStream(content)))
                    .getDocumentElement());
        } catch (SAXParseException broken) {
            boolean defined = String.valueOf(broken.getMessage()).contains("DOCTYPE");
            throw defined
                    ? new RuleBroken("exchange.refused.doctype")
                    : new RuleBroken("exchange.refused.xml", String.valueOf(broken.getLineNumber()));
        } catch (SAXException | IOException broken) {
            throw new RuleBroken("exchange.refused.xml", "1");
        }
    }

    private static DocumentBuilder builder() {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        factory.setAttribute("jdk.xml.maxElementDepth", DEEPEST);
        factory.setXIncludeAware(false);
        try {
            for (Map.Entry<String, Boolean> feature : FEATURES.entrySet()) {
                factory.setFeature(feature.getKey(), feature.getValue());
            }
            return factory.newDocumentBuilder();
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
