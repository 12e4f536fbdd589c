package org.muster.courses.exchange.format;

import java.util.function.Function;
import org.muster.core.kernel.RuleBroken;
import org.muster.courses.exchange.archive.SafeZip;
import org.muster.courses.exchange.gift.GiftReader;
import org.muster.courses.exchange.moodle.MoodleReader;
import org.muster.courses.exchange.plain.AikenReader;
import org.muster.courses.exchange.plain.CsvReader;
import org.muster.courses.exchange.qti.QtiPackage;
import org.muster.courses.exchange.question.ImportedFile;
import org.muster.courses.exchange.question.Notice;
import org.muster.courses.exchange.question.Place;
import org.muster.courses.exchange.text.Decoded;
import org.muster.courses.exchange.xml.SafeXml;
import org.muster.courses.exchange.xml.Xml;

/** A file that somebody brought, read by what is in it: its name is only a claim. */
public record QuestionFile(Format format, ImportedFile file) {

    /** The most bytes of a file: 20 MiB. */
    public static final int LIMIT = 20 * 1024 * 1024;

    public static QuestionFile of(byte[] content) {
        if (SafeZip.reads(content)) {
            return read(Format.QTI, content, QtiPackage::read);
        }
        Decoded decoded = Decoded.of(content);
        String text = decoded.text();
        if (text.stripLeading().startsWith("<")) {
            return xml(content);
        }
        QuestionFile read = text(text);
        return new QuestionFile(read.format(), read.file().with(decoded.notices()));
    }

    /** XML says itself how it is encoded. */
    private static QuestionFile xml(byte[] content) {
        try {
            Xml root = SafeXml.read(content);
            if (MoodleReader.reads(root)) {
                return read(Format.MOODLE, root, MoodleReader::read);
            }
            return QtiPackage.reads(root) ? read(Format.QTI, root, QtiPackage::item) : unknown();
        } catch (RuleBroken refusal) {
            return refused(Format.UNKNOWN, refusal);
        }
    }

    private static QuestionFile text(String text) {
        if (CsvReader.reads(text)) {
            return read(Format.CSV, text, CsvReader::read);
        }
        if (AikenReader.reads(text)) {
            return read(Format.AIKEN, text, AikenReader::read);
        }
        return text.contains("{") ? read(Format.GIFT, text, GiftReader::read) : unknown();
    }

    private static QuestionFile unknown() {
        return refused(Format.UNKNOWN, new RuleBroken("exchange.refused.unknown"));
    }

    /** A file that cannot be read as a whole is refused as a whole. */
    private static <T> QuestionFile read(Format format, T content, Function<T, ImportedFile> read) {
        try {
            return new QuestionFile(format, read.apply(content));
        } catch (RuleBroken refusal) {
            return refused(format, refusal);
        }
    }

    private static QuestionFile refused(Format format, RuleBroken why) {
        return new QuestionFile(
                format,
                ImportedFile.unreadable(
                        Notice.of(Place.item(""), why.key(), why.arguments().toArray())));
    }
}
