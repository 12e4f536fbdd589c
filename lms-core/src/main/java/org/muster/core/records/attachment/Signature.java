package org.muster.core.records.attachment;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.Map;
import org.muster.core.records.json.BadJson;
import org.muster.core.records.json.Json;
import org.muster.core.records.json.ReadJson;
import org.muster.core.records.statement.Attachment;
import org.muster.core.records.statement.Equivalence;
import org.muster.core.records.statement.Incoming;

/**
 * Signatures of statements: a JSON web signature (RFC 7515) over the statement as it was before, by RS256, RS384 or RS512;
 * where it brings its certificate (x5c), the signature itself is verified too (1.0.3, part two, 2.6).
 */
final class Signature {

    private static final String TYPE = "application/octet-stream";
    private static final int PARTS = 3;
    private static final Map<String, String> ALGORITHMS =
            Map.of("RS256", "SHA256withRSA", "RS384", "SHA384withRSA", "RS512", "SHA512withRSA");

    private Signature() {}

    static void check(Incoming statement, Map<String, AttachedFile> files) {
        for (Attachment attachment : statement.attachments()) {
            AttachedFile file = files.get(attachment.sha2());
            if (attachment.signs() && file != null) {
                check(statement, attachment, file);
            }
        }
    }

    private static void check(Incoming statement, Attachment attachment, AttachedFile file) {
        if (!attachment.contentType().equals(TYPE)) {
            throw new BadAttachment("A signature must be of type " + TYPE);
        }
        String jws = new String(file.content(), StandardCharsets.US_ASCII);
        String[] parts = jws.split("\\.", -1);
        if (parts.length != PARTS) {
            throw new BadAttachment("A signature must be a JSON web signature in its compact form");
        }
        Json.Obj header = object(parts[0], "header");
        String algorithm = ALGORITHMS.get(header.text("alg").orElse(""));
        if (algorithm == null) {
            throw new BadAttachment("A signature must be made by RS256, RS384 or RS512");
        }
        if (!Equivalence.ofSigned(object(parts[1], "payload"), statement.json())) {
            throw new BadAttachment("What was signed is another statement than the one that came");
        }
        if (header.get("x5c") instanceof Json.Arr chain && !chain.items().isEmpty()) {
            verify(chain.items().get(0), algorithm, parts);
        }
    }

    private static void verify(Json certificate, String algorithm, String[] parts) {
        try {
            byte[] der = Base64.getDecoder().decode(certificate instanceof Json.Str text ? text.value() : "");
            X509Certificate signer = (X509Certificate)
                    CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(der));
            java.security.Signature signature = java.security.Signature.getInstance(algorithm);
            signature.initVerify(signer.getPublicKey());
            signature.update((parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII));
            if (!signature.verify(Base64.getUrlDecoder().decode(parts[2]))) {
                throw new BadAttachment("The signature does not fit the certificate it brings");
            }
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new BadAttachment("The signature cannot be verified: " + e.getMessage());
        }
    }

    private static Json.Obj object(String base64, String what) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(base64), StandardCharsets.UTF_8);
            if (ReadJson.read(text) instanceof Json.Obj object) {
                return object;
            }
            throw new BadAttachment("The signature's " + what + " must be an object");
        } catch (IllegalArgumentException | BadJson e) {
            throw new BadAttachment("The signature's " + what + " cannot be read: " + e.getMessage());
        }
    }
}
