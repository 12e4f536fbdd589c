package org.muster.certificates.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.GregorianCalendar;
import java.util.UUID;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/** What the file says of itself: title, dates and ids, twice (document information and XMP), and nothing of the moment. */
final class Description {

    private static final String MAKER = "Muster";

    /** PDF/A-3a (ISO 19005-3) and PDF/UA-1 (ISO 14289-1), whose mark PDF/A wants to have described. */
    private static final String STANDARDS = """
            <rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
             xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
             xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
             xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
             xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
            <pdfaid:part>3</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance><pdfuaid:part>1</pdfuaid:part>
            <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
            <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
            <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
            <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
            <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
            <pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>
            <pdfaProperty:category>internal</pdfaProperty:category>
            <pdfaProperty:description>Part of ISO 14289</pdfaProperty:description>
            </rdf:li></rdf:Seq></pdfaSchema:property>
            </rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>""";

    private final String title;
    private final ZonedDateTime made;
    private final UUID award;

    Description(String title, CertificateDocument document) {
        this.title = title;
        made = document.achievement().completedAt();
        award = document.award();
    }

    void writeTo(PDDocument document, String language) throws IOException {
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(title);
        information.setCreator(MAKER);
        information.setProducer(MAKER);
        information.setCreationDate(GregorianCalendar.from(made));
        information.setModificationDate(GregorianCalendar.from(made));
        document.setDocumentInformation(information);
        document.setDocumentId(award.getMostSignificantBits() ^ award.getLeastSignificantBits());
        PDMetadata metadata = new PDMetadata(document);
        metadata.importXMPMetadata(xmp(language).getBytes(StandardCharsets.UTF_8));
        document.getDocumentCatalog().setMetadata(metadata);
    }

    private String xmp(String language) {
        return """
                <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
                <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
                 xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
                <dc:format>application/pdf</dc:format><dc:identifier>urn:uuid:%1$s</dc:identifier>
                <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%2$s</rdf:li></rdf:Alt></dc:title>
                <dc:language><rdf:Bag><rdf:li>%3$s</rdf:li></rdf:Bag></dc:language>
                <xmp:CreatorTool>%4$s</xmp:CreatorTool><pdf:Producer>%4$s</pdf:Producer>
                <xmp:CreateDate>%5$s</xmp:CreateDate><xmp:ModifyDate>%5$s</xmp:ModifyDate>
                </rdf:Description>%6$s</rdf:RDF></x:xmpmeta>
                <?xpacket end="w"?>""".formatted(award, escaped(title), language, MAKER, date(), STANDARDS);
    }

    private String date() {
        return DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx").format(made);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
