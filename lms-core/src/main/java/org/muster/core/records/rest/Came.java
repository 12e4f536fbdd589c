package org.muster.core.records.rest;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muster.core.records.attachment.AttachedFile;
import org.muster.core.records.attachment.Matching;
import org.muster.core.records.attachment.MultipartBody;
import org.muster.core.records.statement.Edition;
import org.muster.core.records.statement.Incoming;
import org.muster.core.records.statement.ReadStatement;

/** What a request brought: valid statements and the files that belong to them. */
record Came(List<Incoming> statements, List<AttachedFile> files) {

    /** How large a request may be, in bytes. */
    static final int MOST_BYTES = 20_000_000;

    private static final MediaType MIXED = new MediaType("multipart", "mixed");

    static Came read(InputStream body, @Nullable MediaType type, @Nullable String header, Edition edition)
            throws IOException {
        byte[] bytes = body.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new ClientErrorException(
                    "A request may have " + MOST_BYTES + " bytes", Response.Status.REQUEST_ENTITY_TOO_LARGE);
        }
        if (type != null && type.isCompatible(MediaType.APPLICATION_JSON_TYPE)) {
            return matched(text(bytes), List.of(), edition);
        }
        if (type == null
                || header == null
                || !type.isCompatible(MIXED)
                || !type.getParameters().containsKey("boundary")) {
            throw new BadRequestException(
                    "Statements come as application/json, or as multipart/mixed with a boundary (part three, 1.5)");
        }
        MultipartBody parts = MultipartBody.read(bytes, header);
        return matched(text(parts.json()), parts.files(), edition);
    }

    private static Came matched(String json, List<AttachedFile> files, Edition edition) {
        List<Incoming> statements = ReadStatement.all(json, edition);
        Matching.check(statements, files);
        return new Came(statements, files);
    }

    private static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new BadRequestException("The statements are not in UTF-8 (part three, 1.4)", e);
        }
    }
}
