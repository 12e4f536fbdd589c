package org.muster.certificates.signature;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.Hashtable;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSAttributeTableGenerator;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.muster.core.kernel.Sha256;

/**
 * Signatures as CMS (RFC 5652) with the attributes of CAdES that PAdES asks for: the signer's certificate by its digest (RFC 5035),
 * and no time, which stands in the PDF.
 */
final class Cms {

    private static final int SAMPLES = 9;
    private static final int TRIES = 1_000;

    private Cms() {}

    /** How many bytes a signature with that key usually has: those of elliptic curves differ by one or two. */
    static int usualLength(SigningKey key) {
        return IntStream.range(0, SAMPLES)
                .map(sample -> sign(new byte[0], key).length)
                .sorted()
                .skip(SAMPLES / 2)
                .findFirst()
                .orElseThrow();
    }

    /** A signature of exactly that length: it fills its room, so that no reader stumbles over what follows it. */
    static byte[] sign(byte[] content, SigningKey key, int length) {
        return Stream.generate(() -> sign(content, key))
                .limit(TRIES)
                .filter(signature -> signature.length == length)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no signature has " + length + " bytes"));
    }

    private static byte[] sign(byte[] content, SigningKey key) {
        try {
            CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
            generator.addSignerInfoGenerator(
                    new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
                            .setSignedAttributeGenerator(attributes(key.certificate()))
                            .build(new JcaContentSignerBuilder(key.algorithm()).build(key.key()), key.certificate()));
            generator.addCertificates(new JcaCertStore(key.chain()));
            return generator
                    .generate(new CMSProcessableByteArray(content), false)
                    .getEncoded("DER");
        } catch (GeneralSecurityException | OperatorCreationException | CMSException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static CMSAttributeTableGenerator attributes(X509Certificate signer) throws GeneralSecurityException {
        byte[] digest = Sha256.begun().digest(signer.getEncoded());
        Attribute certificate = new Attribute(
                PKCSObjectIdentifiers.id_aa_signingCertificateV2,
                new DERSet(new SigningCertificateV2(new ESSCertIDv2(digest))));
        return new DefaultSignedAttributeTableGenerator(new AttributeTable(vector(certificate))) {
            @Override
            @SuppressWarnings({"rawtypes", "JdkObsolete"})
            protected Hashtable createStandardAttributeTable(Map parameters) {
                Hashtable table = super.createStandardAttributeTable(parameters);
                table.remove(CMSAttributes.signingTime);
                return table;
            }
        };
    }

    private static ASN1EncodableVector vector(Attribute attribute) {
        ASN1EncodableVector vector = new ASN1EncodableVector();
        vector.add(attribute);
        return vector;
    }
}
