package org.muster.core.records.attachment;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A request of type multipart/mixed: statements first, then a part for each file (1.0.3, part three, 1.5.2).
 *
 * @param json the statements, as bytes in UTF-8
 */
public record MultipartBody(byte[] json, List<AttachedFile> files) {

    /** How many parts one request may have. */
    private static final int MOST_PARTS = 1_000;

    private static final String HASH = "X-Experience-API-Hash";
    private static final String ENCODING = "Content-Transfer-Encoding";

    /** {@code type} is the request's content type, with its boundary. */
    public static MultipartBody read(byte[] body, String type) {
        try {
            MimeMultipart multipart = new MimeMultipart(new ByteArrayDataSource(body, type));
            int count = multipart.getCount();
            if (count == 0 || count > MOST_PARTS) {
                throw new BadAttachment("There must be between 1 and " + MOST_PARTS + " parts");
            }
            List<AttachedFile> files = new ArrayList<>();
            for (int i = 1; i < count; i++) {
                files.add(file((MimeBodyPart) multipart.getBodyPart(i), i + 1));
            }
            return new MultipartBody(statements(multipart.getBodyPart(0)), files);
        } catch (MessagingException | IOException e) {
            throw new BadAttachment("The parts cannot be told apart: " + e.getMessage());
        }
    }

    private static byte[] statements(BodyPart first) throws MessagingException, IOException {
        if (!String.valueOf(first.getContentType()).toLowerCase(Locale.ROOT).startsWith("application/json")) {
            throw new BadAttachment("The first part must be statements of type application/json");
        }
        return content((MimeBodyPart) first);
    }

    private static AttachedFile file(MimeBodyPart part, int number) throws MessagingException, IOException {
        String encoding = part.getHeader(ENCODING, null);
        if (encoding == null || !encoding.trim().equalsIgnoreCase("binary")) {
            throw new BadAttachment("Part " + number + " must say " + ENCODING + ": binary");
        }
        String hash = part.getHeader(HASH, null);
        if (hash == null) {
            throw new BadAttachment("Part " + number + " must have the header " + HASH);
        }
        return new AttachedFile(hash.trim().toLowerCase(Locale.ROOT), content(part));
    }

    private static byte[] content(MimeBodyPart part) throws MessagingException, IOException {
        return part.getRawInputStream().readAllBytes();
    }
}
